import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);
const BOTH = ["江海大学 钢铁产教融合联盟", "北辰集团 钢铁产教融合联盟"];
const TWO = ["Jinhai University Steel Alliance", "Beichen Group Steel Alliance"];

describe("who belongs to an alliance", () => {
  test.each<[text: string, said: string[]]>([
    ["钢铁产教融合联盟成员包括江海大学、北辰集团。", BOTH],
    ["钢铁产教融合联盟成员单位包括：江海大学、北辰集团。", BOTH],
    [
      "钢铁产教融合联盟成立。联盟成员单位包括：江海大学、北辰集团和武汉市钢铁协会等36家单位。",
      [...BOTH, "武汉市钢铁协会 钢铁产教融合联盟"],
    ],
    ["钢铁产教融合联盟成立。\n理事长单位：江海大学\n副理事长单位：北辰集团", BOTH],
    ["钢铁产教融合联盟的成员有江海大学和北辰集团。", BOTH],
    ["钢铁产教融合联盟新增成员江海大学、北辰集团。", BOTH],
    ["钢铁产教融合联盟成立，成员单位有江海大学、北辰集团。", BOTH],
    ["钢铁产教融合联盟共有成员30家，其中包括江海大学和北辰集团。", BOTH],
    ["加入钢铁产教融合联盟的有江海大学、北辰集团。", BOTH],
    ["首批加入钢铁产教融合联盟的单位包括江海大学和北辰集团。", BOTH],
    ["作为钢铁产教融合联盟成员，江海大学参加了比赛。", BOTH.slice(0, 1)],
    // 联盟 is the one that the text tells of.
    ["钢铁产教融合联盟成立。联盟成员包括江海大学、北辰集团。", BOTH],
    ["钢铁产教融合联盟成立。加入联盟的有江海大学、北辰集团。", BOTH],
    ["钢铁产教融合联盟、航空产教融合联盟成立。联盟成员包括江海大学、北辰集团。", []],
    ["钢铁产教融合联盟的成员没有江海大学。", []],
    ["Members of the Steel Alliance include Jinhai University and Beichen Group.", TWO],
    ["The members of the Steel Alliance are Jinhai University and Beichen Group.", TWO],
    ["The Steel Alliance’s members include Jinhai University and Beichen Group.", TWO],
    ["The Steel Alliance, whose members include Jinhai University and Beichen Group, met.", TWO],
    ["The Steel Alliance consists of Jinhai University and Beichen Group.", TWO],
    ["The Steel Alliance comprises Jinhai University and Beichen Group.", TWO],
    ["The Steel Alliance was launched. Its members include Jinhai University and Beichen Group.", TWO],
    ["The Steel Alliance was launched. Members include Jinhai University and Beichen Group.", TWO],
    [
      "The Steel Alliance was launched. Its members include Jinhai University and the China Steel Association.",
      ["Jinhai University Steel Alliance", "China Steel Association Steel Alliance"],
    ],
    ["Jinhai University was admitted to the Steel Alliance.", TWO.slice(0, 1)],
    // Whoever is beside it is none.
    ["The Steel Alliance, Jinhai University and Beichen Group are here.", []],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "MEMBER_OF")
        .map(({ from, to }) => `${from.text} ${to === "source" ? to : to.text}`),
    ).toEqual(said);
  });
});

test.each<[text: string, roles: string[]]>([
  [
    "钢铁产教融合联盟成员单位包括：江海大学（理事长单位）、北辰集团（副理事长单位）和滨州大学。",
    ["江海大学 DIRECTOR_UNIT", "北辰集团 DEPUTY_DIRECTOR_UNIT", "滨州大学 MEMBER"],
  ],
  ["钢铁产教融合联盟成员包括江海大学（武汉）、北辰集团。", ["江海大学（武汉） MEMBER", "北辰集团 MEMBER"]],
])("brackets behind a member say its role: %s", (text, roles) => {
  const told = findAll(text, NOTHING).links.filter(({ type }) => type === "MEMBER_OF");
  expect([...new Set(told.map(({ from, details: { memberRole } }) => `${from.text} ${memberRole}`))]).toEqual(roles);
});

test.each<[text: string, roles: string[]]>([
  ["江海钢铁产教融合共同体成立，秘书处设在江海大学。", ["江海大学 SECRETARIAT"]],
  ["江海市钢铁协会秘书处设在北辰集团有限公司。", ["北辰集团有限公司 SECRETARIAT"]],
  ["江海大学为江海钢铁产教融合共同体秘书处单位。", ["江海大学 SECRETARIAT"]],
  ["江海钢铁产教融合共同体成立，秘书处尚未设在江海大学。", []],
  ["江海钢铁产教融合共同体成立，秘书处设在江海市。", []],
  ["The secretariat of the Jinhai Steel Alliance is hosted by Jinhai University.", ["Jinhai University SECRETARIAT"]],
  ["Jinhai University hosts the secretariat of the Jinhai Steel Alliance.", ["Jinhai University SECRETARIAT"]],
  ["Jinhai University never hosted the secretariat of the Jinhai Steel Alliance.", []],
  ["江海钢铁产教融合共同体观察员单位包括滨河大学、金山集团。", ["滨河大学 OBSERVER", "金山集团 OBSERVER"]],
  ["江海大学为江海钢铁产教融合共同体观察员单位。", ["江海大学 OBSERVER"]],
])("who has the secretariat, and who only looks on: %s", (text, roles) => {
  const told = findAll(text, NOTHING).links.filter(({ type }) => type === "MEMBER_OF");
  expect([...new Set(told.map(({ from, details: { memberRole } }) => `${from.text} ${memberRole}`))]).toEqual(roles);
});

test.each<[text: string, said: string[]]>([
  ["江海大学在第八届江海机器人大赛上获金奖3项。", ["江海大学 金奖 3"]],
  ["Jinhai University won first prize at the Jinhai Robot Competition.", ["Jinhai University first prize"]],
  ["江海大学在第八届江海机器人大赛上没有获金奖。", []],
  // Honours that no event gave are none of these.
  ["江海大学获评全国产教融合先进单位。", []],
])("who won a prize at an event: %s", (text, said) => {
  const won = findAll(text, NOTHING).links.filter(({ type }) => type === "WON_PRIZE_AT");
  expect(won.map(({ from, details: { prize, count } }) => [from.text, prize, count].join(" ").trim())).toEqual(said);
});
