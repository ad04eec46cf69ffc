import { expect, test } from "vitest";
import { foldHanNumerals, parseHanNumeral, readOrdinals } from "../../../../src/identity/names/parts/fold-numerals.js";

test.each([
  ["第二十三", "第23"],
  ["第一〇一", "第101"],
  ["三一重工", "三一重工"],
  ["第十届", "第10届"],
])("numerals: %s is %s", (text, folded) => {
  expect(foldHanNumerals(text)).toBe(folded);
});

test.each([
  ["一百零三", 103],
  ["十二", 12],
  ["二十", 20],
  ["百", undefined],
  ["一一", undefined],
  ["", undefined],
])("the number %s is %s", (numeral, value) => {
  expect(parseHanNumeral(numeral)).toBe(value);
});

test.each([
  ["no 2 middle school", [2]],
  ["21st century", [21]],
  ["西安一中", [1]],
  ["三一", []],
])("one of several: %s", (text, ordinals) => {
  expect(readOrdinals(text)).toEqual(ordinals);
});
