import { part } from "../../../../text/patterns/pattern.js";
import type { Mention, Span } from "../../../proposal.js";
import type { Words } from "../../words/split-words.js";
import { HAN_TITLE_BEHIND } from "../titles.js";
import { FEW_HAVE, SURNAMES } from "../surnames.js";

/** What somebody is, that is no post: 校友欧俊文, 投资人王征, 软件分院的杨崇杭. */
const IS = part`
  (?:\p{Script=Han}[员人师长家手者友生匠模]|记者|通讯员|[一二三初复终]审|审核|审校|编辑|校对|摄影|同学|主管|代表|干部|专家|领队|教练
  |(?:学院|分院|系|专业|\d班|大学|公司|集团|中心|校友会)的?)
`;
/** What stands behind a name: what he is called, or what he does. */
const DOES = part`
  (?:[、和与及](?:(?![和与及])\p{Script=Han}){2,4}){0,9}
  (?:(?:副?教授|院士|博士|先生|女士|同志|同学|老师|教师|校友|学长|学姐|师傅|夫妇|一行)(?![会们代团])
  |等[两三四五六七八九十\d]+余?[名位人]
  |(?:分别|先后|共同|随后|首先|最后|也|还|则)?
  (?:(?<=共同|分别)(?:为|向|上台|启动)|表示|指出|强调|认为|介绍|谈到|说(?!明)|直言|坦言|致辞|致欢迎|主持|宣读|宣布|讲话|发言|揭牌|签约|签字|签署|代表(?:双方|各自|校企)|[作做](?:了)?[^，,。；]{0,12}(?:报告|演讲|发言|汇报|讲话)|[当受获]聘?[选聘]|担任|出任|调任|转任)
  |在(?:会上|会议上|仪式上|致辞中|讲话中|发言中|总结))
`;
const JOINT = /^[、和与及 　]$/u;
const LEFT = new RegExp(`${IS}[ 　:：|｜/]{0,2}$`, "u");
const RIGHT = new RegExp(`^${DOES}`, "u");
/** No 陈书记, 薛先生. */
const WHOLE = new RegExp(`^(?!.{1,2}(?:${HAN_TITLE_BEHIND})$)\\p{Script=Han}{2,4}$`, "u");
/** Where it is worth while to ask whether a name stands: by what begins one, and by what stands beside it. */
const MAY_BE = new RegExp(
  `(?=[${SURNAMES}${FEW_HAVE}])(?:(?<=${IS}[ 　:：|｜/]{0,2})\\p{Script=Han}{2}` +
    `|\\p{Script=Han}{2,3}(?=${DOES})` +
    `|(?<=\\p{Script=Han}[、和与及])\\p{Script=Han}{2,3}(?=[、和与及，。；等同为在]))`,
  "gu",
);

/**
 * Who is named without a post, and by no row of names alone: where the tagger reads a name, and what stands beside it is what
 * stands beside people. `known` are the people who were found already.
 */
export function findNamed(
  text: string,
  known: readonly Mention[],
  words: Words,
  isFree: (one: Mention) => boolean,
): Mention[] {
  const asked = new Set<Span>();
  // A word of the dictionary, as 高校 is one, is seldom anybody, and asking takes time.
  for (const { 0: name, index } of text.matchAll(MAY_BE))
    if (
      words.behind(index) < index + 2 &&
      isFree({ start: index, end: index + name.length, text: name, kind: "Person" })
    )
      for (const one of words.tagged(index)) asked.add(one);
  const all = [...asked].flatMap(({ start, end }): Mention[] => {
    const one = { start, end, text: text.slice(start, end), kind: "Person" };
    return WHOLE.test(one.text) && isFree(one) ? [one] : [];
  });
  const found = all.filter(
    ({ start, end }) => LEFT.test(text.slice(Math.max(0, start - 10), start)) || RIGHT.test(text.slice(end, end + 50)),
  );
  return addRows(text, all, [...known, ...found], found);
}

/** 孔程毅、陈倩: beside one who is known, from the first to the last and back. */
function addRows(
  text: string,
  all: readonly Mention[],
  known: readonly Mention[],
  first: readonly Mention[],
): Mention[] {
  const found = new Set(first);
  const ends = new Set(known.map(({ end }) => end));
  const starts = new Set(known.map(({ start }) => start));
  const isBehind = ({ start }: Mention): boolean => JOINT.test(text[start - 1] ?? "") && ends.has(start - 1);
  const isBefore = ({ end }: Mention): boolean => JOINT.test(text[end] ?? "") && starts.has(end + 1);
  const ordered = [...all].sort((a, b) => a.start - b.start);
  for (const [row, isBeside] of [
    [ordered, isBehind],
    [ordered.toReversed(), isBefore],
  ] as const)
    for (const one of row) {
      if (found.has(one) || !isBeside(one)) continue;
      found.add(one);
      ends.add(one.end);
      starts.add(one.start);
    }
  return [...found];
}
