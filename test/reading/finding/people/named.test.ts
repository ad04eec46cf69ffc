import { describe, test } from "vitest";
import { expectSaid } from "../../expect-said.js";

describe("who is named without a post, by what stands around the name", () => {
  test.each<[text: string, said: string[], unsaid: RegExp | undefined]>([
    // What somebody is.
    ["投资人骆远舟、校友代表戴若溪出席。", ["Person 骆远舟", "Person 戴若溪"], undefined],
    ["活动由主持人贺知澜开场。", ["Person 贺知澜"], undefined],
    ["江海大学软件分院的陆望川、夏予安同学获一等奖。", ["Person 陆望川", "Person 夏予安"], undefined],
    ["市教育局职业教育专管员梁予怀陪同参观。", ["Person 梁予怀"], undefined],
    ["人事部主管沈知行、邱若岚出席。", ["Person 沈知行", "Person 邱若岚"], undefined],
    ["初审：秦望之 终审：邵远溪", ["Person 秦望之", "Person 邵远溪"], undefined],
    // What somebody is called, or does.
    ["校友会成立，蒋继舟校友宣读名单。", ["Person 蒋继舟"], undefined],
    ["沈知行在讲话中强调，合作前景广阔。", ["Person 沈知行"], undefined],
    ["“路很长。”邵远溪直言。", ["Person 邵远溪"], undefined],
    ["陆望川、夏予安等40人当选为副会长。", ["Person 陆望川", "Person 夏予安"], undefined],
    // Beside one who is known.
    ["江海大学校长李明远、骆远舟及戴若溪、贺知澜到场。", ["Person 戴若溪", "Person 贺知澜"], undefined],
    // Where no rule knows how far a name goes.
    ["江海集团总裁俞培舟捐资500万元。", ["俞培舟 HOLDS_POSITION 江海集团 总裁"], undefined],
    ["人文学院院长陈明对江海集团的前景给予肯定。", ["Person 陈明"], /Person 陈明对/u],
    ["产品设计系主任吴群却对他很有信心。", ["Person 吴群"], /Person 吴群却/u],
    ["全国政协原副主席罗富和，副部长李明远出席。", ["Person 罗富和"], /Person 罗富$/u],
  ])("%s", (text, said, unsaid) => expectSaid(text, said, unsaid));
});

describe("and who is not", () => {
  test.each<[text: string]>([
    ["陈书记指出，周校长介绍，薛先生捐资3000万元。"],
    ["李校长代表学校向母校致敬，全部师生参加。"],
    ["学生高度评价，教师代表应邀参加，校友齐聚一堂。"],
    ["企业家方面表示，专家认为，记者从会上获悉。"],
    ["江海大学与北山大学、南湖学院的代表出席。"],
  ])("%s", (text) => expectSaid(text, [], /Person/u));
});

describe("whoever spoke without a post spoke at the event", () => {
  test.each<[text: string, said: string[]]>([
    ["江海大学校友会成立大会举行。蒋继舟校友在会上致辞。", ["蒋继舟 SPOKE_AT 江海大学校友会成立大会"]],
  ])("%s", (text, said) => expectSaid(text, said, undefined));
});
