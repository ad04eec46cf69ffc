import { describe, expect, test } from "vitest";
import { learnLexicon } from "../../bench/match/learn-lexicon.js";
import { parseLexicon, printLexicon } from "../../src/identity/lexicon/lexicon.js";

describe("what is learnt", () => {
  const lexicon = learnLexicon([
    ["沈阳农业大学", "Shenyang Agricultural University"],
    ["华南农业大学", "South China Agricultural University"],
    ["沈阳大学", "Shenyang University"],
    ["华南师范大学", "South China Normal University"],
    ["沈阳师范大学", "Shenyang Normal University"],
    ["浙江农业大学", "Zhejiang Agricultural University"],
  ]);

  test.each([
    ["agriculture", "农业"],
    ["normal", "师范"],
    ["shenyang", "沈阳"],
    ["south", "华南"],
    ["university", "大学"],
  ])("%s is %s", (english, han) => {
    expect(lexicon.translations.get(english)?.[0]).toContain(han);
  });

  test("is printed and read again the same", () => {
    expect(parseLexicon(printLexicon(lexicon))).toEqual({ ...lexicon });
  });
});
