import type { Mention, Span } from "../proposal.js";
import { outermost, unique } from "../spans.js";

const FIRST = 10;
/** Whom a sentence is about stands at its beginning, and in no list. */
const FURTHEST = 40;
const ACTS =
  /^(?:与|和|同|联合|携手|隆重|正式|举行|举办|召开|承办|主办|成立|在|[^，,。；]{0,16}(?:仪式|大会|会议|论坛|座谈会))/u;
const IN_LIST = /、$/u;
/** 我校与某大学: it is another. */
const BESIDE_US =
  /(?:我校|我院|学校|学院|本校|本院|一行)[^，,。；]{0,8}(?:与|和|同|赴|到|走进|来到|走访|访问|对|向)[^，,。；]{0,6}$|(?:到|赴|走进|来到|走访|访问|前往|抵达)[^，,。；]{0,4}$/u;

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
      (!IN_LIST.test(before) ||
        (unique(named).length === 1 && /[三双多各]方|共同|联合/u.test(text.slice(one.end, one.end + 60))))
      ? one
      : undefined;
  }
  return undefined;
}
