import type { Mention } from "../../proposal.js";
import { listNear } from "../../spans.js";
import { OTHER_EDITION } from "./find-only.js";
import { findBreak } from "../words/breaks.js";
import type { Words } from "../words/split-words.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What an event is called that has no name: 签约仪式, 大会. Longer ones first. */
const HEADS = pattern("gu")`
  (?:(?:签约|签字|揭牌|启动|授牌|成立|捐赠|开学|开班|奠基|颁奖|发布|聘任)(?:[暨和及、]|并)?){1,3}(?:仪式|典礼)
  |(?:成立|启动|表彰|推介|总结|动员|庆祝|选举|干部(?:教师)?|教职工)大会|(?:工作|专题|交流)?(?:座谈会|研讨会|推进会|交流会|对接会|启动会|发布会|洽谈会)
  |(?:走访|交流|对接|推介|洽谈|捐赠|签约){1,2}活动|大会|仪式|论坛|年会|峰会|会议
`;
const NAMED_BEFORE =
  /^(?:出席|参加|主持|举行|召开|举办|见证|本次|此次|该|的|了|在|由|，|,|。|；|;|、|“|\n|和|与|并|对|为|到|合影|$)/u;
/** Somebody was there, held it or spoke: otherwise the word is said of meetings at large. */
const DONE_BEHIND = /^(?:由|在|于|上|前|后|中|结束|现场|开始|举行|召开|期间|并|。|，|,|；|、|的|达成|$|\n)/u;
const LATIN_HEADS = pattern("giu")`
  (?<!\b(?:video|online|tele|virtual|telephone|phone) ?)\b(?:the|a|an|this|grand|national)? ?
  ((?:signing|unveiling|launch(?:ing)?|opening|inaugurat(?:ion|ural)|awards?|awarding|ground-?breaking|founding
  |plaque-unveiling|ribbon[- ]cutting|hand-?over|graduation|convocation|commissioning|closing|welcome|matriculation
  |turnover|dedication) (?:ceremony|conference|meeting)(?: of the [a-z][a-z ]+?(?:agreement|memorandum))?|(?:foundation day|founders?[’']s? day|anniversary) celebrations?|ceremony
  |conference|symposium|forum|seminar|meeting|workshop)\b
`;
/** What was held beside an event that has a name: a part of it, or something before it. */
const LATIN_PARTS = pattern("gu")`
  \b(?:[Aa]n?) ((?:(?:parallel|plenary|thematic|special|roundtable|academic|technical|exchange) ){0,2}
  (?:session|sub-forum|forum|seminar|symposium|workshop|meeting)|(?:news|press) conference)\b
  (?=(?: on [^.;]{4,160}?)? was (?:also )?(?:held|organi[sz]ed|convened)\b| (?:held )?(?:at|in|on) )
`;
/** "The signing took place at X". */
const LATIN_SIGNING =
  /\b[Tt]he (signing)(?= (?:of [^.;]{3,120}? )?(?:(?:was|were) (?:successfully |officially )?held|took place)\b)/gu;
const LATIN_DONE = pattern("i")`
  \b(?:held|convened|witnessed|attended|attending|addressing|opening the|began|present (?:at|on|during)|delivered|gave|speaking at|presided|chaired|hosted
  |took place|organi[sz]ed|addressed|spoke|opened|kicked off|graced|marked|during the)\b
`;

/**
 * Events that a text speaks of without a name. Where it names one, a bare word means that one, and only a word that says
 * more (签约仪式 beside a forum) is another.
 */
export function findEvents(text: string, mentions: readonly Mention[], words: Words): Mention[] {
  const named = mentions.filter(({ kind }) => kind === "Event");
  const found = [...findHan(text, mentions, words), ...findLatin(text, mentions, named)];
  // A bare 大会 or 会议 is an event of its own only where nothing else is.
  const [plain, telling] = [found.filter(isPlain), found.filter((one) => !isPlain(one))];
  const meant = tellFar(text, telling, named).filter(
    ({ text: head }) => named.length === 0 || !named.some(({ text: name }) => name.endsWith(head)),
  );
  if (named.length > 0 || meant.length > 0) return meant;
  // 主持会议 alone tells of none: it has to have been held.
  const held = plain.filter(
    ({ text: head }) =>
      head !== "会议" ||
      /会议(?:在|于)?[^，,。；]{0,16}(?:召开|举行)|(?:召开|举行)(?:了)?[^，,。；]{0,8}会议/u.test(text),
  );
  const most = held[0]?.text;
  return held.filter(({ text: head }) => head === most);
}

/**
 * 签约仪式 is the 签约揭牌仪式 that is named elsewhere; beside what has a name, a part of which nothing is told but what came
 * before or after it (揭牌仪式后) is nothing.
 */
function tellFar(text: string, telling: readonly Mention[], named: readonly Mention[]): Mention[] {
  const acts = (head: string): string[] => head.match(/\p{Script=Han}{2}(?=.*仪式$)/gu) ?? [];
  return telling.filter((one) => {
    const isShort = telling.some(
      (other) =>
        other.text.length > one.text.length &&
        other.text.endsWith("仪式") &&
        one.text.endsWith("仪式") &&
        acts(one.text).every((act) => other.text.includes(act)),
    );
    const isPassed =
      named.length > 0 &&
      telling
        .filter((other) => other.text === one.text)
        .every((other) => /^(?:后|前|之后|之前|结束)/u.test(text.slice(other.end, other.end + 2)));
    // Under a picture stands what it shows.
    const isCaption =
      named.length > 0 && telling.filter((other) => other.text === one.text).every((other) => isLine(text, other));
    return !isShort && !isPassed && !isCaption;
  });
}

function isLine(text: string, { start, end }: Mention): boolean {
  return /(?:^|\n)[ 　\t]*$/u.test(text.slice(0, start)) && /^[ 　\t]*(?:\n|$)/u.test(text.slice(end));
}

function isPlain({ text }: Mention): boolean {
  return /^(?:大会|仪式|论坛|年会|峰会|会议|ceremony|conference|symposium|forum|seminar|meeting|workshop)$/iu.test(
    text,
  );
}

function findHan(text: string, mentions: readonly Mention[], words: Words): Mention[] {
  return [...text.matchAll(HEADS)].flatMap(({ 0: head, index }) => {
    const one: Mention = { start: index, end: index + head.length, text: head, kind: "Event" };
    const before = text.slice(Math.max(0, index - 1), index);
    const isFree =
      index === 0 ||
      NAMED_BEFORE.test(before) ||
      NAMED_BEFORE.test(text.slice(Math.max(0, index - 2), index)) ||
      findBreak(text, index, words.isEdge) !== undefined ||
      listNear(mentions, { start: index - 1, end: index }).some(({ end }) => end === index) ||
      /(?:学院|大学|公司|集团|基地|中心|项目|合作|战略|协议|共建)$/u.test(text.slice(Math.max(0, index - 2), index));
    const isDone =
      DONE_BEHIND.test(text.slice(one.end, one.end + 2)) ||
      /(?:出席|参加|主持|举行|召开|举办)(?:了)?$/u.test(text.slice(Math.max(0, index - 4), index));
    return isFree && isDone && listNear(mentions, one).length === 0 ? [one] : [];
  });
}

function findLatin(text: string, mentions: readonly Mention[], named: readonly Mention[]): Mention[] {
  const parts = findLatinParts(text, mentions);
  // Beside what has a name only a ceremony that says which it is, is another.
  const isNamed = named.some(({ text: name }) => /[A-Za-z]/.test(name));
  const bare = [...text.matchAll(LATIN_HEADS), ...text.matchAll(LATIN_SIGNING)].flatMap(
    ({ 0: whole, 1: head = "", index }) => {
      const start = index + whole.length - head.length;
      const one: Mention = { start, end: start + head.length, text: head, kind: "Event" };
      const sentence = text.slice(Math.max(0, start - 160), Math.min(text.length, one.end + 240));
      if (isNamed && !/^(?!opening|closing).* (?:ceremony|celebrations?)$/iu.test(head)) return [];
      if (OTHER_EDITION.test(text.slice(Math.max(0, start - 30), one.end))) return [];
      const isSure = / (?:ceremony|celebrations?)$/u.test(head) && /^(?:the|a|an|this) /u.test(whole);
      return (isSure || LATIN_DONE.test(sentence)) && listNear(mentions, one).length + listNear(parts, one).length === 0
        ? [one]
        : [];
    },
  );
  return [...parts, ...bare];
}

function findLatinParts(text: string, mentions: readonly Mention[]): Mention[] {
  return [...text.matchAll(LATIN_PARTS)].flatMap(({ 0: whole, 1: name = "", index }) => {
    const start = index + whole.length - name.length;
    const one: Mention = { start, end: start + name.length, text: name, kind: "Event" };
    return listNear(mentions, one).length > 0 ? [] : [one];
  });
}
