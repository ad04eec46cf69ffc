import type { Mention, Span } from "../proposal.js";
import { listNear, outermost, unique } from "../spans.js";
import { pattern } from "../../text/patterns/pattern.js";

const FIRST = 10;
/** Who comes to see others is not the one who tells of it. */
const VISITS = /^[^，,。；]{0,24}?(?:一行|代表团|考察团)|^[^，,。；]{0,16}?(?:来访|到访|来校|莅临|来我校|来学校)/u;
/** Whom a sentence is about stands at its beginning, and in no list. */
const FURTHEST = 40;
const ACTS = pattern("u")`
  ^(?:与|和|同|联合|携手|隆重|正式|举行|举办|召开|承办|主办|成立|收到|迎来|接受|荣获|获赠|在
  |[^，,。；]{0,16}(?:仪式|大会|会议|论坛|座谈会))
`;
const IN_LIST = /、$/u;
/** 我校与某大学: it is another. */
const BESIDE_US = pattern("u")`
  (?:我校|我院|学校|学院|本校|本院|一行)[^，,。；]{0,8}(?:与|和|同|赴|到|走进|来到|走访|访问|对|向)[^，,。；]{0,6}$
  |(?:到|赴|走进|来到|走访|访问|前往|抵达)[^，,。；]{0,4}$|\b[Oo]ur (?:university|college|school)\b[^.;]{0,30}$
`;
/** 大会在某大学｜举行 is told by others where they call themselves 我校: they would be at home. */
const HOLDS = /^[^，,。；]{0,20}(?:举行|召开|举办|成立|开幕)/u;
const US = /我校|我院|本校/u;
const AND_US = /^ (?:and|with) our (?:university|college|school)\b/u;

/** 来源：江海大学新闻网: the one university that publishes a text speaks in it. */
export function findPublisher(
  text: string,
  bylines: readonly Mention[],
  mentions: readonly Mention[],
): Mention | undefined {
  const labelled = bylines.filter(({ start }) => /[:：/][ 　\t]*$/u.test(text.slice(Math.max(0, start - 4), start)));
  const own = labelled.flatMap((line) =>
    listNear(mentions, line).filter(({ kind, start }) => kind === "University" && start === line.start),
  );
  const found = unique(outermost(own));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Whom 我校, 学校 and 校 mean: the one university that the title names, else the first sentence; undefined where that is not
 * one.
 */
export function findSpeaker(
  text: string,
  mentions: readonly Mention[],
  sentences: readonly Span[],
): Mention | undefined {
  const named = outermost(mentions.filter(({ kind }) => kind === "University"));
  const inside = ({ start, end }: Span): Mention[] =>
    unique(named.filter((one) => one.start >= start && one.end <= end));
  for (const [index, sentence] of sentences.slice(0, FIRST).entries()) {
    const found = inside(sentence);
    const [one] = found;
    if (!one) continue;
    const before = text.slice(sentence.start, one.start);
    // Behind the first sentence it is whoever holds something, and not whom somebody with a post comes from.
    const acts = index === 0 || ACTS.test(text.slice(one.end, sentence.end));
    return acts &&
      found.length === 1 &&
      before.length <= FURTHEST &&
      !BESIDE_US.test(before) &&
      !(/[在于]$/u.test(before) && HOLDS.test(text.slice(one.end, sentence.end)) && US.test(text)) &&
      !AND_US.test(text.slice(one.end, sentence.end)) &&
      !VISITS.test(text.slice(one.end, sentence.end)) &&
      (!IN_LIST.test(before) ||
        (unique(named).length === 1 && /[三双多各]方|共同|联合/u.test(text.slice(one.end, one.end + 60))))
      ? one
      : undefined;
  }
  return undefined;
}
