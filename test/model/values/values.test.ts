import { describe, expect, test } from "vitest";
import { readAmount } from "../../../src/model/values/amount.js";
import { checkEnumeration } from "../../../src/model/values/enumeration.js";
import { checkLanguageTag } from "../../../src/model/values/language-tag.js";
import { checkNumber } from "../../../src/model/values/number.js";
import { checkPartialDate, comparePartialDates, parsePartialDate } from "../../../src/model/values/partial-date.js";

describe("partial dates", () => {
  test("bounds", () => {
    expect(parsePartialDate("2023")).toEqual({ text: "2023", earliest: "2023-01-01", latest: "2023-12-31" });
    expect(parsePartialDate("2024-02")).toEqual({ text: "2024-02", earliest: "2024-02-01", latest: "2024-02-29" });
    expect(parsePartialDate("2023-02").latest).toBe("2023-02-28");
    expect(parsePartialDate("1900-02").latest).toBe("1900-02-28");
    expect(parsePartialDate("2000-02").latest).toBe("2000-02-29");
    expect(parsePartialDate("2023-04-01")).toEqual({
      text: "2023-04-01",
      earliest: "2023-04-01",
      latest: "2023-04-01",
    });
  });
  test("what is no date is told so, and not read", () => {
    for (const text of [
      "2023-02-30",
      "2023-13",
      "2023-00",
      "2023-04-31",
      "23",
      "2023-4",
      "20230401",
      "2023-04-01T00:00:00Z",
      "",
      "2023 ",
      "０２０２３",
      "-2023",
      "0000",
    ]) {
      expect(checkPartialDate(text), text).toBeDefined();
      expect(() => parsePartialDate(text), text).toThrow(RangeError);
    }
    expect(checkPartialDate(2023)?.message).toBe("2023 is not a date");
  });
  test("other ways to write one", () => {
    for (const [text, meant] of [
      ["2023-4-1", "2023-04-01"],
      ["2023.4", "2023-04"],
      ["2023年4月1日", "2023-04-01"],
      ["2023年", "2023"],
      ["2023-04-01T00:00:00Z", "2023-04-01"],
    ]) {
      expect(checkPartialDate(text)?.suggestion, text).toBe(
        meant === "2023" ? "write 2023, 2023-04 or 2023-04-01" : `write ${meant}`,
      );
    }
  });
  test("order", () => {
    const compare = (a: string, b: string): string => comparePartialDates(parsePartialDate(a), parsePartialDate(b));
    expect([
      compare("2022", "2023-01"),
      compare("2023-02", "2023-01-31"),
      compare("2023", "2023-05"),
      compare("2023-05", "2023"),
    ]).toEqual(["BEFORE", "AFTER", "OVERLAPS", "OVERLAPS"]);
  });
});

describe("language tags, words of a list, numbers", () => {
  test("tags", () => {
    for (const tag of ["en", "zh-Hans", "zh-Hant", "zh-Latn", "zh-Latn-pinyin", "en-GB"])
      expect(checkLanguageTag(tag), tag).toBeUndefined();
    expect(checkLanguageTag("zh")?.suggestion).toContain("zh-Hans for simplified");
    expect(checkLanguageTag("zh-TW")?.suggestion).toBe("write zh-Hant");
    expect(checkLanguageTag("EN")?.suggestion).toBe("write en");
    for (const tag of ["", "english language", "zh_Hans", "中文"])
      expect(checkLanguageTag(tag)?.message, tag).toContain("is not a language tag");
  });
  test("words", () => {
    expect(checkEnumeration("NEARLY", ["EXACT", "NEARLY"], "qualifier")).toBeUndefined();
    expect(checkEnumeration("nearly", ["EXACT", "NEARLY"], "qualifier")).toEqual({
      message: '"nearly" is no qualifier',
      suggestion: 'did you mean "NEARLY"?',
    });
    expect(checkEnumeration(1, ["EXACT", "NEARLY"], "qualifier")?.suggestion).toBe("one of EXACT or NEARLY");
  });
  test("numbers", () => {
    expect(checkNumber(99_000, "Float")).toBeUndefined();
    expect(checkNumber(1.5, "Int")?.message).toBe("1.5 is not a whole number");
    expect(checkNumber(3e9, "Int")?.message).toContain("larger");
    expect(checkNumber(1e20, "Float")?.message).toContain("more digits");
    expect(checkNumber(NaN, "Float")).toBeDefined();
    expect(checkNumber("9.9万", "Float")?.suggestion).toBe("write 99000");
    expect(checkNumber("about 5", "Int")?.suggestion).toBe("write digits alone: 99000");
  });
});

describe("amounts as people write them", () => {
  test.each<[string, number, string | undefined]>([
    ["3.5亿元", 350_000_000, "CNY"],
    ["35,610 万元", 356_100_000, "CNY"],
    ["３５.６１亿元人民币", 3_561_000_000, "CNY"],
    ["¥500", 500, "CNY"],
    ["1.2万亿元", 1_200_000_000_000, "CNY"],
    ["5千万", 50_000_000, undefined],
    ["9.9万", 99_000, undefined],
    ["1,700家", 1_700, undefined],
    ["3.5 billion yuan", 3_500_000_000, "CNY"],
    ["RMB 20 million", 20_000_000, "CNY"],
    ["$1.5 million", 1_500_000, "USD"],
    ["-3", -3, undefined],
  ])("%s", (text, number, currency) => {
    expect(readAmount(text)).toEqual({ number, ...(currency && { currency }) });
  });

  test.each<[string, RegExp]>([
    ["much", /"much" is no amount.*3\.5亿元/],
    ["3.5亿园", /"园" in "3\.5亿园".*did you mean .*"亿元"/],
    ["5 milion yuan", /did you mean "million/],
    ["5 pounds", /"pounds".*元, 万元 or 亿元/],
    ["¥5美元", /two currencies, CNY and USD/],
    ["1,70", /is no amount|is no unit/],
  ])("%s is told so", (text, words) => {
    expect(Object.values(readAmount(text)).join("; ")).toMatch(words);
  });
});
