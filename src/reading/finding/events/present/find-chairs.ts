import type { FoundLink, Mention, Span } from "../../../proposal.js";
import { listWithin } from "../../../spans.js";
import type { Named } from "../../links/rows.js";
import { isDenied } from "../../words/is-denied.js";
import { readPlan } from "../../words/is-to-come.js";
import { findEvent, findMain } from "../find-event.js";
import { findOnly } from "../find-only.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const EVENT = "(?:会议|大会|仪式|论坛|活动|座谈|典礼|峰会|年会|会|签约|揭牌)";
/** 仪式的主持人是｜张三, 主持人张三, 主持仪式的是｜张三: who chairs stands behind. */
const BEHIND = pattern("gu")`
  (?:(?:^|[，,。；：:\s])(?:本次|此次|当天|担任)?[\p{Script=Han}]{0,10}?${EVENT}的?|(?:^|[，,。；]))
  主持人(?:是|为|系|由)?[：:]?|主持(?:本次|此次|了)?[\p{Script=Han}]{0,8}?${EVENT}的(?:是|为)
`;
/** Between that and who it is stands his post, and nothing that somebody does. */
const POST = /^[^，,。；、的在与和对向了]{0,30}$/u;
/** 仪式由｜甲、乙｜共同主持, 由甲、乙等人组成的主席团主持. A project has no chair. */
const BY = pattern("gu")`
  (?:(?:^|[，,。；])(?:会上|随后|最后|同时)?[，,]?(?:本次|此次|当天的?)?[^，,。；由]{0,40}?${EVENT}?由|(?<=[）)”])由)
  (?=[^。；由]{2,160}?主持)
`;
/** From who stands last behind 由 to the verb. */
const TO_CHAIR = pattern("u")`
  ^(?:同志|副?教授|院士|博士|先生|女士|老师|研究员|主任|副?院长|副?校长)?(?:等)?(?:人|领导|专家|\d[人位]|[二三四五两多]人)?
  (?:组成的)?(?:大会)?(?:主席团)?(?:成员)?(?:轮流|分别|先后|共同|联合|联袂|担任|负责|担纲)*主持(?:人|工作|召开)?(?:了)?
  (?=$|[，,。；并]|会议|大会|仪式|论坛|活动|本次|此次)
`;
/** 甲｜担任仪式主持人. */
const AS_CHAIR = pattern("u")`
  ^(?:同志|教授|老师|先生|女士)?(?:担任|出任|作为|为)(?:本次|此次|大会|了)?[\p{Script=Han}]{0,6}?${EVENT}?的?主持(?:人)?(?=$|[，,。；])
`;
const NEXT = /^(?:同志|副?教授|院士|博士|先生|女士)?(?:、|和|与|及|以及)[^，,。；、]{0,30}$/u;
const IS_EVENT = new RegExp(
  `(?:^|[，,。；：:]|随后|最后)[^，,。；]{0,40}${EVENT}由$|(?:^|[，,。；）)”])(?:会上|随后|最后|同时)?[，,]?由$`,
  "u",
);

/** Who chairs, where it is said of the event or of who its chair is: 仪式由甲、乙共同主持, 主持人为甲, 甲担任仪式主持人. */
export function findChairs({ text, mentions, sentences }: Named): FoundLink[] {
  const events = mentions.filter(({ kind }) => kind === "Event");
  const only = findOnly(events);
  return sentences.flatMap((sentence): FoundLink[] => {
    const words = text.slice(sentence.start, sentence.end);
    if (!words.includes("主持") || isDenied(words) || /(?:没有|未|不是|并非)由/u.test(words)) return [];
    const people = listWithin(mentions, sentence).filter(({ kind }) => kind === "Person");
    const chairs = [
      ...listBehind(text, people, sentence),
      ...listBy(text, people, sentence),
      ...listAs(text, people, sentence),
    ];
    const event =
      chairs.length > 0
        ? (findEvent(text, mentions, sentence) ?? only ?? findMain(text, events, sentence.start))
        : undefined;
    if (!event) return [];
    return chairs.map((from) => ({
      type: "CHAIRED",
      from,
      to: event,
      details: {},
      quote: sentence,
      ...readPlan(text.slice(sentence.start, from.start)),
    }));
  });
}

function listBehind(text: string, people: readonly Mention[], { start, end }: Span): Mention[] {
  return [...text.slice(start, end).matchAll(BEHIND)].flatMap(({ 0: whole, index }) => {
    const at = start + index + whole.length;
    const first = people.find((one) => one.start >= at);
    return first && POST.test(text.slice(at, first.start)) ? [first, ...listNext(text, people, first)] : [];
  });
}

function listNext(text: string, people: readonly Mention[], first: Mention): Mention[] {
  const row = [first];
  for (const one of people.filter(({ start }) => start > first.end)) {
    if (!NEXT.test(text.slice(row.at(-1)!.end, one.start))) break;
    row.push(one);
  }
  return row.slice(1);
}

function listBy(text: string, people: readonly Mention[], { start, end }: Span): Mention[] {
  const words = text.slice(start, end);
  return [...words.matchAll(BY)].flatMap(({ 0: whole, index }) => {
    const at = start + index + whole.length;
    if (!IS_EVENT.test(text.slice(start, at))) return [];
    const behind = people.filter((one) => one.start >= at);
    const first = behind.find((one) => /^[^，,。；]{0,30}$/u.test(text.slice(at, one.start)));
    if (!first) return [];
    const row = [first, ...listNext(text, behind, first)];
    return TO_CHAIR.test(text.slice(row.at(-1)!.end, end)) ? row : [];
  });
}

function listAs(text: string, people: readonly Mention[], { end }: Span): Mention[] {
  return people.filter((one) => AS_CHAIR.test(text.slice(one.end, end)));
}
