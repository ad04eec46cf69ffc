import { expect, test } from "vitest";
import { printFaults, readTable, writeTemporary } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults?: string[]]>([
  [
    "of universities",
    "学校名称,备注\n甲大学,民办\n乙学院,已撤销\n丙学院,2023年已更名为丁大学\n丁学院,2019年停办\n戊学院,停止招生\n",
    [
      "University 甲大学: remark 民办",
      "University HISTORICAL 乙学院: remark 已撤销",
      "University HISTORICAL 丁学院: remark 2019年停办",
    ],
    [
      '4:2 "2023年已更名为丁大学" says that it became something else: 丁大学',
      '6:2 "停止招生" says that something of it has stopped, and nobody can tell whether it is there still',
    ],
  ],
  [
    "of companies, of which the graph keeps none",
    "企业名称,状态\n甲有限公司,存续\n乙有限公司,注销\n丙有限公司,正常\n",
    ["Enterprise 甲有限公司", "Enterprise HISTORICAL 乙有限公司", "Enterprise 丙有限公司"],
  ],
  [
    "of what was merged alone, which nobody can read",
    "产业学院名称,说明\n甲产业学院,\n乙产业学院,已并入丙产业学院\n",
    ["Platform 甲产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE"],
    ['3:2 "已并入丙产业学院" says that it became something else: 丙产业学院'],
  ],
  [
    "of members, who are read as no more in it",
    "甲产教融合共同体成员名单,\n单位名称,备注\n江苏大学,\n甲有限公司,已退出\n乙有限公司,已更名为丙有限公司\n",
    ["University 江苏大学: MEMBER_OF 甲产教融合共同体", "Enterprise 甲有限公司: MEMBER_OF 甲产教融合共同体 HISTORICAL"],
    ['5:2 "已更名为丙有限公司" says that it became something else: 丙有限公司'],
  ],
  [
    "of people and projects are of something else",
    "项目名称,备注\n智能炼钢,终止合作\n智能炼铁,已并入二期\n",
    ["Project 智能炼钢", "Project 智能炼铁"],
  ],
  [
    "that tell what it was before",
    "学校名称,备注\n甲大学,由甲学院更名\n乙大学,2015年更名为乙大学\n",
    ["University 甲大学: remark 由甲学院更名", "University 乙大学: remark 2015年更名为乙大学"],
  ],
])("remarks %s", async (_, table, rows, faults = []) => {
  const { read } = await propose(table);
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.map(printRow)).toEqual(rows);
});

const HEAD = "register: example-list\nsource: { title: a, licence: b }\nkind: University\nby: name\n";
const TABLE = "学校,备注\n甲大学,已更名为乙大学\n丙大学,2019年撤销\n";

test.each<[mapping: string, rows: string[], faults: string[]]>([
  [
    "columns:\n  学校: { name: OFFICIAL }\n",
    [],
    [
      '2:2 "已更名为乙大学" says that it became something else: 乙大学',
      '3:2 "2019年撤销" says that it is no more, and the row would be there',
    ],
  ],
  [
    "modality: { column: 备注, values: { 已更名为乙大学: HISTORICAL } }\ncolumns:\n  学校: { name: OFFICIAL }\n",
    ["University HISTORICAL 甲大学", "University HISTORICAL 丙大学"],
    [],
  ],
  [
    "columns:\n  学校: { name: OFFICIAL }\n  备注: { property: remark, values: { 已更名为乙大学: 已更名为乙大学, 2019年撤销: 2019年撤销 } }\n",
    ["University 甲大学: remark 已更名为乙大学", "University 丙大学: remark 2019年撤销"],
    [],
  ],
])("a mapping says how remarks are meant: %s", async (mapping, rows, faults) => {
  const read = await readTable(await writeTemporary("list.csv", TABLE), HEAD + mapping);
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.map(printRow)).toEqual(rows);
  const gone = read.drafts.find(({ names }) => names[0]?.value === "丙大学");
  if (mapping.startsWith("modality")) expect(gone?.validTo).toBe("2019");
});

test.each([
  ["modality: { column: 没有 }", 'the table has no column "没有"'],
  ["modality: { column: 备注, values: { 撤销: GONE } }", '"GONE" is no modality'],
  ["modality: { values: { 撤销: HISTORICAL } }", "modality does not say which column tells it"],
])("what is wrong with %s is told", async (modality, message) => {
  const path = await writeTemporary("list.csv", TABLE);
  const read = readTable(path, `${HEAD}${modality}\ncolumns:\n  学校: { name: OFFICIAL }\n`);
  const said = await read.then(printFaults, (error: unknown) => [String(error)]);
  expect(said.join().replaceAll("\\", "")).toContain(message);
});
