import { expect, test } from "vitest";
import { printSearchText } from "../../src/text/print-search-text.js";

const TEXTS: [title: string, value: string, text: string][] = [
  ["traditional to simplified", "國立臺灣大學", "国立台湾大学"],
  ["Taiwanese words to mainland ones", "軟體工程", "软件工程"],
  ["a city is no word of computers", "蚌埠學院", "蚌埠学院"],
  ["what simplified texts write too stays", "乾县", "乾县"],
  ["simplified stays", "北京航空航天大学", "北京航空航天大学"],
  ["brackets go", "江苏沙钢（集团）有限公司", "江苏沙钢集团有限公司"],
  ["full width is folded", "ＡＢＣ　１２３", "abc 123"],
  ["accents and case are folded", "École Polytechnique", "ecole polytechnique"],
  ["apostrophes join", "Xi’an Jiaotong", "xian jiaotong"],
  ["dashes part words", "industry–education", "industry education"],
  ["Chinese has no spaces", "C919 大型 客机", "c919大型客机"],
  ["emoji and operators go", '👩‍🔬 AND (沙钢* ~"', "and沙钢"],
  ["nothing is left", "() [] 🎓", ""],
  ["empty", "", ""],
];

test.each(TEXTS)("%s", (_title, value, text) => {
  expect(printSearchText(value)).toBe(text);
});

test("what has passed passes unchanged", () => {
  for (const [, value] of TEXTS) expect(printSearchText(printSearchText(value))).toBe(printSearchText(value));
});
