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
