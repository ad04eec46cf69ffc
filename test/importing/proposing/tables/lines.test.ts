import { expect, test } from "vitest";
import { printFaults } from "../../files/read-drafts.js";
import { printRow, propose } from "../propose-table.js";

test.each<[what: string, cell: string, names: string[], faults?: string[]]>([
  [
    "two companies",
    "阿里巴巴（中国）网络技术有限公司\n杭州云帆贸易有限公司",
    ["阿里巴巴（中国）网络技术有限公司", "杭州云帆贸易有限公司"],
  ],
  ["two of which a sign parts too", "甲有限公司、\n乙集团", ["甲有限公司", "乙集团"]],
  ["three, some in one line", "甲有限公司、乙集团\n丙银行", ["甲有限公司", "乙集团", "丙银行"]],
  ["numbered ones", "1.甲有限公司\n2.乙有限公司", ["甲有限公司", "乙有限公司"]],
  ["English ones", "Acme Robotics Inc.\nBrightforge Ltd.", ["Acme Robotics Inc.", "Brightforge Ltd."]],
  ["one that is broken to fit", "江苏澜石重工股份\n有限公司", ["江苏澜石重工股份有限公司"]],
  ["one that is broken within a word", "江苏澜石重\n工集团", ["江苏澜石重工集团"]],
])("lines of a cell that are %s", async (_, cell, names, faults = []) => {
  const { read } = await propose(`产业学院名称,共建企业\n甲产业学院,"${cell}"\n乙产业学院,戊有限公司\n`);
  expect(printFaults(read)).toEqual(faults);
  const links = names.map((name) => `HOSTS ${name} role CO_HOST`).join("; ");
  expect(read.drafts.map(printRow)[0]).toBe(`Platform 甲产业学院: platformKind MODERN_INDUSTRIAL_COLLEGE; ${links}`);
});

test("the rest of a name that a line breaks is none, whatever parts the others", async () => {
  const whole = Array.from({ length: 310 }, (_, at) => `第${at}产业学院,"甲${at}有限公司\n乙${at}有限公司"\n`).join("");
  const { read } = await propose(`产业学院名称,共建企业\n${whole}末产业学院,"江苏澜石重工股份\n有限公司"\n`);
  expect(read.drafts).toHaveLength(310);
  expect(printFaults(read)[0]).toContain('"有限公司" is hardly a name');
});
