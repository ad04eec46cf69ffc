import type { FoundLink, Mention } from "../../proposal.js";
import { outermost } from "../../spans.js";
import { findOnly, OTHER_EDITION } from "../events/find-only.js";
import { findEvent } from "../events/find-event.js";
import { isDenied } from "../words/is-denied.js";
import { readPlan } from "../words/is-to-come.js";
import { listBefore, listBehind, listInside, type Named, nearest, ORGANIZATIONS } from "./rows.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** By verb: what stands before it (Chinese) or behind it (English "by …", 主办单位：) has that role. */
const ROLES: readonly (readonly [words: RegExp, role: string])[] = [
  [
    pattern("giu")`
      主办单位(?:为|是|有|：|:)|主办(?!单位|方)|(?<!在[^，,。；]{0,30})(?:举办|举行|召开)(?!了?[。，,；])
      |\b(?:sponsored|hosted) by\b
    `,
    "SPONSOR",
  ],
  [
    pattern("gu")`
      \b(?:hosts|hosted|holds|held|convened|(?<=\b(?:will|jointly|to|and) (?:jointly |co-)?)host)
      (?= (?:the|a|an|its) (?:\d|[A-Z]|(?:[\w-]+ ){0,3}?
      (?:ceremony|forum|symposium|seminar|conference|summit|workshop)\b))
    `,
    "SPONSOR",
  ],
  [/\b(?:co-?)?organi[sz]e[sd](?= (?:the|a|an|its) (?:\d|[A-Z]))/gu, "UNDERTAKER"],
  [
    /承办单位(?:为|是|有|：|:)|承办(?!单位|方)|\b(?:undertaken|(?<!co-)organi[sz]ed|held|(?<=, |is |was )run) by\b/giu,
    "UNDERTAKER",
  ],
  [/协办单位(?:为|是|有|：|:)|协办(?!单位|方)|\bco-?(?:organi[sz]ed|sponsored) by\b/giu, "CO_ORGANIZER"],
];
/** 主办单位：甲；承办单位：乙: the next piece of one list, of the event that the list is of. */
const LISTED = /^[ 　\t]*(?:主办|承办|协办)单位(?:为|是|有|：|:)/u;
/** "It was organised by A": what the sentence before tells of. */
const GOES_ON =
  /^(?:It|This) (?:was|is) (?:also )?(?:jointly |co-)?(?:sponsored|hosted|organi[sz]ed|held|undertaken|initiated) by\b/;
/** 将于5月在南京举行，由甲承办: what is said of it besides is to come as well. */
const IS_TO_COME = pattern("iu")`
  (?:将|拟|定)(?:于|在)[^，,。；]{1,40}(?:举行|举办|召开|开幕)
  |\b(?:will|is to|is set to|is scheduled to) (?:\w+ly )?(?:be held|take place|open)\b
`;
const HOSTS: ReadonlySet<string> = new Set([...ORGANIZATIONS, "Community"]);
const EVENTS: ReadonlySet<string> = new Set(["Event"]);
/** 在鄂州职业大学举行: behind the name of the venue. */
const HELD =
  /^(?:[^，,。；、]{0,8}?)(?:隆重|盛大|成功|正式|顺利|圆满|胜利)?(?:举行|举办|召开|成立|启动|开幕|揭牌|启幕|揭幕)/u;
const LATIN_HELD = pattern("i")`
  \b(?:held|took place|opened|launched|established|convened|kicked off)\b[^.;]{0,60}\b(?:at|in|on the campus of)
  (?: the)? $
`;

/** "hosted by A, ｜the administrative committee of the zone, B and C": one of a list that has no name of a kind. */
const UNNAMED = /^, (?!(?:which|who|where|with|and)\b)(?:[\w’'-]+ ){1,14}?[\w’'-]+(?:, and |, | and )(?:the )?$/u;
const TOLD = /\b(?:was|were|is|are|held|with|on|at|attended|who|which|said|took|has|have)\b/u;

function listBehindAll(inside: readonly Mention[], at: number, text: string, isLatin: boolean): Mention[] {
  const row = listBehind(inside, at, text, HOSTS);
  const last = row.at(-1);
  if (!isLatin || !last) return row;
  const next = outermost(inside.filter(({ kind, start }) => HOSTS.has(kind) && start > last.end))[0];
  const between = next ? text.slice(last.end, next.start) : "";
  return next && UNNAMED.test(between) && !TOLD.test(between)
    ? [...row, ...listBehindAll(inside, next.start, text, isLatin)]
    : row;
}

/** Who sponsored, undertook and co-organised the events that sentences name or plainly mean, and whose house it was. */
export function findOrganizers({ text, mentions, sentences }: Named): FoundLink[] {
  const events = mentions.filter(({ kind }) => kind === "Event");
  const only = findOnly(events);
  let before: Mention | undefined;
  return sentences.flatMap((sentence) => {
    const inside = listInside(mentions, sentence);
    const words = text.slice(sentence.start, sentence.end);
    const meant =
      findEvent(text, mentions, sentence) ??
      (LISTED.test(words) ? (before ?? only) : GOES_ON.test(words) ? before : undefined);
    before = meant;
    const event = meant ?? only;
    if (!event || OTHER_EDITION.test(words)) return [];
    const link = (from: Mention, to: Mention, role: string): FoundLink => ({
      type: "ORGANIZED",
      from,
      to,
      details: { role },
      quote: sentence,
    });
    // Who organised something else is told in such words too: the one event counts for its house alone.
    const roles = meant ? ROLES : [];
    const organized = roles.flatMap(([pattern, role]) =>
      [...words.matchAll(pattern)].flatMap(({ 0: verb, index }) => {
        if (isDenied(words.slice(0, index))) return [];
        const at = sentence.start + index;
        const row = /by$|单位/iu.test(verb)
          ? listBehindAll(inside, at + verb.length, text, /by$/iu.test(verb))
          : listBefore(inside, at, text, HOSTS);
        return row.map((from) => ({
          ...link(from, nearest(inside, EVENTS, at + verb.length, text) ?? event, role),
          ...(IS_TO_COME.test(words) ? { modality: "PLANNED" as const } : readPlan(words.slice(0, index))),
        }));
      }),
    );
    const venues = inside
      .filter(({ kind, start, end }) => {
        if (!ORGANIZATIONS.has(kind)) return false;
        const isHan = text.slice(Math.max(0, start - 1), start) === "在" && HELD.test(text.slice(end, sentence.end));
        // What is held under a name of its own is not the one event that has another.
        const isOther = !meant && /[“"]/.test(words);
        const isAt = events.some(
          (one) => one.end < start && / at (?:the )?$/.test(text.slice(one.end, start)) && start - one.end < 9,
        );
        return isHan || isAt || (!isOther && LATIN_HELD.test(text.slice(sentence.start, start)));
      })
      .filter((one) => !organized.some(({ from }) => from.text === one.text))
      .slice(0, 1)
      .map((from) => ({
        ...link(from, event, "VENUE"),
        ...(IS_TO_COME.test(words) && { modality: "PLANNED" as const }),
      }));
    return [...organized, ...venues];
  });
}
