import { expect, test } from "vitest";
import { printFaults, readTable, writeTemporary } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "agreements, with words that nobody knows",
    "协议名称,甲方,状态\n甲订单班培养协议,甲大学,履行中\n乙订单班培养协议,乙大学,已到期\n丙订单班培养协议,丙大学,拟签\n丁订单班培养协议,丁大学,归档\n",
    [
      "Agreement 甲订单班培养协议: agreementKind OTHER; status SIGNED; SIGNED 甲大学",
      "Agreement 乙订单班培养协议: agreementKind OTHER; status ENDED; SIGNED 乙大学",
      "Agreement PLANNED 丙订单班培养协议: agreementKind OTHER; status PLANNED; SIGNED 丙大学",
      "Agreement 丁订单班培养协议: agreementKind OTHER; SIGNED 丁大学",
    ],
  ],
  [
    "laboratories, with a year in brackets, and 在建 of a building site",
    "实验室名称,状态\n甲实验室,在建\n乙实验室,已撤销（2020年）\n丙实验室,运行\n丁实验室,筹建\n",
    [
      "Laboratory 甲实验室: laboratoryKind OTHER",
      "Laboratory HISTORICAL 乙实验室: laboratoryKind OTHER; status CLOSED",
      "Laboratory 丙实验室: laboratoryKind OTHER; status ACTIVE",
      "Laboratory PLANNED 丁实验室: laboratoryKind OTHER; status PLANNED",
    ],
  ],
  [
    "laboratories with other remarks, of which one is not there yet",
    "实验室名称,备注\n甲实验室,与乙公司共建\n乙实验室,面向学生开放\n丙实验室,\n丁实验室,拟2027年建成\n",
    [
      "Laboratory 甲实验室: laboratoryKind OTHER",
      "Laboratory 乙实验室: laboratoryKind OTHER",
      "Laboratory 丙实验室: laboratoryKind OTHER",
      "Laboratory PLANNED 丁实验室: laboratoryKind OTHER",
    ],
  ],
  [
    "projects",
    "项目名称,项目状态\n智能炼钢,在研\n智能炼铁,拟立项\n智能轧钢,验收存疑\n智能铸造,已终止\n",
    [
      "Project 智能炼钢: status ACTIVE",
      "Project PLANNED 智能炼铁: status PLANNED",
      "Project 智能轧钢",
      "Project 智能铸造: status CLOSED",
    ],
  ],
  [
    "institutions that are to be",
    "学校名称,备注\n甲学院,筹建中\n乙学院,拟设立\n丙学院,教育部批准筹建\n丁学院,拟更名为丁大学\n戊学院,负责筹建博物馆\n",
    [
      "University PLANNED 甲学院: remark 筹建中",
      "University PLANNED 乙学院: remark 拟设立",
      "University PLANNED 丙学院: remark 教育部批准筹建",
      "University 丁学院: remark 拟更名为丁大学",
      "University 戊学院: remark 负责筹建博物馆",
    ],
  ],
  [
    "institutions by their names",
    "学校名称,省\n康复师范学院（筹）,江苏省\n筹海学院,浙江省\n",
    ["University PLANNED 康复师范学院（筹）: LOCATED_IN 江苏省", "University 筹海学院: LOCATED_IN 浙江省"],
  ],
  [
    "what another column says in as many words",
    "基地名称,建设单位,批文情况一栏,类别\n甲实训基地,甲大学,有,省级\n乙实训基地,乙大学,有,拟建\n",
    ["Platform 甲实训基地: platformKind TRAINING_BASE; HOSTS 甲大学 role HOST"],
    ['3:4 "拟建" says that it is not there yet, and the row would be there'],
  ],
])("how far it is: %s", async (_, table, rows, faults) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
  if (faults) expect(printFaults(read)).toEqual(faults);
});

test("a word of an end that nobody knows is left to the rules, as a problem of its row", async () => {
  const { text } = await propose("协议名称,甲方,进展\n甲订单班培养协议,甲大学,已签\n乙订单班培养协议,乙大学,停摆\n");
  expect(text).toContain('{ property: status, values: { "已签": SIGNED } }');
  expect(text).toContain("rows of 停摆 are problems until somebody says what it is");
});

test("until when it was is read from the bracket", async () => {
  const { read } = await propose("实验室名称,备注\n甲实验室,已撤销（2020年）\n乙实验室,2021年5月注销\n");
  expect(read.drafts.map(({ validTo }) => validTo)).toEqual(["2020", "2021-05"]);
});

test("whom a cell names is planned where its name says so", async () => {
  const { read } = await propose("实验室名称,依托单位\n甲实验室,甲师范学院（筹）\n乙实验室,乙大学\n");
  expect(read.drafts.map(({ links }) => links[0]?.modality)).toEqual(["PLANNED", undefined]);
  expect(read.drafts.map(({ ends }) => ends?.[0]?.modality)).toEqual(["PLANNED", "ASSERTED"]);
});

const HEAD = "register: example-list\nsource: { title: a, licence: b }\nby: name\n";

test.each<[kind: string, word: string, faults: string[]]>([
  ["Agreement", "拟签", ['2:2 "拟签" says that it is not there yet, and the row would be there']],
  ["Agreement", "已终止", ['2:2 "已终止" says that it is no more, and the row would be there']],
  ["Agreement", "2023年5月到期", ['2:2 "2023年5月到期" says that it is no more, and the row would be there']],
  ["Agreement", "已解除", ['2:2 "已解除" says that it is no more, and the row would be there']],
  ["Agreement", "待签约", ['2:2 "待签约" says that it is not there yet, and the row would be there']],
  ["Agreement", "未到期", []],
  ["Agreement", "履行中", []],
  ["Agreement", "拟签字人：张伟", []],
  ["Project", "拟立项", ['2:2 "拟立项" says that it is not there yet, and the row would be there']],
  ["Project", "已撤项", ['2:2 "已撤项" says that it is no more, and the row would be there']],
  ["Project", "终止合作", []],
  ["Project", "已结题", []],
  ["Enterprise", "筹", ['2:2 "筹" says that it is not there yet, and the row would be there']],
  ["Enterprise", "尚未成立", ['2:2 "尚未成立" says that it is not there yet, and the row would be there']],
  ["Enterprise", "已到期", []],
  ["Person", "拟设立", []],
])("of a %s, what no line of a mapping reads: %s", async (kind, word, faults) => {
  const extra = kind === "Agreement" ? "properties: { agreementKind: PROJECT }\n" : "";
  const mapping = `${HEAD}kind: ${kind}\n${extra}columns:\n  名称: { name: OFFICIAL }\n`;
  const table = await readTable(await writeTemporary("list.csv", `名称,别的\n甲钢铁有限公司,${word}\n`), mapping);
  expect(printFaults(table).filter((fault) => fault.startsWith("2:2"))).toEqual(faults);
});
