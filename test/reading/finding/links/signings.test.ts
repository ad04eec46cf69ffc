import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);
const 签署 = ["江海大学 战略合作协议", "北辰集团 战略合作协议"];
const SIGNED = ["Jinhai University agreement", "Beichen Group agreement"];

describe("who signed what with whom", () => {
  test.each<[text: string, said: string[]]>([
    ["江海大学、北辰集团双方签署战略合作协议。", 签署],
    ["江海大学与北辰集团续签战略合作协议。", 签署],
    ["江海大学和北辰集团达成战略合作协议。", 签署],
    ["近日，江海大学携手北辰集团签署战略合作协议。", 签署],
    ["江海大学副校长李明出席并与北辰集团签署战略合作协议。", 签署],
    ["江海大学与北辰集团签署谅解备忘录。", ["江海大学 谅解备忘录", "北辰集团 谅解备忘录"]],
    [
      "江海大学分别与北辰集团、滨州大学签署合作协议。",
      ["江海大学 合作协议", "北辰集团 合作协议", "江海大学 合作协议", "滨州大学 合作协议"],
    ],
    ["江海大学与北辰集团签署了协议。", ["江海大学 协议", "北辰集团 协议"]],
    ["江海大学新闻网讯 3月5日，我校与北辰集团签约。", ["江海大学 签约", "北辰集团 签约"]],
    // Each clause has its own; where nobody can tell whose is which, it is nobody's.
    [
      "江海大学与北辰集团签署战略合作协议，与滨州大学签署人才培养协议。",
      [...签署, "江海大学 人才培养协议", "滨州大学 人才培养协议"],
    ],
    [
      "江海大学与北辰集团签署了战略合作协议，滨州大学与天河公司签署了人才培养合作协议。",
      [...签署, "滨州大学 人才培养合作协议", "天河公司 人才培养合作协议"],
    ],
    ["江海大学与北辰集团、滨州大学与天河公司分别签署战略合作协议。", []],
    // What has no name is called as the verb says.
    ["5月12日，江海大学与北辰集团签约。", ["江海大学 签约", "北辰集团 签约"]],
    ["5月12日，江海大学与北辰集团签约仪式举行。", []],
    // Who holds a ceremony with whom signs there what the text names.
    ["江海大学与北辰集团举行校企合作签约仪式。会上，双方代表签署战略合作协议。", 签署],
    ["5月12日，江海大学与北辰集团校企合作签约仪式在滨州大学举行。李明与王刚签署了战略合作协议。", 签署],
    ["江海大学与北辰集团，在滨州高新区创新园三号会议室，举行合作签约仪式。双方签署战略合作协议。", 签署],
    ["江海大学与北辰集团战略合作协议签约仪式举行。", 签署],
    ["江海大学与北辰集团没有举行签约仪式。战略合作协议由双方代表签署。", []],
    ["江海大学与滨州大学共同见证，北辰集团举行签约仪式，代表签署战略合作协议。", []],
    ["江海大学副校长李明、北辰集团董事长王刚出席签约仪式。会上宣读了已签署的战略合作协议。", []],
    ["江海大学与滨州大学举行座谈会，随后参加北辰集团签约仪式。会上代表签署战略合作协议。", []],
    // One party is told, whoever we are.
    ["我校与北辰集团签署战略合作协议。", ["北辰集团 战略合作协议"]],
    ["我校与北辰集团战略合作签约仪式举行。双方代表签署战略合作协议。", ["北辰集团 战略合作协议"]],
    // Who signs with whom signs for his own.
    ["江海大学校长李明与北辰集团签署战略合作协议。", 签署],
    ["江海大学先进材料重点实验室李明教授与北辰集团签署战略合作协议。", 签署],
    // An office of nobody knows whom is no party.
    ["合作发展处处长李明、北辰集团总经理王刚代表双方签署战略合作协议。", ["北辰集团 战略合作协议"]],
    ["江海大学没有与北辰集团签约。", []],
    // Who is only asked has signed nothing.
    ["江海大学是否与北辰集团签署战略合作协议？", []],
    ["如果江海大学与北辰集团签署战略合作协议，学生会受益。", []],
    ["Nobody knows whether Jinhai University and Beichen Group signed a cooperation agreement.", []],
    ["Did Jinhai University sign a cooperation agreement with Beichen Group?", []],
    ["江海大学与北辰集团签署战略合作协议了吗？", []],
    ["Neither Jinhai University nor Beichen Group signed the cooperation agreement.", []],
    ["Jinhai University would have signed an agreement with Beichen Group.", []],
    ["Jinhai University and Beichen Group called off the ceremony at which they were to sign an agreement.", []],
    ["江海大学取消与北辰集团签署战略合作协议。", []],
    // Whom somebody speaks of is no party.
    ["江海大学副校长李明认为北辰集团签署战略合作协议很重要。", []],
    ["Jinhai University signed an agreement with Beichen Group.", SIGNED],
    [
      "Jinhai University and Beichen Group signed an agreement with Wuhai University.",
      [...SIGNED, "Wuhai University agreement"],
    ],
    ["Under the agreement signed by Jinhai University and Beichen Group, students will train.", SIGNED],
    [
      "Jinhai University and Beichen Group signed a tripartite agreement.",
      ["Jinhai University tripartite agreement", "Beichen Group tripartite agreement"],
    ],
    [
      "Jinhai University and Beichen Group concluded a cooperation agreement.",
      ["Jinhai University cooperation agreement", "Beichen Group cooperation agreement"],
    ],
    // Where an agreement has a name, "an agreement" is no other.
    [
      "Jinhai University and Beichen Group signed a cooperation agreement. It is an agreement signed for five years.",
      ["Jinhai University cooperation agreement", "Beichen Group cooperation agreement"],
    ],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING)
        .links.filter(({ type }) => type === "SIGNED")
        .map(({ from, to }) => `${from.text} ${to === "source" ? to : to.text}`),
    ).toEqual(said);
  });
});

describe("what is still to be signed is planned, and what is signed is not", () => {
  test.each<[text: string, modality: string | undefined]>([
    ["江海大学将与北辰集团签署战略合作协议。", "PLANNED"],
    ["江海大学与北辰集团将于下月签署战略合作协议。", "PLANNED"],
    ["江海大学、北辰集团拟近期签订战略合作协议。", "PLANNED"],
    ["江海大学拟与北辰集团签署战略合作协议。", "PLANNED"],
    ["江海大学计划与北辰集团签署战略合作协议。", "PLANNED"],
    ["江海大学打算同北辰集团签署战略合作协议。", "PLANNED"],
    ["Jinhai University and Beichen Group will soon sign a cooperation agreement.", "PLANNED"],
    ["江海大学与北辰集团签署战略合作协议，将共建实验室。", undefined],
    ["江海大学虚拟现实学院院长李明说，江海大学与北辰集团签署战略合作协议。", undefined],
    ["Jinhai University and Beichen Group signed a cooperation agreement and will build a laboratory.", undefined],
  ])("%s", (text, modality) => {
    const signed = findAll(text, NOTHING).links.filter(({ type }) => type === "SIGNED");
    expect(signed.map((link) => link.modality)).toEqual([modality, modality]);
  });
});

describe("what is still to come is planned, whatever it is", () => {
  test.each<[text: string, said: string[]]>([
    ["江海产教论坛将由江海大学承办。", ["江海大学 ORGANIZED PLANNED"]],
    [
      "江海产教论坛将于5月12日在南京举行，由江海大学承办。",
      ["江海大学 ORGANIZED PLANNED", "江海产教论坛 LOCATED_IN PLANNED"],
    ],
    ["江海产教论坛没有在南京举行。", []],
    ["北辰集团将加入江海钢铁产教融合共同体。", ["北辰集团 MEMBER_OF PLANNED"]],
    ["江海大学校长李明将出席江海产教论坛。", ["李明 HOLDS_POSITION", "李明 ATTENDED PLANNED"]],
  ])("%s", (text, said) => {
    expect(
      findAll(text, NOTHING).links.map(({ type, from, modality }) => [from.text, type, modality].join(" ").trim()),
    ).toEqual(said);
  });
});
