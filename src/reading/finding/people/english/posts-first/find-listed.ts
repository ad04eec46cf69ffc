import type { Mention } from "../../../../proposal.js";
import { listWithin, outermost, unique } from "../../../../spans.js";
import { pattern } from "../../../../../text/patterns/pattern.js";
import { findField } from "../parts/find-field.js";
import { findSentenceStart } from "../parts/find-sentence-start.js";
import { type At, type Found, LATIN_TITLE, NO_PERSON, SPLIT, TITLES, SOMEBODY } from "../../latin-names.js";

/** "They were ｜the Commercial Counsellor", "…; and ｜the Dean of Engineering": each item of a list begins with a post. */
const ITEM = pattern("gu")`
  (?<=(?:[:;] (?:and )?|\b(?:were|was|by|are|included?|including|between|with|consisted of|consists of|namely) |, and | and |(?:^|[.!?]\s+)))(?:[Tt]he|an?|(its)) ((?:[A-Z][\w-]+ ){0,2}${TITLES})
`;
/** Whose name stands behind the post, its field and its body: no "Anna Wells, dean of another". */
const NAMED = pattern("u")`
  ^(?:[’']s? )?,? ${SOMEBODY}(?=[;,.]| and | signed\b| spoke\b|$)
  (?!, (?:an? |the )?(?:${LATIN_TITLE}))
`;
/** "Dean ｜of Engineering｜, ": a field alone. */
const OF_FIELD = /^ (?:of|for) (?:[A-Z][\p{L}&-]+,? (?:and )?){0,3}[A-Z][\p{L}&-]+(?=, )/u;
/** Posts that no body but a university has. */
const OF_UNIVERSITY = /\b(?:[Dd]ean|[Pp]rovost|[Rr]ector|[Cc]hancellor|[Rr]egistrar)$/u;

/** Those of a list whose posts stand before them: "the Dean of X, Anna Wells; the Provost, Tom Hill". */
export function findListed(text: string, employers: readonly Mention[], at: At): Found[] {
  let before: { readonly end: number; readonly employer: Mention | undefined } | undefined;
  return [...text.matchAll(ITEM)].flatMap(({ 0: whole, 1: its, 2: titles = "", index }): Found[] => {
    const end = index + whole.length;
    const of = /^ (?:of|at|for|in|from) (?:the )?/.exec(text.slice(end, end + 12))?.[0];
    const employer = of === undefined ? undefined : findBody(text, end + of.length, at);
    const field = employer ? "" : (OF_FIELD.exec(text.slice(end, end + 80))?.[0] ?? "");
    const behind = employer && employer.start >= end ? employer.end : end + field.length;
    const found = NAMED.exec(text.slice(behind, behind + 100));
    const name = found?.[1];
    if (!found || name === undefined || NO_PERSON.test(name) || (!employer && of !== undefined && field === ""))
      return [];
    // "The dean Anna Wells": without a comma it is read elsewhere.
    if (!found[0].startsWith(",")) return [];
    const last = behind + found[0].length;
    const isNext = before !== undefined && /^(?:[;,]? (?:and )?)$/.test(text.slice(before.end, index));
    // "the president of X, A; ｜its secretary, B".
    const house =
      employer ??
      (its
        ? isNext
          ? before?.employer
          : undefined
        : OF_UNIVERSITY.test(titles)
          ? findHouse(text, employers, index)
          : undefined);
    before = { end: last, employer: house };
    return [{ start: last - name.length, end: last, name, employer: house, titles: titles.split(SPLIT) }];
  });
}

/** The body that stands there, or behind a field: "Dean of ｜Engineering of ｜X University". */
function findBody(text: string, position: number, at: At): Mention | undefined {
  const own = at(position) ?? findField(text, position, at);
  const field = own
    ? undefined
    : /^(?:[A-Z][\p{L}&-]+,? (?:and )?){1,4}of (?:the )?/u.exec(text.slice(position, position + 80));
  return field ? at(position + field[0].length) : own;
}

/** "visited ｜X University": whose house guests came to gives them no post. */
const IS_VISITED = /\b(?:visit(?:ed|s|ing)?|at|to|with|by|met|from) (?:the )?$/;

/** The one university that the sentence and the one before it name. */
function findHouse(text: string, employers: readonly Mention[], index: number): Mention | undefined {
  const own = findSentenceStart(text, index);
  const start = own > 0 ? findSentenceStart(text, own - 1) : own;
  const inside = outermost(listWithin(employers, { start, end: index }));
  const [only, other] = unique(inside.filter(({ kind }) => kind === "University"));
  return !only || other || IS_VISITED.test(text.slice(Math.max(0, only.start - 20), only.start)) ? undefined : only;
}
