import { describe, expect, test } from "vitest";
import { leaveOutAtFault } from "../../../../src/importing/proposing/leave-out.js";
import type { Problem } from "../../../../src/problem.js";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, table: string, rows: string[], faults: string[]]>([
  [
    "of money",
    "项目名称,经费（万元）\n甲项目,50\n乙项目,60\n丙项目,5w元\n丁项目,70\n",
    [
      "Project 甲项目: currency CNY; budget 500000",
      "Project 乙项目: currency CNY; budget 600000",
      "Project 丁项目: currency CNY; budget 700000",
    ],
    ["4:2 "],
  ],
  [
    "of days, by the number that a spreadsheet keeps",
    "企业名称,成立日期\n甲有限公司,2004-05-01\n乙有限公司,2004年\n丙有限公司,38108\n丁有限公司,2006.7.8\n",
    [
      "Enterprise 甲有限公司: established 2004-05-01",
      "Enterprise 乙有限公司: established 2004",
      "Enterprise 丁有限公司: established 2006-07-08",
    ],
    ["4:2 "],
  ],
  [
    "of days, by one that there is not",
    "企业名称,成立日期\n甲有限公司,2004-05-01\n乙有限公司,2024年2月30日\n丙有限公司,2005\n丁有限公司,2006.7.8\n戊有限公司,2007\n",
    [
      "Enterprise 甲有限公司: established 2004-05-01",
      "Enterprise 丙有限公司: established 2005",
      "Enterprise 丁有限公司: established 2006-07-08",
      "Enterprise 戊有限公司: established 2007",
    ],
    ["3:2 "],
  ],
  [
    "of who is in charge, by one whom nobody names",
    "学校名称,主管部门\n甲大学,江苏省教育厅\n乙大学,浙江省教育厅\n丙大学,某省教育厅\n丁大学,江苏省教育厅\n戊大学,教育部\n",
    [
      "University 甲大学: IN_CHARGE_OF 江苏省教育厅",
      "University 乙大学: IN_CHARGE_OF 浙江省教育厅",
      "University 丁大学: IN_CHARGE_OF 江苏省教育厅",
      "University 戊大学: IN_CHARGE_OF 教育部",
    ],
    ["4:2 "],
  ],
  [
    "of several, each with one",
    "学校名称,成立时间,主管部门\n甲大学,2004,教育部\n乙大学,38108,教育部\n丙大学,2005,教育部\n丁大学,2006,某部委\n戊大学,2007,教育部\n",
    ["甲", "丙", "戊"].map(
      (name, at) => `University ${name}大学: established ${[2004, 2005, 2007][at]}; IN_CHARGE_OF 教育部`,
    ),
    ["3:2 ", "5:3 "],
  ],
])("a column %s keeps what is plain, and what is not is a problem of its row", async (_, table, rows, faults) => {
  const { read } = await propose(table);
  expect(read.drafts.map(printRow)).toEqual(rows);
  expect(printFaults(read).map((fault) => fault.slice(0, 4))).toEqual(faults);
});

test.each([
  ["企业名称,成立日期\n甲有限公司,2004-05-01\n乙有限公司,38108\n丙有限公司,2005\n", "成立日期"],
  [
    "企业名称,成立日期\n甲有限公司,2004\n乙有限公司,38108\n丙有限公司,38109\n丁有限公司,2006\n戊有限公司,2007\n",
    "成立日期",
  ],
])("a column that is not plain in more than a quarter is left out: %#", async (table, heading) => {
  const { text, read } = await propose(table);
  expect(text).toContain(`# "${heading}" is left out: row `);
  expect(printFaults(read)).toEqual([]);
});

test("whoever looks at a mapping reads which rows are left out, and why", async () => {
  const { text } = await propose(
    "企业名称,成立日期\n甲有限公司,2004\n乙有限公司,2024年2月30日\n丙有限公司,2005\n丁有限公司,2006\n",
  );
  expect(text).toContain('one row is left out with --skip-invalid, unless somebody mends them: row 3: "2024年2月30日"');
});

describe("what is only found beside what is known", () => {
  const sample = (heading: string, number: number, values: readonly string[]) => ({
    heading,
    number,
    values,
    rows: values.map((_, at) => at + 2),
    days: 0,
    isTwice: false,
    isMerged: false,
  });
  const leaveOut = (says: string, values: readonly string[], lines: readonly number[], quote?: string) => {
    const guessed = [{ heading: "列", number: 2, says, why: "the heading says so" }];
    const problems = lines.map(
      (line): Problem => ({
        rule: "ValuesAreWellFormed",
        file: "list.csv",
        line,
        column: 2,
        message: "it is none",
        ...(quote !== undefined && { quote }),
      }),
    );
    const [column] = leaveOutAtFault(guessed, problems, [sample("列", 2, values)]) ?? guessed;
    return column?.says;
  };

  test.each([
    ["one code in three whose check digit does not fit", "{ identifier: USCC }", 3, 1, true],
    ["half of the codes", "{ identifier: USCC }", 4, 2, true],
    ["most of the codes", "{ identifier: USCC }", 4, 3, false],
    ["one date in four", "{ property: established }", 4, 1, true],
    ["one date in three", "{ property: established }", 3, 1, false],
  ])("%s", (_, says, count, bad, isKept) => {
    const values = Array.from({ length: count }, (_value, at) => `value ${at}`);
    const lines = Array.from({ length: bad }, (_value, at) => at + 2);
    expect(leaveOut(says, values, lines)).toBe(isKept ? says : undefined);
  });

  test("a post in English is a problem of its row, and no body that says nothing", () => {
    const says = '{ link: HOLDS_POSITION, to: name, with: { titleZh: { column: "职务" } } }';
    expect(leaveOut(says, ["甲大学", "乙大学", "丙有限公司", "丁大学"], [4], "Managing Director")).toBe(says);
  });
});
