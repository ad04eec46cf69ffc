import type { Mention, Span } from "../../proposal.js";
import { byPlace, findFrom, listWithin, outermost } from "../../spans.js";
import { remember } from "../words/remember.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What a sentence calls an event that was named before. Parts of it (开幕式, 分论坛) are events of their own. */
const CALLED = pattern("i")`
  (?<!开|闭)(?:会议|大会|仪式|峰会|对接会|研讨会|座谈会|推进会|交流会|(?<!分|圆桌)论坛)(?!室)|会上|会前|本次活动
  |[本此]次理事会|\b(?:the|this) (?:signing |opening |unveiling |launch(?:ing)? )?
  (?:conference|event|forum|summit|ceremony|meeting|symposium)\b
`;
const MOST = 4;
const LONG = 3000;

/** The event that a sentence names; else the one that it calls the meeting, where there is but one that it can be. */
export function findEvent(text: string, mentions: readonly Mention[], sentence: Span): Mention | undefined {
  const { events, han, latin } = listEvents(mentions);
  const inside = listWithin(events, sentence).find((one) => !isByTheWay(text, one));
  if (inside) return inside;
  const words = text.slice(sentence.start, sentence.end);
  const called = findByHead(words, events, sentence.start);
  if (called) return called;
  if (!CALLED.test(words)) return undefined;
  const isHan = /\p{Script=Han}/u.test(words);
  const alike = isHan ? han : latin;
  const only = listOnly(alike)[findFrom(alike, sentence.start)];
  if (only !== SEVERAL) return only;
  return isHan ? findMain(text, alike, sentence.start) : undefined;
}

/** 李明致辞，并介绍了4月举行的｜创新大赛: what somebody tells of is not where he tells it. */
const TELLS = pattern("u")`
  (?:介绍|回顾|谈到|谈及|提到|提及|通报|宣传|分享|汇报|总结)(?:了|过|说)?
  (?:[^，,。；]{0,12}(?:去年|前年|今年|刚刚|此前|上月|本月|年初|\d{1,2}月|往届|历届|即将)[^，,。；]{0,16}|[^，,。；]{0,8}(?:举办|举行|召开|参加|获奖)[^，,。；]{0,8})$
`;

function isByTheWay(text: string, { start }: Pick<Mention, "start">): boolean {
  return TELLS.test(text.slice(Math.max(0, start - 50), start));
}

/** The one event that the sentence before names, in the same paragraph. */
export function findJustBefore(
  text: string,
  events: readonly Mention[],
  sentences: readonly Span[],
  index: number,
): Mention | undefined {
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || /\n/.test(text.slice(before.end, own.start))) return undefined;
  const inside = outermost(listWithin(events, before).filter((one) => !isByTheWay(text, one)));
  return new Set(inside.map(({ id, text: name }) => id ?? name)).size === 1 ? inside[0] : undefined;
}

/** The events of a text in order of place, and by how they are written. */
const listEvents = remember((mentions: readonly Mention[]) => {
  const events = mentions.filter(({ kind }) => kind === "Event").sort(byPlace);
  const isHan = ({ text: name }: Mention): boolean => /\p{Script=Han}/u.test(name);
  return { events, han: events.filter(isHan), latin: events.filter((one) => !isHan(one)) };
});

const SEVERAL = Symbol("several");

/** By how many stand before a place, the one event that they are by their longest name. */
const listOnly = remember((events: readonly Mention[]) => {
  const found: (Mention | typeof SEVERAL | undefined)[] = [undefined];
  const names = new Map<string, Mention>();
  let longest: Mention | undefined;
  let isOne = true;
  const isMeant = ({ id, text: name }: Mention): boolean =>
    (id !== undefined && id === longest?.id) || longest!.text.includes(name);
  for (const one of events) {
    names.set(`${one.id ?? ""} ${one.text}`, one);
    if (!longest || one.text.length > longest.text.length) {
      longest = one;
      isOne = [...names.values()].every(isMeant);
    } else isOne &&= isMeant(one);
    found.push(isOne ? longest : SEVERAL);
  }
  return found;
});

/** "The session", "the meeting": the last of those whose names end so. */
function findByHead(words: string, events: readonly Mention[], at: number): Mention | undefined {
  const head =
    /\b(?:[Tt]he|this) ((?:signing|opening|parallel|plenary) )?(session|seminar|workshop|conference|forum|summit|symposium|meeting|ceremony)\b(?! on\b)/u.exec(
      words,
    );
  if (!head) return undefined;
  const end = `${head[1] ?? ""}${head[2]}`.toLowerCase();
  for (let place = findFrom(events, at) - 1; place >= 0; place--)
    if (events[place]!.text.toLowerCase().endsWith(end)) return events[place];
  return undefined;
}

/** Of several the one that was held last before: 某大会在某地召开, whatever else is named. */
export function findMain(text: string, events: readonly Mention[], at: number): Mention | undefined {
  // A long text tells of many, and not each in its turn.
  if (text.length > LONG) return undefined;
  const before = outermost(events.filter(({ end }) => end <= at));
  if (new Set(before.map(({ text: name }) => name)).size > MOST) return undefined;
  const held = before.filter(({ start, end }) => {
    const clause = text.slice(end, end + 40);
    if (isByTheWay(text, { start })) return false;
    return (
      /^[^。；;\n]{0,36}?(?:举行|召开|举办|开幕|启幕)/u.test(clause) ||
      /(?:举行|召开|举办|迎来|承办|主办)(?:了|的)?[^，,。；;]{0,16}$/u.test(text.slice(Math.max(0, start - 20), start))
    );
  });
  return held.at(-1);
}
