import type { Mention } from "../../../proposal.js";
import { listNear, outermost, unique } from "../../../spans.js";
import { takeInitials } from "../../names/find-latin-forms.js";
import {
  type At,
  DEGREES,
  type Found,
  HONORIFIC,
  LATIN_PERSON,
  LATIN_TITLE,
  NO_PERSON,
  SPLIT,
  TITLES,
  SOMEBODY,
} from "../latin-names.js";
import { CHAIR, IS, NEW, TO_BE, WAS } from "./parts/appointing-words.js";
import { listFurther } from "./find-careers.js";
import { findField } from "./parts/find-field.js";
import { findFullName, isUntrue } from "./parts/find-full-name.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "has been appointed executive dean of X", "was elected president of Y". */
const CHOSEN = pattern("gu")`
  \b(?:has been|have been|was|is|were) (?:unanimously |formally |officially |recently )?
  (?:appointed|named|elected|chosen|selected|promoted to|installed)
  (?: as| to be| to serve as| to the (?:position|post|role) of)?
  (?: the| its)?${NEW} (${TITLES}) (?:of|at|for) (?:the )?
`;
/** "LSU President ｜Anna Wells has been named": right before the verb. */
const BESIDE = new RegExp(`(?<![\\p{L}])(?!${HONORIFIC}|${LATIN_TITLE}\\b)(${LATIN_PERSON})${DEGREES},? $`, "u");
const SUBJECT = new RegExp(
  `(?:^|[.!?”"\\n]\\s*)(?:${HONORIFIC})?(${LATIN_PERSON})(?=${DEGREES}(?:, [^.!?\\n]{2,200})?,? $)`,
  "u",
);

/** "Li Ming, who will take office in May": the post is still to come. */
const IS_TO_COME = pattern("u")`
  ^[^.!?\n]*\b(?:will (?:take|assume|begin|start|succeed|join|become|step|commence)
  |(?:begins|starts|takes office|assumes office) (?:on|in|next)
  |(?:is|are) (?:due|set|expected|scheduled) to (?:take|assume|begin|start))\b
`;
const NEXT = / (?:next|incoming) /u;

/** Whether a post that somebody was chosen for is not yet held, by the words that say so and what follows them in the sentence. */
export function isToCome(text: string, said: string, end: number): boolean {
  return NEXT.test(said) || IS_TO_COME.test(text.slice(end, end + 200));
}

/** Who was appointed to a post: whom the sentence begins with, whatever is said of that one in between. */
export function findAppointed(text: string, at: At): Found[] {
  return [...text.matchAll(CHOSEN)].flatMap((match): Found[] => {
    const end = match.index + match[0].length;
    const employer = at(end);
    const from = Math.max(0, match.index - 300);
    const subject = SUBJECT.exec(text.slice(from, match.index)) ?? BESIDE.exec(text.slice(from, match.index));
    const name = subject?.[1];
    if (!employer || !subject || name === undefined || NO_PERSON.test(name)) return [];
    const start = from + subject.index + subject[0].lastIndexOf(name);
    const isPlanned = isToCome(text, match[0], end) || IS_TO_COME.test(subject[0] + text.slice(start, match.index));
    return [{ start, end: start + name.length, name, employer, titles: match[1]!.split(SPLIT), isPlanned }];
  });
}

const SORT =
  "(?:professor |economist |scientist |engineer |alumnus |alumna |(?:veteran|longtime) [a-z]+ |the [a-z-]+(?:ist|er|or|ian|ant) )?";
/** Somebody by the whole name, or by the last one. */
const WHO = `(?:${HONORIFIC})?${SORT}(?!${HONORIFIC})(${LATIN_PERSON}|\\p{Lu}\\p{Ll}[\\p{L}’'-]+)`;
const POST = `(?: its| the(?: (?:university|college|institute|institution|school|company|organi[sz]ation|system|academy|foundation)[’']s)?| their| his)?${NEW} (${TITLES})(?: (?:of|at|for) (?:the |its |their )?)?`;
const AS = "(?: as| to be| (?:in)?to the (?:position|post|role) of)?";
/** "X ｜appointed Li Ming as its president", "X announced the appointment of Li Ming as president (of Y)". */
const APPOINTING = pattern("gu")`
  ,? (?:(?:has|have|had) )?(?:recently |officially |formally |also |unanimously )?
  (?:(?:re-?appointed|re-?elected|appointed|named|elected|hired|installed|selected|chosen?|tapped|picked|appoints|names|selects|elects|picks|taps)
  |voted (?:\w+ ){0,3}to (?:appoint|name|elect|hire|install|select|choose|confirm)
  |(?:announced|approved|confirmed|ratified) the (?:appointment|election|selection) of) ${WHO}
  (?:, [^,.;]{2,60},)?${AS}${POST}
`;
/** "… and Wang Gang as registrar": the next whom the same body appointed. */
const AND_ALSO = new RegExp(`^(?:,| and|, and) ${WHO}(?:, [^,.;]{2,60},)?(?: as)?${POST}`, "u");
/** "Li Ming became president of X", "serves as", "will become"; and by the last name, where a sentence begins with it. */
const BECAME = pattern("gu")`
  (?=\p{Lu})(?:${SOMEBODY}
  |(?<=(?:^|[.!?”"\n]\s*|; |; and )|${HONORIFIC})(\p{Lu}\p{Ll}[\p{L}’'-]*))
  ${DEGREES}(?:, [^,.;]{2,120},|,(?! who\b)|, who)? (?:(${TO_BE})|(${IS}))(?: the| a| an| its)?${NEW}${CHAIR} (${TITLES}) (?:of|at|for) (?:the )?
`;

/** Who appointed somebody, or what somebody became, in the active voice. */
export function findActive(text: string, employers: readonly Mention[], at: At): Found[] {
  const read = (said: string, start: number, titles: string, employer: Mention | undefined): Found[] => {
    const full = findFullName(text, said, start);
    return full ? [{ ...full, employer, titles: employer ? titles.split(SPLIT) : [] }] : [];
  };
  return [
    ...[...text.matchAll(APPOINTING)].flatMap((match) => {
      const by = findAppointing(text, employers, match.index);
      const found: Found[] = [];
      for (let [next, start] = [match as RegExpExecArray | null, match.index]; next !== null; ) {
        const [whole, name = "", titles = ""] = next;
        const end = start + whole.length;
        const isPlanned = isToCome(text, whole, end);
        const of = / (?:of|at|for) (?:(?:the|its|their) )?$/.test(whole) ? at(end) : undefined;
        // "as dean of its Law School": of a part of it, and not of it.
        const isOfPart = of === undefined && / (?:its|their) $/.test(whole);
        const one = read(name, start + whole.indexOf(name), titles, of ?? (isOfPart ? undefined : by));
        found.push(...one.map((each) => ({ ...each, isPlanned })));
        const from = of?.end ?? end;
        next = AND_ALSO.exec(text.slice(from, from + 160));
        start = from;
      }
      return found;
    }),
    ...[...text.matchAll(BECAME)].flatMap((match) => {
      const [whole, full, last, toBe, is = "", titles = ""] = match;
      const name = full ?? last ?? "";
      const behind = match.index + whole.length;
      const employer = at(behind) ?? findField(text, behind, at);
      const found =
        employer && !isUntrue(text, match.index) ? read(name, match.index + whole.indexOf(name), titles, employer) : [];
      const further = employer ? listFurther(text, employer, at) : [];
      return found
        .flatMap((one) => [one, ...further.map((post) => ({ ...one, ...post, end: one.end }))])
        .map((one) => ({
          ...one,
          ...(toBe !== undefined && { isPlanned: true }),
          ...(toBe === undefined && WAS.test(` ${is} `) && { tenure: "FORMER" as const }),
        }));
    }),
  ];
}

const THE_BOARD = pattern("u")`
  \b(?:[Tt]he|[Ii]ts) (?:[Gg]overning |[Uu]niversity )?
  (?:[Cc]ouncil|[Ss]enate|[Bb]oard(?: of (?:[Tt]rustees|[Rr]egents|[Gg]overnors))?)$
`;

/** "X University ｜Board of Trustees on Monday appointed", "X University’s governing board": whose it is, and when. */
const BEHIND_BODY = pattern("u")`
  (?: \([A-Z][\w-]{1,14}\)|(?:[’']s?)? (?:[Gg]overning )?(?:[Bb]oard|[Cc]ouncil|[Ss]enate)
  (?: of (?:[Tt]rustees|[Rr]egents|[Dd]irectors|[Gg]overnors))?)?(?: (?:on|last|this) (?:\w+day|week|month|year))?$
`;

/** Who stands right before the verb; of a council or board the university that it is of, or the only one. */
function findAppointing(text: string, employers: readonly Mention[], index: number): Mention | undefined {
  const from = Math.max(0, index - 44);
  const before = text.slice(from, index).replace(BEHIND_BODY, "");
  if (THE_BOARD.test(text.slice(from, index))) {
    const [only, other] = unique(takeInitials(employers.filter(({ kind }) => kind === "University")));
    return other ? undefined : only;
  }
  const end = from + before.length;
  const [longest, ...inner] = listNear(employers, { start: end - 1, end: index })
    .filter((one) => one.end === end || one.end === index)
    .sort((a, b) => a.start - b.start);
  if (!longest) return findOnlyBefore(text, employers, index);
  return longest && /^(?:Governing |University )?(?:Council|Board|Senate)\b/u.test(longest.text) ? inner[0] : longest;
}

/** "X University (XU) in Rosen ｜has appointed": the only one that the sentence begins with. */
function findOnlyBefore(text: string, employers: readonly Mention[], index: number): Mention | undefined {
  const from = Math.max(0, index - 160);
  const start = from + (/(?:^|[.!?][”"]?\s+|\n)(?=[A-Z])[^!?\n]*?$/u.exec(text.slice(from, index))?.index ?? 0);
  const inside = unique(
    outermost(employers.filter(({ kind, start: at, end }) => HOUSES.has(kind) && at >= start && end <= index)),
  );
  const [only, other] = inside;
  return only && !other && IS_SUBJECT.test(text.slice(start, only.start)) && IN_PLACE.test(text.slice(only.end, index))
    ? only
    : undefined;
}

const HOUSES: ReadonlySet<string> = new Set(["University", "Enterprise", "Association", "GovernmentBody"]);
const IS_SUBJECT = /^[.!?”"\s]*(?:The |Council of |Board of Trustees of |Governing Council of |the )*$/u;
const IN_PLACE = /^(?: \([A-Z][\w-]{1,14}\))?(?:,? in [A-Z][^.;]{2,40}|, [A-Z][\w ]{2,30},|, now [^,.;]{2,60},)?$/u;
