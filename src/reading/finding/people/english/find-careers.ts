import type { Mention } from "../../../proposal.js";
import { isDenied } from "../../words/is-denied.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";
import { type At, type Found, HONORIFIC, LATIN_PERSON, LATIN_TITLE, SPLIT, TITLES } from "../latin-names.js";
import { CHAIR, IS, NEW, TO_BE, WAS } from "./parts/appointing-words.js";
import { BODIES, GOES_ON, readTime } from "./find-heading.js";
import { findField } from "./parts/find-field.js";

/** Where "she" is whom the text tells of: at a beginning, behind a time, and in a second clause. */
const TIME = part`
  (?:[A-Z][^.,;!?\n]{1,60}, |(?:Before (?:that|this|then)|Previously|Earlier|Until (?:now|then|recently)|Since then
  |(?:From|Between) \d{4} (?:to|until|and) \d{4}|(?:Since|Until|In) \d{4}) )
`;
const SHE = `(?<=(?:^|[.!?”"\\n]\\s*|, (?:where|and|when) |; |(?:^|[.!?”"\\n]\\s*)${TIME}))`;
/** "She ｜served as", "…, where he ｜is": of whoever the text tells. */
const HE = pattern("gu")`
  ${SHE}(?:(?:[Hh]e|[Ss]he)|(?:His|Her) (?:[\p{Ll}-]+ ){0,3}(?:roles?|positions?|posts?|appointments?|experience)) (?:includ(?:es?|ed) (?:serving as |being |that of |those of )?|(${TO_BE})|${IS})
  (?: the| a| an| its)?${NEW}${CHAIR} (${TITLES}) (?:of|at|for|in) (?:the )?
`;
/** "Previously she ｜led ｜X": whose head somebody was by the verb alone. */
const LED = pattern("gu")`
  ${SHE}(?:[Hh]e|[Ss]he) (?:has |had |also |previously |earlier |now |currently |then )*
  (led|headed|directed|chaired|ran|heads|leads|directs|chairs|runs|(?:will|is (?:set )?to) (?:head|lead|direct|chair|run)) (?:the )?
`;
const RELATED =
  /\b(?:his|her|their|whose) (?:\w+ )?(?:wife|husband|spouse|partner|mother|father|son|daughter|brother|sister|predecessor|successor|advis[eo]r|mentor|supervisor|teacher|colleague|student|assistant|friend)\b/;
/** How far back the one may stand of whom a text goes on. */
const REACH = 400;
const FURTHER = new RegExp(
  `^(?: \\([A-Z][\\w-]*\\))?(?:,| and|, and)(?: also)?(?: as)? (?:the )?(?:(?:associate|former) )?(${TITLES}) (?:of|at) (?:the )?`,
  "u",
);

/** What goes on behind a post: "…of X, director of Y and head of Z". */
export function listFurther(text: string, first: Mention, at: At): Pick<Found, "employer" | "titles" | "end">[] {
  const found: Pick<Found, "employer" | "titles" | "end">[] = [];
  for (let end = skipWhole(text, first.end, at); ; ) {
    const further = FURTHER.exec(text.slice(end, end + 120));
    const employer = further ? at(end + further[0].length) : undefined;
    // "…of X and dean of Y Ann Lee": hers.
    if (!further || !employer || BEGINS_PERSON.test(text.slice(employer.end, employer.end + 60))) return found;
    found.push({ employer, titles: further[1]!.split(SPLIT), end: employer.end });
    end = skipWhole(text, employer.end, at);
  }
}

/** "the School of Law ｜at X University": behind whose the unit is. */
function skipWhole(text: string, end: number, at: At): number {
  const of = /^(?: (?:at|of|in)|,) (?:the )?/.exec(text.slice(end, end + 8))?.[0];
  return (of !== undefined && at(end + of.length)?.end) || end;
}

const BEGINS_PERSON = new RegExp(`^,? (?:(?:Mr|Mrs|Ms|Dr|Prof)\\. )?${LATIN_PERSON}(?![\\p{L}])`, "u");

/** Posts of him or her, where the sentences before name one person alone. */
export function findCareers(text: string, found: readonly Found[], at: At): Found[] {
  const named = [...found, ...listSurnames(text, found)];
  let last: { readonly name: string; readonly end: number } | undefined;
  return listTold(text, at).flatMap(({ index, behind, toBe, titles, verb }): Found[] => {
    const employer = verb === undefined ? (at(behind) ?? findField(text, behind, at)) : at(behind);
    const name = findMeant(text, named, index) ?? (last && index - last.end < REACH ? last.name : undefined);
    if (!employer || name === undefined || isDenied(text.slice(Math.max(0, index - 60), index))) return [];
    // As long as "she" is, which means the one.
    const whole = text.slice(index, behind);
    const one = { start: index, end: index + whole.indexOf(" "), name };
    const posts = [{ employer, titles: titles.split(SPLIT), end: employer.end }, ...listFurther(text, employer, at)];
    last = { name, end: posts.at(-1)!.end };
    return posts.map((post, place) => ({
      ...post,
      ...one,
      ...(verb !== undefined && place === 0 && readTime(verb)),
      ...(toBe !== undefined && { isPlanned: true }),
      ...(verb === undefined && toBe === undefined && WAS.test(whole) && { tenure: "FORMER" as const }),
    }));
  });
}

interface Told {
  readonly index: number;
  readonly behind: number;
  readonly titles: string;
  readonly toBe?: string | undefined;
  /** Of a post that has no name. */
  readonly verb?: string | undefined;
}

/** What is told of "him" or "her", in order of place. */
function listTold(text: string, at: At): Told[] {
  const posts = [...text.matchAll(HE)].map(
    ({ 0: whole, 1: toBe, 2: titles = "", index }): Told => ({ index, behind: index + whole.length, titles, toBe }),
  );
  const led = [...text.matchAll(LED)].flatMap(({ 0: whole, 1: verb, index }): Told[] => {
    const behind = index + whole.length;
    const body = at(behind);
    const isBody =
      body?.start === behind && BODIES.has(body.kind) && !GOES_ON.test(text.slice(body.end, body.end + 14));
    return isBody ? [{ index, behind, titles: "", verb }] : [];
  });
  return [...posts, ...led].sort((a, b) => a.index - b.index);
}

/** Whom he succeeds is another. */
const SUCCEEDS = /^[^.!?\n]{0,60}\b(?:over from|succe\w+|replac\w+) /u;
const SURNAME = new RegExp(
  `(?<=${HONORIFIC}|(?:^|[.!?”"\\n])\\s*)(?!${HONORIFIC})(\\p{Lu}\\p{Ll}[\\p{L}’'-]+)(?=,|’s| (?:is|was|has|had|will|said|says|added|also|joined|served|earned|holds|received|graduated|began|brings|led)\\b)`,
  "gu",
);

/** "Prof. ｜Wells", "｜Wells joined": by the last name, of the only one who has it. */
function listSurnames(text: string, found: readonly Found[]): Found[] {
  const byLast = new Map<string, Set<string>>();
  for (const { name } of found) {
    const last = name.split(" ").at(-1)!;
    byLast.set(last, (byLast.get(last) ?? new Set<string>()).add(name));
  }
  return [...text.matchAll(SURNAME)].flatMap(({ 1: last = "", index }): Found[] => {
    const [name, other] = [...(byLast.get(last) ?? [])];
    return name === undefined || other !== undefined
      ? []
      : [{ start: index, end: index + last.length, name, employer: undefined, titles: [] }];
  });
}

/** Nothing but honorifics and posts stands before the subject of a sentence. */
const TO_SUBJECT = new RegExp(
  `^(?:[.!?][”"]?)?\\s*(?:[A-Z][^.,;]{2,40}, )?(?:${HONORIFIC})?(?:(?:${LATIN_TITLE}) )?$`,
  "u",
);

/** The only one of the paragraph that stands in this sentence and in the last before it that names anybody. */
function findMeant(text: string, named: readonly Found[], index: number): string | undefined {
  // News puts a sentence into a paragraph: where this one names nobody, it goes on from the one before.
  const line = text.lastIndexOf("\n", index - 1) + 1;
  const isAlone = !named.some(({ start }) => start >= line && start < index);
  const before = isAlone ? text.lastIndexOf("\n", text.slice(0, line).trimEnd().length - 1) + 1 : line;
  const from = Math.max(0, index - REACH, before);
  const near = named.filter(({ start }) => start >= from && start < index);
  const nearest = near.reduce((most, { start }) => Math.max(most, start), -1);
  if (nearest < 0) return undefined;
  const sentence = text.slice(from, nearest).search(/[.!?][”"]?\s+(?=[A-Z“"])[^.!?]*$/u);
  // "his wife was ill. She": somebody without a name.
  if (RELATED.test(text.slice(from, index))) return undefined;
  const inside = near.filter(({ start }) => start >= from + Math.max(0, sentence));
  // "Egbu will take over from House": of whom the sentence tells.
  const subject = inside.find(({ start }) => TO_SUBJECT.test(text.slice(from + Math.max(0, sentence), start)));
  const behind = text.slice(subject?.end, index);
  if (subject && SUCCEEDS.test(behind)) return subject.name;
  const names = new Set(inside.map(({ name }) => name));
  return names.size === 1 ? [...names][0] : undefined;
}
