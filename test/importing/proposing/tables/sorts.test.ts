import { expect, test } from "vitest";
import { findSort } from "../../../../src/importing/formats/tables/sorts/find-sort.js";
import { printRow, propose } from "../propose-table.js";

test.each<[property: string, text: string, sort: string | undefined]>([
  ["laboratoryKind", "先进铸造全国重点实验室", "NATIONAL_KEY"],
  ["laboratoryKind", "省部共建木本油料国家重点实验室", "NATIONAL_KEY"],
  ["laboratoryKind", "全国重点", "NATIONAL_KEY"],
  ["laboratoryKind", "海洋腐蚀江苏省重点实验室", "PROVINCIAL_KEY"],
  ["laboratoryKind", "江苏省海洋腐蚀重点实验室", "PROVINCIAL_KEY"],
  ["laboratoryKind", "上海市大数据重点实验室", "PROVINCIAL_KEY"],
  ["laboratoryKind", "省重点", "PROVINCIAL_KEY"],
  ["laboratoryKind", "工业视觉联合实验室", "JOINT"],
  ["laboratoryKind", "校企联合", "JOINT"],
  ["laboratoryKind", "State Key Laboratory of Casting", "NATIONAL_KEY"],
  ["laboratoryKind", "铸造教育部重点实验室", undefined],
  ["laboratoryKind", "江苏省高校铸造重点实验室", undefined],
  ["laboratoryKind", "江苏省徐州市重点实验室", undefined],
  ["laboratoryKind", "南京市铸造重点实验室", undefined],
  ["laboratoryKind", "国家重点实验室培育基地", undefined],
  ["laboratoryKind", "工程研究中心", undefined],
  ["platformKind", "智能网联汽车现代产业学院", "MODERN_INDUSTRIAL_COLLEGE"],
  ["platformKind", "智能制造实训基地", "TRAINING_BASE"],
  ["platformKind", "教师企业实践基地", "PRACTICE_BASE"],
  ["platformKind", "江苏甲公司研究生工作站", "POSTGRADUATE_WORKSTATION"],
  ["platformKind", "机器人创新中心", "INNOVATION_CENTER"],
  ["platformKind", "江苏甲公司院士工作站", undefined],
  ["platformKind", "产业学院联盟", undefined],
  ["agreementKind", "集成电路人才培养战略合作协议", "STRATEGIC_FRAMEWORK"],
  ["agreementKind", "共建智能铸造联合实验室协议", "JOINT_BUILD"],
  ["agreementKind", "甲大学与乙公司合作备忘录", "MEMORANDUM"],
  ["agreementKind", "现代学徒制协议", undefined],
])("the %s of %s is %s", (property, text, sort) => {
  expect(findSort(property, text)).toBe(sort);
});

test.each<[what: string, table: string, rows: string[]]>([
  [
    "laboratories by a column, and where that does not say it by their names",
    "实验室名称,类别\n甲实验室,全国重点\n乙联合实验室,\n丙江苏省重点实验室,其他\n丁实验室,省重点\n",
    [
      "Laboratory 甲实验室: laboratoryKind NATIONAL_KEY",
      "Laboratory 乙联合实验室: laboratoryKind JOINT",
      "Laboratory 丙江苏省重点实验室: laboratoryKind PROVINCIAL_KEY",
      "Laboratory 丁实验室: laboratoryKind PROVINCIAL_KEY",
    ],
  ],
  [
    "platforms with the level that they were found to have",
    "产业学院名称,认定级别\n甲产业学院,省级\n乙产业学院,国家级\n丙产业学院,校级\n",
    [
      "Platform 甲产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; level PROVINCIAL",
      "Platform 乙产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; level NATIONAL",
      "Platform 丙产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE",
    ],
  ],
])("sorts of %s", async (_, table, rows) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
});

test("what no name says is supplied, and not printed by it", async () => {
  const { read } = await propose("实验室名称,地址\n甲实验室,a\n乙联合实验室,b\n");
  expect(read.drafts.map(({ properties }) => properties[0]?.suppliedBy)).toEqual(
    ["the mapping of list-file", undefined].map((by) => by && expect.stringContaining("the mapping of ")),
  );
});
