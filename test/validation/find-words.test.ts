import { describe, expect, test } from "vitest";
import { findLikeness } from "../../src/validation/find-words.js";

describe("findLikeness", () => {
  test("quotation marks, dashes, spaces, widths and capitals are seen through", () => {
    expect(findLikeness("on the “Notice” of 2024", 'the "Notice" of')).toEqual({
      at: 3,
      difference: '“ (U+201C) stands where this has " (U+0022), after "the "',
    });
    expect(findLikeness("April 1–2, 2023", "April 1-2, 2023")).toMatchObject({
      at: 0,
      difference: expect.stringContaining("– (U+2013) stands where this has - (U+002D)"),
    });
    expect(findLikeness("the field ofcybersecurity now", "field of cybersecurity")).toMatchObject({
      at: 4,
      difference: '"c" stands where this has U+0020, after "field of"',
    });
    expect(findLikeness("第9届\uFF12\uFF10\uFF12\uFF13年", "2023年")).toMatchObject({
      at: 3,
      difference: '"\uFF12" stands where this has "2"',
    });
    expect(findLikeness("harbin university", "Harbin University")).toMatchObject({ at: 0 });
  });
  test("the longest beginning, and else the longest end", () => {
    expect(findLikeness("the Ministry of Education and others", "Ministry of Education of China")).toMatchObject({
      at: 4,
      difference: '"a" stands where this has "o", after "f Education "',
    });
    expect(findLikeness("a joint laboratory for cybersecurity", "one laboratory for cybersecurity")).toMatchObject({
      difference: 'only the end of it, " laboratory for cybersecurity", stands there',
    });
  });
  test("little in common is nothing; three Chinese characters are more than six letters", () => {
    expect(findLikeness("the steel industry", "the bank")).toBeUndefined();
    expect(findLikeness("教育部高等教育司", "教育部司长")).toMatchObject({
      at: 0,
      difference: '"高" stands where this has "司", after "教育部"',
    });
  });
  test("an end that is missing", () =>
    expect(findLikeness("the steel industry", "the steel industry.")).toMatchObject({
      difference: expect.stringMatching(/^nothing stands where this has \. \(U\+002E\)/),
    }));
  test("a hundred thousand characters are no matter", () =>
    expect(findLikeness("a".repeat(100_000), `${"a".repeat(50_000)}b`)).toMatchObject({ at: 0 }));
});
