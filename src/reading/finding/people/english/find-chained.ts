import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { isDenied } from "../../words/is-denied.js";
import { type At, DEGREES, type Found, HONORIFIC, LATIN_PERSON, NO_PERSON, SPLIT, SOMEBODY } from "../latin-names.js";
import { IS, NEW, TO_BE, WAS } from "./parts/appointing-words.js";
import { namesField } from "../../organizations/english/split-joined.js";
import { isToCome } from "./find-appointed.js";
import { POST, type ReadPost, readPost } from "./parts/read-post.js";
import { findFullName, isUntrue } from "./parts/find-full-name.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

const WHO = pattern("gu")`
  (?<![\p{L}’'-])(?=\p{Lu})${SOMEBODY}(?![\p{L}-])
  |(?<=(?:^|[.!?”"\n]\s*|; |, |${HONORIFIC}))(\p{Lu}\p{Ll}[\p{L}’'-]*)(?=,? (?:is|was|has|will|currently|previously|became|joined|served|also|who)\b|, )
`;
const ARTICLE = "(?:the |an? |its |their |our |his |her )?";
const WHEN =
  "(?:at present |until (?:now|recently) |for now |currently |now |also |formerly |previously |then |most recently |once |recently )*";
/** "Anna Wells｜, a ｜professor", "｜– the ｜dean", "｜, who was formerly the ｜dean". */
const BESIDE = part`
  (?:(?:,| [–—-]| \()(?: (?:who|and) (?:is(?: in (?:his|her|their) \w+ year as)?|was|has been|(?:has )?served as|serves as|had been))? ?${WHEN}
  ${ARTICLE})
`;
const CHOSEN = part`
  (?:(?:has|have|had) been|was|were|is being|is) (?:on \p{Lu}\p{Ll}+ )?(?:unanimously |formally |officially |recently |today |also )?
  (?:appointed|named|elected|chosen|selected|promoted|installed|tapped|hired|recruited|sworn in|picked|confirmed
  |re-?elected|reappointed|designated|introduced|announced|inaugurated)(?: on \p{Lu}\p{Ll}+)?
  (?: (?:as|to be|to serve as|to become|to|to the (?:position|post|role|office) of))?
`;
/** "Anna Wells ｜will become the next ｜president". */
const VERB = `(?:[’']s (?:recent |subsequent )?(?:appointment|election|selection|nomination|installation) as|,? (?:who )?(?:(${TO_BE})|(${CHOSEN})|(${IS})))(?: the| an?| its| their| our)?${NEW} `;
/** Behind the first: "｜and a ｜fellow". */
const AND = `(?:,? and|, as well as| as well as|,? &|,)(?: also| previously| formerly)?(?: as)? ${ARTICLE}`;
const FIRST = new RegExp(`^${BESIDE}`, "u");
/** "Ms Anna Wells｜ Principal of X": without a comma, where an honorific says that she is somebody. */
const HONOURED = new RegExp(`^(?:${BESIDE}| (?=\\p{Lu}))`, "u");
const VERBAL = new RegExp(`^${VERB}`, "u");
const MORE = new RegExp(`^${AND}`, "u");
/** "Drake, a doctor of medicine, ｜was named": what is said by the way. */
const ASIDE = new RegExp(
  `^, [^.;!?\\n“”]{2,120}?,(?= (?:who )?(?:${TO_BE}|${CHOSEN}|(?:is|was|became|becomes|serves as|served as) ))`,
  "u",
);
/** "whose mother ｜was dean": of somebody else. */
const RELATED = /\b(?:whose|his|her|their|said|says|that|which)\b/;
/** What may stand behind a body before what goes on: where it is, and since when. */
const BEHIND_BODY = pattern("u")`
  ^(?: \([^()]{1,30}\))?(?: there)?(?:,? (?:since|from|until|between|in) (?:\p{Lu}\p{Ll}+ )?\d{4}(?: (?:to|until|through|and) (?:\d{4}|the present))?)?
  (?:,? in (?:the )?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?(?:, \p{Lu}[\p{L}.]+)?(?=[,.]| and))?
`;
const EARNED = new RegExp(`^${DEGREES}(?: \\([A-Z][\\w.]{1,8}\\)|, [2-9]\\d(?=,))?`, "u");
const ANYBODY = new RegExp(`(?<![\\p{L}’'-])${LATIN_PERSON}(?![\\p{L}-])`, "gu");
const REACH = 260;

interface Step extends ReadPost {
  readonly isPlanned: boolean;
  readonly isFormer: boolean;
}

/**
 * Posts one behind the other, each with its body, of whoever they stand behind: "Anna Wells, a professor at X and a fellow
 * at Y, will become president of Z".
 */
export function findChained(text: string, employers: readonly Mention[], at: At): Found[] {
  return [...text.matchAll(WHO)].flatMap(({ 0: whole, 1: full, 2: last, index }): Found[] => {
    const name = full ?? last ?? "";
    const start = index + whole.length - name.length;
    if (NO_PERSON.test(name) || namesField(name) || listNear(employers, { start, end: start + name.length }).length > 0)
      return [];
    const steps = isUntrue(text, index)
      ? []
      : listSteps(text, start + name.length, whole.length > name.length, employers, at);
    const one = steps.length > 0 ? findFullName(text, name, start) : undefined;
    return one
      ? steps.map(({ employer, titles, isPlanned, isFormer }) => ({
          ...one,
          employer,
          titles,
          ...(isPlanned && { isPlanned }),
          ...(isFormer && { tenure: "FORMER" as const }),
        }))
      : [];
  });
}

function listSteps(text: string, from: number, isHonoured: boolean, employers: readonly Mention[], at: At): Step[] {
  const degrees = EARNED.exec(text.slice(from, from + 60))?.[0] ?? "";
  const steps: Step[] = [];
  for (let end = from + degrees.length; end - from < REACH * 2; ) {
    const next = readStep(text, end, steps.length > 0 ? MORE : isHonoured ? HONOURED : FIRST, employers, at);
    if (!next) return [...steps, ...listSame(text, end, steps.at(-1), at)];
    steps.push(next);
    end = next.end + (BEHIND_BODY.exec(text.slice(next.end, next.end + 100))?.[0].length ?? 0);
  }
  return steps;
}

/** "principal of X from 1986 to 1996 ｜and Y｜ from 1996": the same post at another of the same sort. */
function listSame(text: string, end: number, last: Step | undefined, at: At): Step[] {
  const and = last?.employer ? /^,? and (?:the )?/u.exec(text.slice(end, end + 12)) : null;
  const employer = and ? at(end + and[0].length) : undefined;
  const isSame =
    employer !== undefined && employer.start === end + and![0].length && employer.kind === last?.employer?.kind;
  return last &&
    isSame &&
    /^(?:[,.;)]| (?:from|until|since|between) (?:\p{Lu}\p{Ll}+ )?\d)/u.test(text.slice(employer.end, employer.end + 24))
    ? [{ ...last, employer, end: employer.end }]
    : [];
}

function readStep(text: string, end: number, joint: RegExp, employers: readonly Mention[], at: At): Step | undefined {
  const rest = text.slice(end, end + REACH);
  const first = joint.exec(rest)?.[0];
  const beside = first === undefined ? undefined : readPost(text, end + first.length, at, first.endsWith(" the "));
  if (beside && first !== undefined) return { ...beside, isPlanned: false, isFormer: isOver(first) };
  const served = readServed(text, end, at);
  if (served) return served;
  const aside = VERBAL.test(rest) ? "" : ASIDE.exec(rest)?.[0];
  if (
    aside === undefined ||
    RELATED.test(aside) ||
    namesAnother(text, { start: end, end: end + aside.length }, employers)
  )
    return undefined;
  const verb = VERBAL.exec(rest.slice(aside.length));
  if (!verb || isDenied(aside + verb[0])) return undefined;
  const post = readPost(text, end + aside.length + verb[0].length, at, false);
  const isPlanned =
    verb[1] !== undefined || (verb[2] !== undefined && post !== undefined && isToCome(text, verb[0], post.end));
  return post && { ...post, isPlanned, isFormer: verb[3] !== undefined && WAS.test(verb[0]) };
}

/** "Anna Wells ｜served at ｜X ｜between 2010 and 2015, as ｜dean". */
const SERVED =
  /^,? (?:who )?(?:has |had |previously |also )*(?:served|worked|taught|was|spent [\w ]{2,24}) at (?:the )?/u;
const AS = /^(?:[^.;“”]{0,50}?,?)? (?:as|where (?:he|she) (?:was|served as)) (?:an? |the |its )?/u;

function readServed(text: string, end: number, at: At): Step | undefined {
  const served = SERVED.exec(text.slice(end, end + 80));
  const employer = served ? at(end + served[0].length) : undefined;
  const as = employer ? AS.exec(text.slice(employer.end, employer.end + 80)) : null;
  if (!employer || !as) return undefined;
  const start = employer.end + as[0].length;
  const post = POST.exec(text.slice(start, start + 160));
  return post
    ? { end: start + post[0].length, employer, titles: post[1]!.split(SPLIT), isPlanned: false, isFormer: true }
    : undefined;
}

function isOver(words: string): boolean {
  return (
    /\bwho (?:was|had been)\b|\b(?:formerly|previously|once)\b|\bserved as/.test(words) && !/\bhas served\b/.test(words)
  );
}

/** Whether somebody else is named in between. */
function namesAnother(
  text: string,
  { start, end }: { start: number; end: number },
  employers: readonly Mention[],
): boolean {
  return [...text.slice(start, end).matchAll(ANYBODY)].some(
    ({ 0: name, index }) =>
      !NO_PERSON.test(name) &&
      !namesField(name) &&
      listNear(employers, { start: start + index, end: start + index + name.length }).length === 0,
  );
}
