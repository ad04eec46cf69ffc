import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

const PEOPLE = ["张伟,江苏大学,教授", "李娜,苏州大学,教授", "王强,南京大学,教授", "赵敏,常州大学,讲师"];

test.each<[what: string, rows: string[], faults: string[]]>([
  ["a name to be settled", ["待定,江苏大学,教授"], ["6:1 the row has no name"]],
  ["a post that nobody holds", ["空缺,江苏大学,院长"], ["6:1 the row has no name"]],
  ["no name at all", [",江苏大学,院长"], ["6:1 the row has no name"]],
  ["somebody", ["孙丽,江苏大学,院长"], []],
])("%s in one row empties no other that names the same body", async (_, more, faults) => {
  const { text, read } = await propose(`姓名,单位,职务\n${[...PEOPLE, ...more].join("\n")}\n`);
  expect(text).not.toContain("values:");
  expect(printFaults(read)).toEqual(faults);
  expect(read.drafts.slice(0, 4).map(printRow)).toEqual([
    "Person 张伟: HOLDS_POSITION 江苏大学 titleZh 教授",
    "Person 李娜: HOLDS_POSITION 苏州大学 titleZh 教授",
    "Person 王强: HOLDS_POSITION 南京大学 titleZh 教授",
    "Person 赵敏: HOLDS_POSITION 常州大学 titleZh 讲师",
  ]);
});
