import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { type CsvCell, printCsvRow } from "../../../src/text/escaping/print-csv.js";

describe("a row of a table", () => {
  test.each<readonly [readonly CsvCell[], string]>([
    [["江苏沙钢集团有限公司", 3, true], "江苏沙钢集团有限公司,3,true\r\n"],
    [[undefined, "", undefined], ",,\r\n"],
    [['Ltd., "Co"', "two\nlines", "a\rb"], '"Ltd., ""Co""","two\nlines","a\rb"\r\n'],
    [["=1+1", "+1", "-1", "@a", "\tx"], "'=1+1,'+1,'-1,'@a,'\tx\r\n"],
    [["＝1", "＋1", "－1", "＠a"], "'＝1,'＋1,'－1,'＠a\r\n"],
    [[-1, 0.5], "-1,0.5\r\n"],
    [['=HYPERLINK("x")'], '"\'=HYPERLINK(""x"")"\r\n'],
  ])("%j is %j", (cells, printed) => {
    expect(printCsvRow(cells)).toBe(printed);
  });

  test("reads back as it was, but for what a spreadsheet would run", () => {
    const cells = ["甲", 'a"b', "c,d", "e\r\nf", " g "];
    expect(parse(printCsvRow(cells))).toEqual([cells]);
  });
});
