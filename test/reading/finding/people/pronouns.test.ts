import { describe, expect, test } from "vitest";
import { readModel } from "../../../../src/model/read-model.js";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";
import { planProposal } from "../../../../src/reading/proposing/plan-proposal.js";

const NOTHING = listKnownNames([]);
const model = readModel();

describe("whose post it is where a university is not named with it", () => {
  test.each<[text: string, said: string[]]>([
    // 我校 is who publishes.
    ["来源：江海大学新闻网\n我校党委书记张伟会见北辰集团一行。", ["张伟 江海大学"]],
    ["我校副校长王刚参加座谈。\n（来源：江海大学党委宣传部）", ["王刚 江海大学"]],
    ["江海大学与北辰集团签约\n5月12日，校党委书记张伟出席。", ["张伟 江海大学"]],
    // 该校 is who was named last, and nobody where two were.
    ["江海大学与滨河大学共建实验室。滨河大学成立于1958年。该校校长李明表示欢迎。", ["李明 滨河大学"]],
    ["江海大学与北辰集团签约\n副校长王刚访问滨河大学。该校校长李明表示欢迎。", ["王刚 江海大学", "李明 滨河大学"]],
    ["江海大学、滨河大学签署合作协议。该校校长李明表示欢迎。", []],
    // Who comes to see others is not who tells of it; and where nobody is named it is nobody's.
    ["5月12日，滨河大学副校长周杰一行来访。校长李明会见了来宾。", ["周杰 滨河大学"]],
    ["5月12日，校长李明会见来宾。我校副校长王刚陪同。", []],
    // Whom he comes to see is not his own.
    ["院长高松参观江海大学。", []],
    ["副校长高松拟任江海大学校长。", ["高松 江海大学"]],
    // A unit of two fields is one.
    ["国际合作与交流处处长李明出席。", ["李明 国际合作与交流处"]],
    ["教务处与交流处处长李明出席。", ["李明 交流处"]],
    ["北辰集团成立于1998年。该公司董事长刘建国出席。", ["刘建国 北辰集团"]],
  ])("%s", (text, said) => {
    const { entities, links } = planProposal(text, findAll(text, NOTHING), { sourceId: "s", model, ids: NOTHING.ids });
    const names = new Map(entities.map(({ id, names: [name] }) => [id, name?.value]));
    const posts = links.filter(({ type }) => type === "HOLDS_POSITION");
    expect(posts.map(({ from, to }) => `${names.get(from)} ${names.get(to)}`)).toEqual(said);
    // What stands for a name is none.
    expect(entities.flatMap((one) => one.names.map(({ value }) => value)).join(" ")).not.toMatch(/该校|我校|该公司/);
  });
});

test.each<[text: string, said: string[]]>([
  [
    "Jinhai University held a ceremony in May. The university signed a cooperation agreement with Beichen Group.",
    ["Jinhai University SIGNED", "Beichen Group SIGNED"],
  ],
  [
    "Jinhai University and Binhai University met. The university signed a cooperation agreement with Beichen Group.",
    [],
  ],
])("the university is the one that was named last: %s", (text, said) => {
  const signed = findAll(text, NOTHING).links.filter(({ type }) => type === "SIGNED");
  expect(signed.map(({ from, type }) => `${from.text} ${type}`)).toEqual(said);
});
