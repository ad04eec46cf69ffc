import type { Mention } from "../../../proposal.js";
import { isDenied } from "../../words/is-denied.js";
import { pattern } from "../../../../text/patterns/pattern.js";
import { type At, type Found, LATIN_PERSON, SPLIT, TITLES } from "../latin-names.js";
import { CHAIR, IS, NEW, TO_BE, WAS } from "./parts/appointing-words.js";
import { findField } from "./parts/find-field.js";

/** "She ｜served as", "…, where he ｜is": of whoever the text tells. */
const HE = pattern("gu")`
  (?<=(?:^|[.!?”"\n]\s*|, (?:where|and|when) |; ))(?:[Hh]e|[Ss]he) (?:(${TO_BE})|${IS})
  (?: the| a| an| its)?${NEW}${CHAIR} (${TITLES}) (?:of|at|for|in) (?:the )?
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
  const of = /^ (?:at|of|in) (?:the )?/.exec(text.slice(end, end + 8))?.[0];
  return (of !== undefined && at(end + of.length)?.end) || end;
}

const BEGINS_PERSON = new RegExp(`^,? (?:(?:Mr|Mrs|Ms|Dr|Prof)\\. )?${LATIN_PERSON}(?![\\p{L}])`, "u");

/** Posts of him or her, where the sentences before name one person alone. */
export function findCareers(text: string, named: readonly Found[], at: At): Found[] {
  let last: { readonly name: string; readonly end: number } | undefined;
  return [...text.matchAll(HE)].flatMap((match): Found[] => {
    const { 0: whole, 1: toBe, 2: titles = "", index } = match;
    const behind = index + whole.length;
    const employer = at(behind) ?? findField(text, behind, at);
    const name = findMeant(text, named, index) ?? (last && index - last.end < REACH ? last.name : undefined);
    if (!employer || name === undefined || isDenied(text.slice(Math.max(0, index - 60), index))) return [];
    // As long as "she" is, which means the one.
    const one = { start: index, end: index + whole.indexOf(" "), name };
    const posts = [{ employer, titles: titles.split(SPLIT), end: employer.end }, ...listFurther(text, employer, at)];
    last = { name, end: posts.at(-1)!.end };
    return posts.map((post) => ({
      ...post,
      ...one,
      ...(toBe !== undefined && { isPlanned: true }),
      ...(toBe === undefined && WAS.test(whole) && { tenure: "FORMER" as const }),
    }));
  });
}

/** The only one of the paragraph that stands in this sentence and in the last before it that names anybody. */
function findMeant(text: string, named: readonly Found[], index: number): string | undefined {
  const from = Math.max(0, index - REACH, text.lastIndexOf("\n", index - 1) + 1);
  const near = named.filter(({ start }) => start >= from && start < index);
  const nearest = near.reduce((most, { start }) => Math.max(most, start), -1);
  if (nearest < 0) return undefined;
  const sentence = text.slice(from, nearest).search(/[.!?][”"]?\s+(?=[A-Z“"])[^.!?]*$/u);
  // "his wife was ill. She": somebody without a name.
  if (RELATED.test(text.slice(from, index))) return undefined;
  const names = new Set(near.filter(({ start }) => start >= from + Math.max(0, sentence)).map(({ name }) => name));
  return names.size === 1 ? [...names][0] : undefined;
}
