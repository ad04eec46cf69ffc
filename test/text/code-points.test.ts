import { describe, expect, test } from "vitest";
import { countCodePoints, findPassage } from "../../src/text/code-points.js";

describe("code points", () => {
  test("count as an array of them does, at every position", () => {
    for (const text of ["", "abc", "江苏", "😀a𠮷b😀😀c", "\uFEFFa"]) {
      const [points, array] = [countCodePoints(text), Array.from(text)];
      expect(points.length).toBe(array.length);
      for (let start = 0; start <= array.length; start++) {
        expect(points.fromUtf16(points.toUtf16(start))).toBe(start);
        for (let end = start; end <= array.length; end++)
          expect(points.slice(start, end)).toBe(array.slice(start, end).join(""));
      }
    }
  });
  test("a position before the beginning is the beginning", () =>
    expect(countCodePoints("abc").slice(-5, 2)).toBe("ab"));
  test("each place of a passage, overlapping ones too", () => {
    expect(findPassage(countCodePoints("😀aa aa"), "a")).toEqual([1, 2, 4, 5]);
    expect(findPassage(countCodePoints("aaa"), "aa")).toEqual([0, 1]);
    expect(findPassage(countCodePoints("aaa"), "")).toEqual([]);
    expect(findPassage(countCodePoints("a".repeat(1_000)), "a", 3)).toEqual([0, 1, 2]);
  });
});
