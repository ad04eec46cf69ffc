import { expect, test } from "vitest";
import { findSentences } from "../../../src/text/sentences/find-sentences.js";

test("sentences end where they end", () => {
  const text = "Shagang Group Co., Ltd. leads it. The next is 3.5 percent.\n第一句。“第二句！”第三句";
  expect(findSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "Shagang Group Co., Ltd. leads it.",
    "The next is 3.5 percent.",
    "第一句。",
    "“第二句！”",
    "第三句",
  ]);
});

test.each([
  ["parted at the last comma", "甲、".repeat(9_000), [10_000, 8_000]],
  ["where it has none, where they end", "甲".repeat(25_000), [10_000, 10_000, 5_000]],
  ["and not within a character", "𠮷".repeat(8_000), [10_000, 6_000]],
  ["nor an odd half of one", `甲${"𠮷".repeat(8_000)}`, [9_999, 6_002]],
])("of a sentence as no one writes it so many characters are one: %s", (_what, text, lengths) => {
  const spans = findSentences(text);
  expect(spans.map(({ start, end }) => end - start)).toEqual(lengths);
  expect(spans.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});
