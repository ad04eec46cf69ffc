import type { Mention, Span } from "../../proposal.js";
import { pattern } from "../../../text/patterns/pattern.js";

const OPENING = "^(?: \\([^()]{1,20}\\))?(?: in [A-Z][\\w-]+(?: [A-Z][\\w-]+)?)?(?:, | [–—-] | ?— ?)";
const RELATIVE = new RegExp(`${OPENING}(?:which|who|whose|whom|(?:both|some|one) of (?:which|whom))\\b`, "u");
const RELATED = "(?:rival|partner|subsidiary|affiliate|unit|arm|division|branch|member|customer|supplier)";
/** "a rival of B", "the country's largest maker of steel", "owned by B": in small letters, or it is the next of a row. */
const APPOSED = pattern("u")`
  ${OPENING}(?:(?:an?|one of) |the (?=\p{Ll})|(?:also |itself )?
  (?:part|member) of |(?:now |once |also |partly |wholly |majority[ -])*
  (?:a ${RELATED}|owned|controlled|founded|backed|funded|run|led|headed|known|formerly|headquartered|based|located
  |listed|ranked|affiliated|supported|established|acquired
  |chaired|(?:duly )?represented) |(?=(?:[A-Z][\p{L}\d&-]* ){0,4}?[A-Z][\p{L}\d&-]*[’']s? (?:\p{Ll}[\p{L}-]* ){0,6}\p{Ll}[\p{L}-]*
  (?:,| [–—-] )))
`;
/** One has one owner, one seat and one leader: whoever comes behind the next comma is no second. */
const SINGLE = pattern("u")`
  ^[^A-Z]*\b(?:subsidiary|affiliate|unit|arm|division|branch|part|headquartered|based|located|owned|controlled|led
  |headed|run)\b
`;
/** "a Joint Training Base" behind a name is a thing of its own. */
const ARTICLE = /(?:an?|one of|the) $/u;
/** A post is no aside: it says who somebody is. */
const POST = pattern("i")`
  ^[ ,–—-]*(?!(?:duly )?represented )(?:an? |the )?(?:[\w-]+ ){0,3}(?:president|dean|director|professor|chair\w*|head|manager|founder
  |secretary|officer|CEO|academician|fellow|minister|mayor|governor|rector|provost|chancellor|principal)\b
`;
/** Where an aside that began with a comma ends: at one that a verb stands behind, else at one that a row goes on behind. */
const TO_VERB = pattern("u")`
  ,(?= (?:(?:also|today|recently|officially|formally|jointly|has|have|had|is|was|are|were|will|would|plans?|said
  |says|joins?|signs?|leads?|launches|attends?|held|led|won|met|built|gave|chose|set|took)\b
  |\p{Ll}+ed\b(?! (?:by|in|at|on|as)\b)))
`;
const TO_ROW = /,(?= (?:and|as well as|together with|along with) )/u;

/** An aside in English behind a name: where it ends, and whether it is a clause ("which joined C"). */
export function findLatinAside(
  text: string,
  of: Mention,
  inside: readonly Mention[],
  sentence: Span,
): { readonly end: number; readonly isClause: boolean } | undefined {
  const rest = text.slice(of.end, sentence.end);
  const relative = RELATIVE.exec(rest)?.[0];
  const begin = relative ?? APPOSED.exec(rest)?.[0];
  if (begin === undefined) return undefined;
  const from = of.end + begin.length;
  if (
    relative === undefined &&
    (POST.test(rest) || (ARTICLE.test(begin) && inside.some(({ start }) => start === from)))
  )
    return undefined;
  const dash = /^(?: \([^()]{1,20}\))? ?([–—-])/u.exec(begin)?.[1];
  const end =
    dash === undefined
      ? findComma(text, from, relative ?? rest, inside, sentence)
      : findDash(text, from, dash, sentence);
  return end === undefined ? undefined : { end, isClause: /which|who\b|whose|represented/.test(begin) };
}

function findDash(text: string, from: number, dash: string, sentence: Span): number | undefined {
  const rest = text.slice(from, sentence.end);
  const close = rest.search(new RegExp(` ${dash} |${dash === "-" ? " - " : dash}`, "u"));
  return close < 0 ? undefined : from + close + /^ ?./u.exec(rest.slice(close))![0].length;
}

/** Behind the comma that closes an aside; undefined where none does. */
function findComma(
  text: string,
  from: number,
  words: string,
  inside: readonly Mention[],
  sentence: Span,
): number | undefined {
  const next = findNext(text, from, inside);
  if (SINGLE.test(words) && next !== undefined) return next;
  const rest = text.slice(from, sentence.end);
  // "A, represented by its rector, and B, represented by its dean, signed": each has its own.
  const close = (IS_REPRESENTED.test(words) ? TO_ROW.exec(rest) : null) ?? TO_VERB.exec(rest) ?? TO_ROW.exec(rest);
  return close ? from + close.index + 1 : RELATED_TO.test(words) ? next : undefined;
}

const IS_REPRESENTED = /^(?: \([^()]{1,20}\))?, (?:duly )?represented by\b/u;
const RELATED_TO = new RegExp(`^[^A-Z]*\\b${RELATED}\\b`, "u");

/** Behind the first comma that one of a row begins behind: "a subsidiary of B,｜ C and D signed". */
function findNext(text: string, from: number, inside: readonly Mention[]): number | undefined {
  const one = inside.find(({ start }) => start > from && /, (?:the )?$/u.test(text.slice(from, start)));
  return one && from + text.slice(from, one.start).lastIndexOf(",") + 1;
}

/** "Maria Lopez, wife of ｜President John Reed", "representing ｜President John Reed": up to whom these name. */
const NAMED_FOR = pattern("u")`
  (?<=\p{Lu}[\p{L}.’-]* \p{Lu}[\p{L}’-]+), (?!in the (?:\w+ )?presence of|under )(?:the |an? )?
  (?:\p{Ll}[\p{Ll}-]* ){1,4}(?:of|to|for) (?:(?! and )[^,.;]){0,80}$
  |(?:, )?\b(?:representing|on behalf of|in place of|standing in for) (?:(?! and )[^,.;]){0,60}$
`;

/** Characters in which all of that stands: a sentence that never ends would be read anew for each name in it. */
const NAMED_WITHIN = 400;

/** The span of who is named in what is told of another, and acts himself in nothing; undefined for whoever does. */
export function findLatinNamedFor(text: string, one: Mention, sentence: Span): Span | undefined {
  const from = Math.max(sentence.start, one.start - NAMED_WITHIN);
  const found = NAMED_FOR.exec(text.slice(from, one.start));
  return found ? { start: from + found.index, end: one.end } : undefined;
}
