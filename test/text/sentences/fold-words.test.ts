import { describe, expect, test } from "vitest";
import { foldWords, printFolded } from "../../../src/text/sentences/fold-words.js";

describe("words of a text, folded", () => {
  test.each<[string, string]>([
    ["Universities and their enterprises' processes", "university and their enterprise process"],
    ["Shagang's", "shagang s"],
    ["Boxes, churches, houses, campus, analysis, news", "box church house campus analysis news"],
    ["École d'Économie", "ecole d economie"],
    ["ＨＵＡＷＥＩ　２０２３", "huawei 2023"],
    ["產教融合共同體", "产教融合共同体"],
    ["電腦軟體", "电脑软件"],
    ["全国“优质钢”产教融合，共同体。", "全国优质钢产教融合共同体"],
    ["沙钢Group在2023年", "沙钢 group 在 2023 年"],
    ["𠮷林 é", "𠮷林 e"],
    ["—— !?", ""],
    ["", ""],
  ])("%s → %s", (text, folded) => {
    expect(printFolded(foldWords(text))).toBe(folded);
  });
});

describe("stand where they are printed, in code points", () => {
  test.each<[string, string, readonly string[]]>([
    ["words", "The Universities’ plan", ["The", "Universities", "plan"]],
    ["characters of four bytes", "𠮷 steel 🙂 mills", ["𠮷", "steel", "mills"]],
    ["an accent of its own", "e\u0301cole x", ["e\u0301cole", "x"]],
    ["Chinese, character by character", "沙鋼 A", ["沙", "鋼", "A"]],
    ["a phrase that is written otherwise", "用軟體。", ["用", "軟", "體"]],
  ])("%s", (_, text, words) => {
    const points = Array.from(text);
    expect(foldWords(text).map(({ start, end }) => points.slice(start, end).join(""))).toEqual(words);
  });

  test("a phrase that becomes shorter or longer: within the text, in order", () => {
    for (const text of ["原子筆與計程車", "積體電路和記憶體產業", "網際網路上的數位內容"]) {
      const words = foldWords(text);
      expect(words.map(({ start }) => start)).toEqual(words.map(({ start }) => start).sort((a, b) => a - b));
      expect(words.every(({ start, end }) => start >= 0 && end <= Array.from(text).length && end > start)).toBe(true);
    }
  });
});
