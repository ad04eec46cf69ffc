import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

describe("who was appointed to what", () => {
  test.each<[text: string, said: string[]]>([
    ["李明被任命为江海大学校长。", ["李明 江海大学 校长"]],
    ["李明任江海大学校长。", ["李明 江海大学 校长"]],
    ["李明同志任江海大学党委书记。", ["李明 江海大学 党委书记"]],
    ["会议宣布李明担任江海大学校长。", ["李明 江海大学 校长"]],
    ["2024年，李明出任北辰集团总经理。", ["李明 北辰集团 总经理"]],
    ["李明升任北辰集团副总裁。", ["李明 北辰集团 副总裁"]],
    ["李明受聘为江海大学客座教授。", ["李明 江海大学 客座教授"]],
    ["李明、王刚任江海大学副校长。", ["李明 江海大学 副校长", "王刚 江海大学 副校长"]],
    ["李明当选为钢铁产教融合联盟理事长。", ["李明 钢铁产教融合联盟 理事长"]],
    ["教育部任命李明为江海大学校长。", ["李明 江海大学 校长"]],
    ["江海大学任命李明为副校长。", ["李明 江海大学 副校长"]],
    ["江海大学聘任李明、王刚为产业教授。", ["李明 江海大学 产业教授", "王刚 江海大学 产业教授"]],
    ["北辰集团董事会聘任王刚为总经理。", ["王刚 北辰集团 总经理"]],
    ["江海大学聘任李明为智能制造学院院长。", ["李明 智能制造学院 院长"]],
    // What is to come, or is denied, is none; nor is a duty an office.
    ["江海大学拟聘任李明为副校长。", []],
    ["江海大学没有任命李明为副校长。", []],
    ["江海大学担任钢铁产教融合联盟理事长单位。", []],
    ["Jinhai University appointed Li Ming as president.", ["Li Ming Jinhai University president"]],
    ["Jinhai University has appointed Li Ming its new president.", ["Li Ming Jinhai University president"]],
    ["The board of Beichen Group named Wang Gang general manager.", ["Wang Gang Beichen Group general manager"]],
    [
      "Beichen Group announced the appointment of Li Ming as president of Jinhai University.",
      ["Li Ming Jinhai University president"],
    ],
    ["Li Ming became president of Jinhai University.", ["Li Ming Jinhai University president"]],
    ["Li Ming serves as dean of the School of Law.", ["Li Ming School of Law dean"]],
    ["Li Ming will serve as president of Jinhai University.", []],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "HOLDS_POSITION")
        .map(({ from, to, details: { titleZh, titleEn } }) =>
          [from.text, to === "source" ? to : to.text, titleZh ?? titleEn].join(" "),
        ),
    ).toEqual(said);
  });
});
