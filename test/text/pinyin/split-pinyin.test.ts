import { expect, test } from "vitest";
import { splitPinyin } from "../../../src/text/pinyin/split-pinyin.js";

const READINGS: [text: string, readings: string[]][] = [
  ["shagang", ["sha gang"]],
  ["beijingdaxue", ["bei jing da xue"]],
  ["lvbu", ["lv bu"]],
  ["xian", ["xian", "xi an"]],
  ["hust", []],
  ["steel", []],
  ["", []],
];

test.each(READINGS)("%s", (text, expected) => {
  const readings = splitPinyin(text).map((syllables) => syllables.join(" "));
  expect(readings.length === 0).toBe(expected.length === 0);
  expect(readings).toEqual(expect.arrayContaining(expected));
});

test("a long text of single letters ends", () => {
  expect(splitPinyin("a".repeat(200)).length).toBeLessThanOrEqual(4);
});
