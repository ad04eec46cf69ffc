import { describe, expect, test } from "vitest";
import { findAll } from "../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);
const FIRST =
  "江海大学与北辰集团签约\n4月18日，江海大学与北辰集团签约仪式在武汉举行。江海大学校长刘洋出席仪式，校党委副书记陈刚主持。\n";
const SECOND = "滨州大学召开干部教师大会\n近日，教育部人事司司长何光耀到校宣读任免决定。滨州大学校长吴敏主持大会。\n";

/** Who did what at which event. */
function listAtEvents(text: string): string[] {
  return findAll(text, NOTHING)
    .links.filter(({ type }) => /^(?:ATTENDED|CHAIRED|SPOKE_AT|ORGANIZED)$/.test(type))
    .map(({ type, from, to }) => [from.text, type, to === "source" ? to : to.text].join(" "));
}

describe("of several news items in one text", () => {
  const ofFirst = listAtEvents(FIRST);

  test.each<[string, string]>([
    ["with a blank line between them", `${FIRST}\n${SECOND}`],
    ["with none", `${FIRST}${SECOND}`],
  ])("what happened in the one did not in the other, %s", (_title, text) => {
    expect(ofFirst).toEqual(["刘洋 ATTENDED 签约仪式", "陈刚 CHAIRED 签约仪式"]);
    expect(listAtEvents(text).filter((link) => link.includes("签约仪式"))).toEqual(ofFirst);
  });

  test.each<[text: string, said: string[]]>([
    ["校长陈刚因另有行程，委由副校长刘洋代表出席第九届钢铁论坛。", ["刘洋 ATTENDED 第九届钢铁论坛"]],
    ["校长陈刚委托副校长刘洋出席第九届钢铁论坛。", ["刘洋 ATTENDED 第九届钢铁论坛"]],
    ["校长陈刚出席第九届钢铁论坛，委托北辰集团开展研究。", ["陈刚 ATTENDED 第九届钢铁论坛"]],
  ])("who sends somebody else does not come: %s", (text, said) => {
    expect(listAtEvents(text)).toEqual(said);
  });

  test("headings within one item part nothing", () => {
    const text =
      "钢铁产教融合论坛举行\n4月18日，钢铁产教融合论坛举行。\n论坛现场\n校长刘洋出席论坛并致辞，会场很大。\n";
    expect(listAtEvents(text)).toEqual(["刘洋 ATTENDED 钢铁产教融合论坛", "刘洋 SPOKE_AT 钢铁产教融合论坛"]);
  });
});

test("digits and letters of full width are read as others, and quoted as printed", () => {
  const { mentions, figures } = findAll("江海大学有近５００名学生，与ＡＢＢ集团有限公司合作。", NOTHING);
  expect(mentions.map(({ text }) => text)).toEqual(["江海大学", "ABB集团有限公司"]);
  expect(figures.map(({ value }) => value)).toEqual([500]);
});
