import { expect, test } from "vitest";
import { parseDate } from "../../../src/importing/formats/tables/cells/parse-date.js";
import { parseNumber } from "../../../src/importing/formats/tables/cells/parse-number.js";

test.each([
  ["2004", "2004"],
  ["2004年", "2004"],
  ["２００４", "2004"],
  ["2004-5", "2004-05"],
  ["2004/5/1", "2004-05-01"],
  ["2004.5.1", "2004-05-01"],
  ["2004.05", "2004-05"],
  ["2004.10", "2004-10"],
  ["20040501", "2004-05-01"],
  ["200405", "2004-05"],
  ["2004年5月", "2004-05"],
  ["2004 年 5 月 1 日", "2004-05-01"],
  ["2004年5月1号", "2004-05-01"],
  ["二〇〇四年五月", "2004-05"],
  ["二○○四年十二月三十一日", "2004-12-31"],
  ["一九九九年", "1999"],
  ["2004-05-01 00:00:00", "2004-05-01"],
  ["2004/5/1 8:30", "2004-05-01"],
  ["2004-05-01T00:00:00.000Z", "2004-05-01"],
])("%s is %s", (printed, date) => {
  expect(parseDate(printed)).toEqual({ date });
});

test.each([
  ["38108", "it may be how a spreadsheet keeps 2004-05-01"],
  ["38108.75", "keeps 2004-05-01"],
  ["45123", "keeps 2023-07-16"],
  ["2004.1", "write 2004-01 or 2004-10"],
  ["04/5/1", "in full"],
  ["5/1/04", "in full"],
  ["98.12", "in full"],
  ["May-04", "write 2023"],
  ["1-May-04", "in full"],
  ["04年5月", "in full"],
  ["5/1/2004", "write 2004-05-01"],
  ["200413", "write 2023"],
  ["20040431", "2004-04 has 30 days"],
  ["3810", "write 2023"],
  ["2004年底", "write 2023"],
  ["约2004年", "write 2023"],
  ["民国93年", "write 2023"],
  ["2004-2005", "write 2023"],
  ["9".repeat(500_000), "write 2023"],
])("%.40s is refused, with what to do", (printed, suggestion) => {
  expect(parseDate(printed)).toMatchObject({ fault: { suggestion: expect.stringContaining(suggestion) } });
});

test.each([
  ["12", 12],
  ["12,345.6", 12345.6],
  ["12，345", 12345],
  ["¥1,200", 1200],
  ["1.15万", 11500],
  ["1,200万元", 12_000_000],
  ["3.5亿元", 350_000_000],
  ["2万亿", 2e12],
  ["-3", -3],
  ["0012", 12],
  ["2345678,50", 2345678.5],
])("%s is %d", (printed, value) => {
  expect(parseNumber(printed)).toEqual({ value, percent: false });
});

test("25.6% is 25.6 percent", () => {
  expect(parseNumber("25.6%")).toEqual({ value: 25.6, percent: true });
});

test.each(["1,5", "1.234,5", "12,34", "1e5", "0x10", "十二", "约12", "12人", "", `${"9".repeat(500_000)}万元`])(
  "%.20s is no number",
  (printed) => {
    expect(parseNumber(printed)).toBeUndefined();
  },
);
