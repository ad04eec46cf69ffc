import { expect, test } from "vitest";
import { printFaults, readTable, writeTemporary } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

const HEAD = "甲行业产教融合共同体成员单位名单,\n单位名称,联系人\n甲大学,张伟\n乙有限公司,李娜\n";
const OF = "MEMBER_OF 甲行业产教融合共同体";

test.each<[name: string, row: string]>([
  ["丙大学（副理事长单位）", `University 丙大学: ${OF} memberRole DEPUTY_DIRECTOR_UNIT`],
  ["丙大学（牵头单位）", `University 丙大学: ${OF} memberRole LEADING_UNIT`],
  ["丙大学(牵头高校)", `University 丙大学: ${OF} memberRole LEADING_UNIT`],
  ["丙有限公司（观察员单位）", `Enterprise 丙有限公司: ${OF} memberRole OBSERVER`],
  ["丙有限公司（理事单位，2023年退出）", `Enterprise 丙有限公司: ${OF} memberRole MEMBER validTo 2023 HISTORICAL`],
  ["丙有限公司（监事长单位）", `Enterprise 丙有限公司: ${OF} role 监事长单位`],
  ["丙有限公司（拟加入）", `Enterprise 丙有限公司: ${OF} PLANNED`],
  ["丙有限公司（意向单位）", `Enterprise 丙有限公司: ${OF} PLANNED`],
  ["丙有限公司（待入会）", `Enterprise 丙有限公司: ${OF} PLANNED`],
  ["丙有限公司（2024年退出）", `Enterprise 丙有限公司: ${OF} validTo 2024 HISTORICAL`],
  ["丙（苏州）有限公司", `Enterprise 丙（苏州）有限公司: ${OF}`],
  ["中国人民大学（苏州校区）", `University 中国人民大学（苏州校区）: ${OF}`],
])("what a member is stands behind its name: %s", async (name, row) => {
  const { read } = await propose(`${HEAD}${name},王强\n`);
  expect(printFaults(read)).toEqual([]);
  expect(read.drafts.map(printRow)).toEqual([`University 甲大学: ${OF}`, `Enterprise 乙有限公司: ${OF}`, row]);
});

test("a bracket that says otherwise than the column of roles is told", async () => {
  const { read } = await propose(
    "甲行业产教融合共同体成员名单,\n单位名称,职务\n甲大学（副理事长单位）,理事\n乙有限公司（理事单位）,理事\n丙有限公司,常务理事\n",
  );
  expect(printFaults(read)).toEqual([
    '3:1 "副理事长单位" behind the name says that it is DEPUTY_DIRECTOR_UNIT, and another column that it is MEMBER',
  ]);
  expect(read.drafts.map(printRow)).toEqual([
    `Enterprise 乙有限公司: ${OF} memberRole MEMBER`,
    `Enterprise 丙有限公司: ${OF} memberRole EXECUTIVE`,
  ]);
});

test("who is to join by a column of remarks is no member yet", async () => {
  const { read } = await propose("甲行业产教融合共同体成员名单,\n单位名称,备注\n甲大学,\n乙有限公司,拟加入\n");
  expect(read.drafts.map(printRow)).toEqual([`University 甲大学: ${OF}`, `Enterprise 乙有限公司: ${OF} PLANNED`]);
});

test("who is to join what nobody names is asked about", async () => {
  const { text, read } = await propose("单位名称,联系人\n甲大学,张伟\n乙有限公司（拟加入）,李娜\n");
  expect(text).not.toContain("values:");
  expect(read.drafts.map(printRow)).toEqual(["University 甲大学"]);
});

test.each<[word: string, faults: string[]]>([
  ["拟加入", ['2:2 "拟加入" says that it is no member yet, and the row would make it one']],
  ["待入会", ['2:2 "待入会" says that it is no member yet, and the row would make it one']],
  ["2023年加入", []],
  ["拟加入词典编写", []],
])("of members, what no line of a mapping reads: %s", async (word, faults) => {
  const mapping =
    "register: example-list\nsource: { title: a, licence: b }\nby: name\nkind: University\ncolumns:\n  名称: { name: OFFICIAL }\nlinks:\n  - { type: MEMBER_OF, name: 甲行业产教融合共同体, kind: Community }\n";
  const table = await readTable(await writeTemporary("list.csv", `名称,别的\n甲大学,${word}\n`), mapping);
  expect(printFaults(table)).toEqual(faults);
});
