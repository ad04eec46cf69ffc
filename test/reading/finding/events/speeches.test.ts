import { expect, test } from "vitest";
import { findAll } from "../../../../src/reading/finding/find-all.js";
import { listKnownNames } from "../../../../src/reading/finding/find-known.js";

const NOTHING = listKnownNames([]);
const HELD =
  "江海大学与北辰集团签约仪式举行\n5月6日，江海大学与北辰集团签约仪式在滨州举行。校党委书记王志刚、副校长李文华，北辰集团董事长陈晓东出席仪式。\n";

function listSpeakers(text: string): string[] {
  const { links } = findAll(text, NOTHING);
  return [
    ...new Set(
      links
        .filter(({ type }) => type === "SPOKE_AT")
        .map(({ from, to }) => `${from.text} ${to === "source" ? to : to.text}`),
    ),
  ];
}

test.each<[title: string, sentence: string, who: string[]]>([
  ["says", "李文华表示，双方合作前景广阔。", ["李文华"]],
  ["stresses, with his post", "江海大学副校长李文华强调，要深化合作。", ["李文华"]],
  ["with the post behind the name", "李文华副校长指出，要深化合作。", ["李文华"]],
  ["presents his company", "陈晓东介绍了集团的发展情况。", ["陈晓东"]],
  ["welcomes and goes on", "李文华对陈晓东一行的到来表示欢迎，并介绍了学校情况。", ["李文华"]],
  ["each in turn", "王志刚表示，学校将全力支持。陈晓东提出，双方应互访。", ["王志刚", "陈晓东"]],
  ["he, who was named last", "李文华介绍了学校情况。他指出，要深化合作。", ["李文华"]],
  ["of an agreement and of data", "李文华表示，根据协议，双方将共建数据平台。", ["李文华"]],
  ["says frankly", "陈晓东则坦言，人才不足仍是困难。", ["陈晓东"]],
  ["reports", "李文华汇报了学校专业建设情况。", ["李文华"]],
  ["closes it", "王志刚致闭幕词。", ["王志刚"]],
  ["in an address", "李文华在致辞中表示，双方合作前景广阔。", ["李文华"]],
])("who speaks in news of one event speaks at it: %s", (_title, sentence, who) =>
  expect(listSpeakers(HELD + sentence)).toEqual(who.map((one) => `${one} 签约仪式`)),
);

test.each<[title: string, text: string]>([
  ["an interview", `${HELD}李文华在接受采访时表示，双方合作前景广阔。`],
  ["before it", `${HELD}此前，李文华表示，双方合作前景广阔。`],
  ["at another time", `${HELD}李文华去年曾表示，双方合作前景广阔。`],
  ["shown around", `${HELD}参观实验室时，李文华介绍了设备。`],
  ["a body", `${HELD}学校表示，双方合作前景广阔。`],
  ["somebody's words", `${HELD}李文华引用他人的话表示，合作前景广阔。`],
  ["in a letter", `${HELD}江海省教育厅厅长赵国平在贺信中指出，要深化合作。`],
  ["thanks alone", `${HELD}李文华对陈晓东一行表示感谢。`],
  ["who presents it and is not said to be there", `${HELD}北辰集团工程师赵国平介绍了设备。`],
  ["what has not been held", "江海大学签约仪式将于下月举行。副校长李文华表示，学校将全力支持。"],
  ["as others tell it", `${HELD}据报道，李文华表示，双方合作前景广阔。`],
  ["no event at all", "江海大学与北辰集团签约。副校长李文华表示，学校将全力支持。"],
  [
    "of several events none",
    "江海大学校庆大会举行。同日，滨州钢铁产业发展论坛举行。江海大学副校长李文华表示，要深化合作。",
  ],
  ["he, of two", `${HELD}王志刚和陈晓东握手。他指出，要深化合作。`],
])("what is said elsewhere is not said at it: %s", (_title, text) => expect(listSpeakers(text)).toEqual([]));
