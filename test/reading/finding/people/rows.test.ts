import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);

/** "A TYPE B title" of each link, "Kind name" of each that is named. */
function listSaid(text: string): string[] {
  const { links, mentions } = findAll(text, NOTHING);
  return [
    ...mentions.map(({ kind, text: name }) => `${kind} ${name}`),
    ...links.map(({ type, from, to, details }) =>
      [from.text, type, to === "source" ? to : to.text, "titleZh" in details ? details.titleZh : ""].join(" ").trim(),
    ),
  ];
}

test.each<[text: string, said: string[]]>([
  [
    "座谈会举行。机械系王志刚、李文华、陈晓东等教师参加了座谈会。",
    ["王志刚 ATTENDED 座谈会", "李文华 ATTENDED 座谈会", "陈晓东 ATTENDED 座谈会"],
  ],
  ["座谈会举行。机械系王志刚、李文华等骨干教师参加了座谈会。", ["王志刚 ATTENDED 座谈会", "李文华 ATTENDED 座谈会"]],
  [
    "签约仪式举行。教师代表王志刚、李文华、陈晓东出席签约仪式。",
    ["王志刚 ATTENDED 签约仪式", "陈晓东 ATTENDED 签约仪式"],
  ],
  [
    "江海职业学院举行座谈会。党委书记王志刚、院长李文华、副院长陈晓东等院领导出席。",
    ["陈晓东 HOLDS_POSITION 江海职业学院 副院长", "陈晓东 ATTENDED 座谈会"],
  ],
  ["江海学院院长尹桂波及相关人员出席签约仪式。", ["尹桂波 HOLDS_POSITION 江海学院 院长"]],
  ["江海学院院长段峻以及相关人员出席签约仪式。", ["段峻 HOLDS_POSITION 江海学院 院长"]],
  [
    "江海大学签约仪式举行。校长王志刚、北辰集团经理陈晓东共同见证了协议的签署。",
    ["王志刚 ATTENDED 江海大学签约仪式", "陈晓东 ATTENDED 江海大学签约仪式"],
  ],
  ["江海大学签约仪式举行。校长王志刚出席，教务处处长李文华陪同。", ["李文华 ATTENDED 江海大学签约仪式"]],
  ["江海大学座谈会举行。教务处处长李文华、科研处处长王志刚等参加座谈。", ["李文华 ATTENDED 江海大学座谈会"]],
  ["5月6日，北辰集团一行来访江海大学。董事长张文远介绍了公司情况。", ["张文远 HOLDS_POSITION 北辰集团 董事长"]],
  ["江海巴音职业技术学院以下简称巴音学院。巴音学院与北辰集团签约。", ["University 江海巴音职业技术学院"]],
  // A hospital of the university has its own head; foreign names are whole.
  [
    "江海大学校长王志刚、附属第一医院院长李文华出席会议。",
    ["李文华 HOLDS_POSITION 附属第一医院 院长", "附属第一医院 PART_OF 江海大学"],
  ],
  ["江海大学教授约翰·史密斯出席论坛。", ["约翰·史密斯 HOLDS_POSITION 江海大学 教授"]],
  ["江海大学论坛举行。约翰·史密斯教授作了报告。", ["Person 约翰·史密斯"]],
])("who stands in a row, and what he did: %s", (text, said) =>
  expect(listSaid(text)).toEqual(expect.arrayContaining(said)),
);

test.each<[text: string, unsaid: RegExp]>([
  ["江海大学校长王志刚、附属第一医院院长李文华出席会议。", /李文华 HOLDS_POSITION 江海大学/u],
  ["江海大学校长王志刚，北辰集团总裁、研究院院长李文华出席会议。", /李文华 HOLDS_POSITION 江海大学/u],
  ["江海大学签约仪式举行。科研处、教务处、机械学院负责人参加仪式。", /^Person/u],
  ["江海大学座谈会举行。机械系管理、教育等专家参加座谈会。", /^Person/u],
  ["江海职业学院举行座谈会。院长李文华、副院长陈晓东等院领导出席。", /等院/u],
  ["江海大学签约仪式举行。校长王志刚、副校长李文华陪同参观。", /ATTENDED/u],
  ["江海大学签约仪式举行。会后，校长王志刚与来宾参加座谈。", /ATTENDED/u],
  ["北辰集团与乾元集团签约。董事长张文远介绍了公司情况。", /张文远 HOLDS/u],
  ["江海大学与北辰集团签约。董事长张文远介绍了公司情况。", /张文远 HOLDS/u],
  ["北辰集团一行来访。江海学院接待了来宾。董事长张文远介绍了学院情况。", /张文远 HOLDS/u],
  ["江海巴音职业技术学院以下简称巴音学院。巴音学院与北辰集团签约。", /OrganizationalUnit/u],
])("what no row says: %s", (text, unsaid) => expect(listSaid(text).filter((one) => unsaid.test(one))).toEqual([]));
