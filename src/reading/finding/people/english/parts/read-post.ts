import { type At, HONORIFIC, LATIN_PERSON, LATIN_TITLE, SPLIT, TITLES } from "../../latin-names.js";
import type { Mention } from "../../../../proposal.js";
import { part } from "../../../../../text/patterns/pattern.js";
import { NEW } from "./appointing-words.js";
import { findField, listSecond } from "./find-field.js";

/** What may describe a post that is no part of it: "interdisciplinary", "newly appointed". */
const SORT = part`
  (?:(?!(?:of|in|at|to|by|with|for|that|and|from|his|her|the|who|whose|which|said|or|as|is|was|has|had|were|are|where
  |when)\b)\p{Ll}[\p{Ll}-]+ ){0,3}?
`;
const OF =
  "(?: \\([A-Z][^()]{1,30}\\))?,? (?:of|at|for|with|in|from) (?:both )?(?:the )?(?:(?:provincial|municipal|federal|national|local|county|city) )?";
/** "Public Relations ｜Manager": what a post is for, as a part of it. */
const FOR_WHAT = `(?:(?!${LATIN_TITLE})\\p{Lu}[\\p{L}&-]+ (?:(?:and|&) )?){0,3}?`;
export const POST = new RegExp(
  `^(?:(?:\\p{Ll}[\\p{Ll}-]+ ){1,3}and (?:an? )?)?${SORT}(${FOR_WHAT}${TITLES}(?:,? (?:and|&) (?:the )?${FOR_WHAT}${LATIN_TITLE})?)`,
  "u",
);
/** "X University｜’s next ｜president": not "’s president Li Ping". */
const ITS_POST = new RegExp(
  `^[’']s${NEW} ${SORT}(${TITLES})(?! (?:${HONORIFIC})?${LATIN_PERSON}|,? (?:of|at|for) |,? ${HONORIFIC})`,
  "u",
);
const ITS_FORMER = new RegExp(
  `^(?:[’']s)? ${SORT}(${TITLES}|partner|executive)(?![\\p{L}]| (?:${HONORIFIC})?${LATIN_PERSON}|,? (?:of|at|for) )`,
  "u",
);
const COMMA_POST = new RegExp(
  `^, (?:the )?(${TITLES})(?=[,.;]| (?:said|says|told|added)\\b)(?!, (?:${HONORIFIC})?${LATIN_PERSON})`,
  "u",
);
const OF_BODY = new RegExp(`^${OF}`, "u");
const NEXT_PERSON = new RegExp(
  `^,? (?:and )?(?:${HONORIFIC})?(?!${LATIN_TITLE}\\b)(?:${LATIN_PERSON})(?![\\p{L}-])`,
  "u",
);
/** "was appointed ｜Deputy Vice-Chancellor (Academic)": of the university that a text is of. */
const PRESIDES = /\b(?:President|Chancellor|Provost|Rector|Registrar)$/iu;
const ENDS =
  /^(?: \([A-Z][^()]{2,30}\))?(?:[,.;]|$| (?:while|with|effective|on|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|and (?:will|has)|for an?)\b)/u;

/** A post, whose it is, and where its words end. */
export interface ReadPost {
  readonly end: number;
  /** Undefined where a post is told that only one body of a text can have. */
  readonly employer: Mention | undefined;
  readonly titles: readonly string[];
}

/** A post and whose it is, from where its words begin. */
export function readPost(text: string, start: number, at: At, isOfNext: boolean): ReadPost | undefined {
  // "a ｜former ｜Kestrel Group ｜partner"
  const former = /^(?:former|onetime|past|retired) /u.exec(text.slice(start, start + 10))?.[0].length ?? 0;
  const whose = at(start + former);
  const was =
    whose?.start === start + former && former > 0 ? ITS_FORMER.exec(text.slice(whose.end, whose.end + 120)) : null;
  if (whose && was)
    return {
      end: whose.end + was[0].length,
      employer: whose,
      titles: was[1]!.split(SPLIT).map((title) => `former ${title}`),
    };
  const own = at(start);
  const its = own?.start === start ? ITS_POST.exec(text.slice(own.end, own.end + 120)) : null;
  if (own && its) return { end: own.end + its[0].length, employer: own, titles: its[1]!.split(SPLIT) };
  // "Anna Wells, Kestrel, ｜Executive Vice President": whose she is stands first.
  const behindComma = own?.start === start ? COMMA_POST.exec(text.slice(own.end, own.end + 120)) : null;
  if (own && behindComma)
    return { end: own.end + behindComma[0].length, employer: own, titles: behindComma[1]!.split(SPLIT) };
  const post = POST.exec(text.slice(start, start + 160));
  if (!post) return undefined;
  const titles = post[1]!.split(SPLIT);
  const end = start + post[0].length;
  const of = OF_BODY.exec(text.slice(end, end + 50))?.[0];
  // "Dean ｜School of Mathematics"
  const unit = of === undefined ? at(end + 1) : undefined;
  // "vice president ｜ICCI"
  if (
    unit?.start === end + 1 &&
    /^[A-Z]{2,8}$/u.test(text.slice(unit.start, unit.end)) &&
    /^[,.;]/u.test(text.slice(unit.end))
  )
    return { end: unit.end, employer: unit, titles };
  // "Public Relations Manager ｜Kestrel Ltd"
  if (
    unit?.kind === "Enterprise" &&
    unit.start === end + 1 &&
    /^[A-Z]/u.test(post[1]!) &&
    !NEXT_PERSON.test(text.slice(unit.end, unit.end + 60))
  )
    return { end: unit.end, employer: unit, titles };
  if (
    unit?.kind === "OrganizationalUnit" &&
    unit.start === end + 1 &&
    /^(?:School|Faculty|Department|College|Institute)\b/u.test(unit.text)
  )
    return { end: unit.end, employer: unit, titles };
  if (of === undefined)
    return PRESIDES.test(post[1]!) && ENDS.test(text.slice(end, end + 40))
      ? { end, employer: undefined, titles }
      : undefined;
  const employer = at(end + of.length) ?? findField(text, end + of.length, at);
  if (!employer || employer.start < end) return undefined;
  // "Li Ping, CEO of A ｜Dr. Ma Li", "Li Ping, dean of A, and the president of B, ｜Ma Li": hers.
  const behind = NEXT_PERSON.exec(text.slice(employer.end, employer.end + 60));
  if (behind && (isOfNext || /^ (?!and )/.test(behind[0]))) return undefined;
  return { end: employer.end, employer, titles: [...titles, ...listSecond(text, end, employer.start)] };
}
