import { describe, expect, test } from "vitest";
import { measureWidth } from "../../src/text/display-width.js";
import { listNearest, measureDistance, printChoice, suggestNearest } from "../../src/text/suggest.js";

describe("suggestions", () => {
  test("nearest first, at most three, capitals aside", () => {
    expect(listNearest("modalty", ["modality", "model", "quotes"])).toEqual(["modality", "model"]);
    expect(listNearest("leads", ["LEADS", "HEADS", "READS", "BEADS"])).toEqual(["LEADS", "BEADS", "HEADS"]);
    expect(suggestNearest("xyz", ["modality"])).toBeUndefined();
    expect(suggestNearest("form", ["from"])).toBe('did you mean "from"?');
  });
  test("two neighbours exchanged are one edit", () => {
    expect([measureDistance("form", "from"), measureDistance("", "abc"), measureDistance("kitten", "sitting")]).toEqual(
      [1, 3, 3],
    );
  });
  test("a choice in words", () =>
    expect([printChoice([]), printChoice(["a"]), printChoice(["a", "b", "c"])]).toEqual(["", "a", "a, b or c"]));
});

describe("measureWidth", () => {
  test("columns of a terminal", () => {
    expect(["abc", "江苏", "（）", "“”", "😀", "𠮷", "e\u0301", "\u200B", ""].map(measureWidth)).toEqual([
      3, 4, 4, 2, 2, 2, 1, 0, 0,
    ]);
  });
});
