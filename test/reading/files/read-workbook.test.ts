import { utils, write } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../src/reading/files/read-workbook.js";
import { FIXTURES } from "../../importing/fixtures.js";

test("the cells of a workbook as a reader in China sees them", () => {
  const sheet = utils.aoa_to_sheet([
    ["名称", "代码", "日期", "甲方", "乙方"],
    ["甲\n公司", 123456789012, { t: "n", v: 38108, z: "m/d/yy" }, '他说"好"', "旧公司"],
  ]);
  sheet["!merges"] = [utils.decode_range("D2:E2")];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "名单");
  expect(readWorkbook(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer)).toBe(
    '名单\n名称\t代码\t日期\t甲方\t乙方\n甲 公司\t123456789012\t2004/5/1\t他说"好"',
  );
});

test("Excel 95 in the code page of China", () => {
  expect(readWorkbook(readFileSync(`${FIXTURES}excel-95.xls`))).toContain("江苏甲钢铁有限公司");
});
