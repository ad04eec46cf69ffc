import type { Mention } from "../../../../proposal.js";
import { listWithin, outermost, unique } from "../../../../spans.js";
import { pattern } from "../../../../../text/patterns/pattern.js";
import { type At, type Found, NO_PERSON, SPLIT, TITLES, SOMEBODY } from "../../latin-names.js";
import { NEW } from "../parts/appointing-words.js";
import { isUntrue } from "../parts/find-full-name.js";
import { findSentenceStart } from "../parts/find-sentence-start.js";

const NAME = `${SOMEBODY}(?![\\p{L}-])`;
/** "X University｜’s new rector is Anna Wells", "X Ltd ｜has a new chief executive: Anna Wells". */
const ITS_NEW = pattern("u")`
  ^(?: \([^()]{1,30}\))?(?:[’']s?${NEW} (${TITLES}) (?:is|will be)|[’']s? (?:new|next) (${TITLES}),
  | (?:has|gets|welcomes|has found|has chosen) (?:an? |its )(?:new|next|first) (${TITLES})[:,]) ${NAME}
`;
/** "The new dean of ｜X", "The post of dean at ｜X". */
const POST_OF = pattern("gu")`
  \b[Tt]he${NEW} (?:(?:post|position|office|role) of )?(${TITLES}) (?:of|at|for) (?:the )?
`;
const IS = new RegExp(`^(?: is| will be| goes to| went to|:) ${NAME}`, "u");
/** "Anna Wells ｜was elected chair": at whatever the sentence is of. */
const ELECTED = pattern("gu")`
  ${NAME} (?:was|has been|is) (?:unanimously |also )?(?:re-?)?(?:elected|chosen|voted) (?:as )?(?:its |the )?(${TITLES})(?=[,.;]| and | while |$)
`;
/** "…｜, and Mei Lin deputy chair". */
const AND_NEXT = pattern("u")`
  ^(?:,|;|,? and|, and|,? while) ${NAME}(?: (?:was|has been) (?:re-?)?elected)?(?: as)? (?:its |the )?(${TITLES})(?=[,.;]| and |$)
`;
const HOUSES: ReadonlySet<string> = new Set("University Enterprise Association Community".split(" "));

/** Who fills a post that stands before the name, or whose body only the sentence around tells. */
export function findFilled(text: string, employers: readonly Mention[], at: At): Found[] {
  return [...findNew(text, employers), ...findOfBody(text, at), ...findElected(text, employers)];
}

function findNew(text: string, employers: readonly Mention[]): Found[] {
  return employers.flatMap((employer): Found[] => {
    const found = HOUSES.has(employer.kind) ? ITS_NEW.exec(text.slice(employer.end, employer.end + 160)) : null;
    const titles = found?.[1] ?? found?.[2] ?? found?.[3];
    if (!found || titles === undefined || isUntrue(text, employer.start)) return [];
    return place(employer.end + found[0].length, found[4]!, titles, employer);
  });
}

function findOfBody(text: string, at: At): Found[] {
  return [...text.matchAll(POST_OF)].flatMap(({ 0: whole, 1: titles = "", index }): Found[] => {
    const employer = at(index + whole.length);
    const found = employer ? IS.exec(text.slice(employer.end, employer.end + 100)) : null;
    return employer && found && !isUntrue(text, index)
      ? place(employer.end + found[0].length, found[1]!, titles, employer)
      : [];
  });
}

function findElected(text: string, employers: readonly Mention[]): Found[] {
  return [...text.matchAll(ELECTED)].flatMap(({ 0: whole, 1: name = "", 2: titles = "", index }): Found[] => {
    const employer = findSubject(text, employers, index);
    if (!employer || isUntrue(text, index)) return [];
    const begin = index + whole.indexOf(name);
    const found = place(begin + name.length, name, titles, employer);
    for (let end = index + whole.length; ; ) {
      const next = AND_NEXT.exec(text.slice(end, end + 120));
      if (!next) return found;
      const start = end + next[0].indexOf(next[1]!);
      found.push(...place(start + next[1]!.length, next[1]!, next[2]!, employer));
      end += next[0].length;
    }
  });
}

function place(end: number, name: string, titles: string, employer: Mention): Found[] {
  return NO_PERSON.test(name) ? [] : [{ start: end - name.length, end, name, employer, titles: titles.split(SPLIT) }];
}

/** The one body that a sentence names before a place; where it names none, the one that the sentence before names. */
function findSubject(text: string, employers: readonly Mention[], index: number): Mention | undefined {
  const start = findSentenceStart(text, index);
  const listBetween = (from: number, to: number): Mention[] =>
    unique(outermost(listWithin(employers, { start: from, end: to })));
  const own = listBetween(start, index);
  const before = start > 0 && own.length === 0 ? listBetween(findSentenceStart(text, start - 1), start) : own;
  const [only, other] = before;
  return only && !other && HOUSES.has(only.kind) ? only : undefined;
}
