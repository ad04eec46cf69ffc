import { describe, expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

/** "A TYPE B" and what it says more, of bodies and people; whose subsidiary one is besides. */
function listLinks(text: string): string[] {
  const links = findAll(text, NOTHING).links.filter(({ type }) => type !== "SUBSIDIARY_OF");
  return links.map(({ type, from, to, details: { role } }) =>
    [from.text, type, to === "source" ? to : to.text, ...(role === undefined ? [] : [role])].join(" "),
  );
}

const SIGNED = ["Beichen Group SIGNED cooperation agreement", "Jinhai University SIGNED cooperation agreement"];
const 签署 = ["北辰集团 SIGNED 战略合作协议", "江海大学 SIGNED 战略合作协议"];
const SITE = "Beichen Group LOCATED_IN Wuhan";
const HOST = ["Beichen Group HOSTS Steel Innovation Center HOST"];

describe("who is named by the way is no subject", () => {
  test.each<[text: string, said: string[]]>([
    ["Beichen Group, which rivals Shagang Group, has signed a cooperation agreement with Jinhai University.", SIGNED],
    ["Beichen Group, a rival of Shagang Group, signed a cooperation agreement with Jinhai University.", SIGNED],
    ["Beichen Group — whose partner is Shagang Group — signed a cooperation agreement with Jinhai University.", SIGNED],
    ["Beichen Group (owned by Shagang Group) and Jinhai University signed a cooperation agreement.", SIGNED],
    ["Beichen Group, the largest customer of Shagang Group, has established the Steel Innovation Center.", HOST],
    ["Beichen Group, founded by Shagang Group, has established the Steel Innovation Center.", HOST],
    ["Beichen Group, which makes cars, has established the Steel Innovation Center.", HOST],
    [
      "The Steel Integration Community is led by Beichen Group, which rivals Shagang Group, and Jinhai University.",
      ["Beichen Group LEADS Steel Integration Community", "Jinhai University LEADS Steel Integration Community"],
    ],
    [
      "Beichen Group, which is controlled by Shagang Group, joined the Steel Integration Community.",
      ["Beichen Group MEMBER_OF Steel Integration Community"],
    ],
    // What an aside says of whom it stands behind is said too.
    [
      "Beichen Group, which joined the Steel Integration Community in 2020, has established the Steel Innovation Center.",
      [...HOST, "Beichen Group MEMBER_OF Steel Integration Community"],
    ],
    // Of what is set up an aside tells by whom.
    [
      "The Steel Innovation Center, which was jointly established by Beichen Group and Jinhai University, has opened.",
      [
        "Beichen Group HOSTS Steel Innovation Center CO_HOST",
        "Jinhai University HOSTS Steel Innovation Center CO_HOST",
      ],
    ],
    ["与沙钢集团竞争的北辰集团与江海大学签署战略合作协议。", 签署],
    ["网传北辰集团与江海大学签署战略合作协议。", []],
    ["北辰集团与江海大学签署战略合作协议，与江海网传媒中心无关。", 签署],
    ["由沙钢集团控股的北辰集团与江海大学签署战略合作协议。", 签署],
    ["沙钢集团的竞争对手北辰集团与江海大学签署战略合作协议。", 签署],
    ["北辰集团（与沙钢集团竞争）与江海大学签署战略合作协议。", 签署],
    [
      "全国钢铁行业产教融合共同体由沙钢集团控股的北辰集团和江海大学牵头。",
      ["北辰集团 LEADS 全国钢铁行业产教融合共同体", "江海大学 LEADS 全国钢铁行业产教融合共同体"],
    ],
    ["与江海大学合作的北辰集团成立智能制造实训基地。", ["北辰集团 HOSTS 智能制造实训基地 HOST"]],
    // What somebody is, is no next one of the row.
    [
      "Beichen Cloud, a subsidiary of Shagang Holdings Ltd., Jinhai University and Nanhu Group signed a cooperation agreement.",
      [
        "Beichen Cloud SIGNED cooperation agreement",
        "Jinhai University SIGNED cooperation agreement",
        "Nanhu Group SIGNED cooperation agreement",
      ],
    ],
    ["Beichen Group, a unit of Shagang Group, and Jinhai University signed a cooperation agreement.", SIGNED],
    ["Beichen Group, part of Shagang Group, and Jinhai University signed a cooperation agreement.", SIGNED],
    ["Beichen Group, headquartered in Wuhan, Jinhai University signed a cooperation agreement.", [...SIGNED, SITE]],
    ["Beichen Group, led by Shagang Group, and Jinhai University signed a cooperation agreement.", SIGNED],
    ["Beichen Group, Shagang Group’s largest customer, and Jinhai University signed a cooperation agreement.", SIGNED],
    ["北辰集团（沙钢集团子公司）与江海大学签署战略合作协议。", 签署],
    ["北辰集团，沙钢集团的全资子公司，与江海大学签署战略合作协议。", 签署],
    ["北辰集团，沙钢集团旗下企业，与江海大学签署战略合作协议。", 签署],
    ["北辰集团——沙钢集团控股的企业——与江海大学签署战略合作协议。", 签署],
    ["北辰集团，总部位于滨州市，与江海大学签署战略合作协议。", 签署],
    ["沙钢集团全资子公司北辰集团与江海大学签署战略合作协议。", 签署],
    // Brackets are an aside, whatever they begin with, and what is named in them is not around them.
    ["北辰集团（该集团设有智能制造产业学院）与江海大学签署战略合作协议。", 签署],
    ["北辰集团（后并入沙钢集团）、江海大学签署战略合作协议。", 签署],
    [
      "全国钢铁行业产教融合共同体由北辰集团（设有智能制造产业学院）、江海大学牵头。",
      ["北辰集团 LEADS 全国钢铁行业产教融合共同体", "江海大学 LEADS 全国钢铁行业产教融合共同体"],
    ],
    ["由江海大学（该校另建有航空产业学院）主办的第九届钢铁论坛举行。", ["江海大学 ORGANIZED 第九届钢铁论坛 SPONSOR"]],
    [
      "智能制造产业学院（由江海大学与北辰集团共建）揭牌。",
      ["江海大学 HOSTS 智能制造产业学院 CO_HOST", "北辰集团 HOSTS 智能制造产业学院 CO_HOST"],
    ],
  ])("%s", (text, said) => {
    expect(listLinks(text).sort()).toEqual([...said].sort());
  });
});

describe("a post behind brackets is one at the name before them", () => {
  test.each<[text: string, said: string[]]>([
    ["江海大学（该校另建有航空产业学院）副校长张卫红出席。", ["张卫红 HOLDS_POSITION 江海大学"]],
    [
      "北辰集团（该集团控股沙钢集团）总经理李明、江海大学校长张卫红参观。",
      ["李明 HOLDS_POSITION 北辰集团", "张卫红 HOLDS_POSITION 江海大学"],
    ],
    ["江海大学（原滨州师范学院）校长张卫红参观。", ["张卫红 HOLDS_POSITION 江海大学"]],
    ["江海大学（以下简称“江大”）校长张卫红参观。", ["张卫红 HOLDS_POSITION 江海大学"]],
    [
      "江海大学（校长：张卫红）与北辰集团（总经理李明）参加。",
      ["张卫红 HOLDS_POSITION 江海大学", "李明 HOLDS_POSITION 北辰集团"],
    ],
    [
      "Jinhai University (which also runs an Aviation College) vice president Zhang Wei visited.",
      ["Zhang Wei HOLDS_POSITION Jinhai University"],
    ],
  ])("%s", (text, said) => {
    expect(listLinks(text).sort()).toEqual([...said].sort());
  });
});

test("a small word before a name is no part of it, whatever the dictionary makes of both", () => {
  const { mentions } = findAll("会议由江汉大学和江门学院主办。", NOTHING);
  expect(mentions.map(({ text }) => text)).toEqual(["江汉大学", "江门学院"]);
});

describe("who acts is the head of a phrase, and not whom it names", () => {
  test.each<[text: string, said: string[]]>([
    ["江海大学副校长刘洋代表校长陈刚签署合作协议。", ["刘洋 SIGNATORY_OF 合作协议"]],
    [
      "签约仪式上，江海大学副校长刘洋代表校长陈刚与北辰集团总经理赵亮签署合作协议。",
      ["刘洋 SIGNATORY_OF 合作协议", "赵亮 SIGNATORY_OF 合作协议"],
    ],
    [
      "江海大学副校长刘洋、北辰集团总经理赵亮代表双方签署合作协议。",
      ["刘洋 SIGNATORY_OF 合作协议", "赵亮 SIGNATORY_OF 合作协议"],
    ],
    ["江海大学校长陈刚的秘书刘洋出席签约仪式。", ["刘洋 ATTENDED 签约仪式"]],
    ["江海大学校长陈刚的导师、北辰集团总经理赵亮出席签约仪式。", ["赵亮 ATTENDED 签约仪式"]],
    ["受江海大学校长陈刚委托，副校长刘洋出席签约仪式。", ["刘洋 ATTENDED 签约仪式"]],
    ["Maria Lopez, wife of Jinhai University President John Reed, attended the opening ceremony.", []],
    [
      "John Reed, president of Jinhai University, attended the opening ceremony.",
      ["John Reed ATTENDED opening ceremony"],
    ],
  ])("%s", (text, said) => {
    const links = findAll(text, NOTHING).links.filter(({ type }) => type === "SIGNATORY_OF" || type === "ATTENDED");
    expect(links.map(({ type, from, to }) => [from.text, type, to === "source" ? to : to.text].join(" "))).toEqual(
      said,
    );
  });
});
