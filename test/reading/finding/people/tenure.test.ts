import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

describe("which post is over, by the word before its body", () => {
  test.each<[text: string, said: string[]]>([
    ["原江海大学校长李明出席论坛。", ["李明 江海大学 校长 FORMER"]],
    ["江海大学原校长李明出席论坛。", ["李明 江海大学 原校长 FORMER"]],
    ["现任江海大学校长李明出席论坛。", ["李明 江海大学 校长 CURRENT"]],
    ["日前，前江海大学校长李明出席论坛。", ["李明 江海大学 校长 FORMER"]],
    ["会前江海大学校长李明致辞。", ["李明 江海大学 校长 UNKNOWN"]],
    ["原北辰集团总经理、现任江海大学校长李明出席论坛。", ["李明 江海大学 校长 CURRENT", "李明 北辰集团 总经理 FORMER"]],
    ["中原大学校长李明出席论坛。", ["李明 中原大学 校长 UNKNOWN"]],
    // Who leaves an office had it.
    ["江海省委决定，免去张伟同志的江海大学党委书记职务。", ["张伟 江海大学 党委书记 FORMER"]],
    ["免去张伟、李明同志的江海大学副校长职务。", ["张伟 江海大学 副校长 FORMER", "李明 江海大学 副校长 FORMER"]],
    ["张伟不再担任江海大学校长。", ["张伟 江海大学 校长 FORMER"]],
    ["张伟卸任江海大学校长。", ["张伟 江海大学 校长 FORMER"]],
    ["江海省委拟免去张伟同志的江海大学校长职务。", []],
    // 任 is a verb and no part of a name.
    ["学术带头人、江海大学教授李明任组长。", ["李明 江海大学 教授 UNKNOWN"]],
    ["原江海大学校长张强任党委副书记。", ["张强 江海大学 校长 FORMER"]],
    ["Hu Jing, who was dean of Jinhai University until 2023, said so.", ["Hu Jing Jinhai University dean FORMER"]],
    ["Hu Jing, who is dean of Jinhai University, said so.", ["Hu Jing Jinhai University dean UNKNOWN"]],
    // Between a name and its verb: since when, or that it is or was so; and what goes on is of the same one.
    ["李明自2024年1月起任江海大学校长。", ["李明 江海大学 校长 UNKNOWN"]],
    ["李明现任江海大学校长。", ["李明 江海大学 校长 CURRENT"]],
    ["李明没有担任江海大学校长。", []],
    ["李明历任江海大学讲师、教授。", ["李明 江海大学 讲师 FORMER", "李明 江海大学 教授 FORMER"]],
    ["李明曾任江海大学副校长，现任北辰集团董事长。", ["李明 江海大学 副校长 FORMER", "李明 北辰集团 董事长 CURRENT"]],
    [
      "李明，男，汉族，1970年3月出生，曾任滨海大学副校长，现任江海大学校长。王刚，女，现任北辰集团总经理。",
      ["李明 滨海大学 副校长 FORMER", "李明 江海大学 校长 CURRENT", "王刚 北辰集团 总经理 CURRENT"],
    ],
    ["李明，1969年1月出生，工学博士，教授。曾任滨海大学副校长(正局级)。", ["李明 滨海大学 副校长 FORMER"]],
    [
      "李明现任江海大学校长，兼任江海市钢铁协会会长。",
      ["李明 江海大学 校长 CURRENT", "李明 江海市钢铁协会 会长 UNKNOWN"],
    ],
    [
      "李明曾任江海大学副校长，北辰集团现任董事长王刚出席。",
      ["李明 江海大学 副校长 FORMER", "王刚 北辰集团 现任董事长 CURRENT"],
    ],
    // A verb gives a post to who stands before it, and not to the next one.
    [
      "李明担任江海市钢铁协会会长，北辰集团总经理方立出席。",
      ["方立 北辰集团 总经理 UNKNOWN", "李明 江海市钢铁协会 会长 UNKNOWN"],
    ],
    [
      "李明现任江海市钢铁协会会长，北辰集团总经理方立出席。",
      ["李明 江海市钢铁协会 会长 CURRENT", "方立 北辰集团 总经理 UNKNOWN"],
    ],
    [
      "江海市钢铁协会会长、北辰集团总经理方立出席。",
      ["方立 北辰集团 总经理 UNKNOWN", "方立 江海市钢铁协会 会长 UNKNOWN"],
    ],
    [
      "现任江海市钢铁协会会长、北辰集团总经理方立出席。",
      ["方立 北辰集团 总经理 UNKNOWN", "方立 江海市钢铁协会 会长 CURRENT"],
    ],
    ["江海大学副校长刘洋受校长陈刚委托致辞。", ["刘洋 江海大学 副校长 UNKNOWN", "陈刚 江海大学 校长 UNKNOWN"]],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "HOLDS_POSITION")
        .map(({ from, to, details: { titleZh, titleEn, tenure } }) =>
          [from.text, to === "source" ? to : to.text, titleZh ?? titleEn, tenure].join(" "),
        ),
    ).toEqual(said);
  });
});
