import type { FoundLink, Mention, Span } from "../../proposal.js";
import { listWithin, outermost } from "../../spans.js";
import { isDenied, isRumour } from "../words/is-denied.js";
import { isToCome } from "../words/is-to-come.js";
import { pattern } from "../../../text/patterns/pattern.js";

const TEACHES: ReadonlySet<string> = new Set("University EducationalOrganization OrganizationalUnit".split(" "));
const BODIES: ReadonlySet<string> = new Set([
  ...TEACHES,
  ..."Enterprise Association Community GovernmentBody MediaOrganization Platform Laboratory".split(" "),
]);
/** 甲｜的前身是创办于1958年的｜乙, 甲始建于1958年，前身为｜乙, 甲（前身为｜乙）. */
const WAS = pattern("u")`
  ^(?:（[^（）]{2,16}）)?(?:[，,（(]|的)?(?:[^，,。；（）]{1,20}[，,]){0,2}(?:其|学校|公司|学院)?前身
  (?:为|是|系|即|可追溯(?:到|至))?(?:[^，,。；]{0,14}?(?:创办|成立|创建|设立|始建|建立|兴办)(?:于[^，,。；]{2,11})?的)?[“"]?$
`;
/** 甲｜由｜乙、丙｜合并组建而成. */
const BY = pattern("u")`^[，,]?(?:是|系)?(?:[\d年月日]{4,11})?[，,]?(?:是|系)?由(?:原)?[“"]?$`;
/** Between the two, and of how many at most one is made. */
const [REACH, MOST] = [80, 12];
const MERGED = /^[”"]?(?:[两三四]所?[校院])?(?:正式|共同|实质性)?(?:合并|合并组建|合并而成|合并成立)/u;
const NEXT = /^[”"]?(?:、|和|与|及)(?:原)?[“"]?$/u;

interface Pair {
  readonly before: Mention;
  readonly now: Mention;
  readonly change: string | undefined;
  readonly quote: Span;
}

/** Bodies of which a text says that another was there before, or was made of them: never a body's own former name. */
function listPairs(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Pair[] {
  return sentences.flatMap((sentence): Pair[] => {
    const words = text.slice(sentence.start, sentence.end);
    if (!/前身|合并/u.test(words) || isRumour(words) || isDenied(words)) return [];
    const bodies = outermost(listWithin(mentions, sentence).filter(({ kind }) => BODIES.has(kind)));
    return bodies.slice(0, -1).flatMap((now, index): Pair[] => {
      const next = bodies[index + 1]!;
      const between = text.slice(now.end, next.start);
      const isNear = between.length <= REACH && /前身|由/u.test(between);
      if (!isNear || isToCome(text.slice(Math.max(sentence.start, now.start - REACH), next.start))) return [];
      if (WAS.test(between)) return [{ before: next, now, change: undefined, quote: sentence }];
      if (!BY.test(between)) return [];
      const row = [next];
      for (let place = index + 2; place < bodies.length && row.length < MOST; place++) {
        const one = bodies[place]!;
        if (!NEXT.test(text.slice(row.at(-1)!.end, one.start))) break;
        row.push(one);
      }
      const isMerged = row.length > 1 && MERGED.test(text.slice(row.at(-1)!.end, sentence.end));
      return isMerged ? row.map((before) => ({ before, now, change: "MERGED", quote: sentence })) : [];
    });
  });
}

/** What was there before a university was no school of somebody's: 前身为江海工学院. */
export function raisePredecessors(text: string, mentions: readonly Mention[], sentences: readonly Span[]): Mention[] {
  if (!/前身|合并/u.test(text)) return [...mentions];
  const raised = new Map(
    listPairs(text, mentions, sentences)
      .filter(
        ({ before, now }) => TEACHES.has(before.kind) && now.kind === "University" && /[学院校]$/u.test(before.text),
      )
      .map(({ before }) => [before.text, "University"]),
  );
  return mentions.map((one) => (TEACHES.has(one.kind) && raised.has(one.text) ? { ...one, kind: "University" } : one));
}

/** What became what: the one that was there before, and the one that followed it. */
export function findPredecessors(text: string, mentions: readonly Mention[], sentences: readonly Span[]): FoundLink[] {
  return listPairs(text, mentions, sentences)
    .filter(({ before, now }) => before.kind === now.kind && before.text !== now.text)
    .map(({ before, now, change, quote }) => ({
      type: "SUCCEEDED_BY",
      from: before,
      to: now,
      details: change === undefined ? {} : { change },
      quote,
    }));
}
