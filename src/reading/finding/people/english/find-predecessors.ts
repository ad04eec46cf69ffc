import type { Found } from "../latin-names.js";
import { LATIN_TITLE, NO_PERSON, SOMEBODY } from "../latin-names.js";
import { isUntrue } from "./parts/find-full-name.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** "succeeding the biologist ｜Anna Wells", "He replaces ｜Prof. Anna Wells": whose post somebody gets. */
const SUCCEEDS = pattern("gu")`
  \b(?:succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|(?:tak(?:es?|ing)|took) over (?:the [\w ]{3,30} )?from) (?:(?:the |its |current |former |outgoing |interim |acting |retiring |long-time |longtime )|\p{Lu}?\p{Ll}+ ){0,3}?
  (?:${LATIN_TITLE} )?${SOMEBODY}(?![\p{L}-])(?! as\b)
`;
const REACH = 320;

/** Who held a post before the one who gets it: that of the last who was told to have, or to get, one. */
export function findPredecessors(text: string, found: readonly Found[]): Found[] {
  return [...text.matchAll(SUCCEEDS)].flatMap(({ 0: whole, 1: name = "", index }): Found[] => {
    const start = index + whole.length - name.length;
    if (NO_PERSON.test(name) || isUntrue(text, index)) return [];
    const own = found.filter((one) => one.name === name && one.employer);
    const line = text.lastIndexOf("\n", index - 1) + 1;
    const before = found.filter(
      (one) => one.employer && one.end <= start && one.start >= Math.max(0, index - REACH) && one.name !== name,
    );
    const sentence = Math.max(
      0,
      ...[
        ...text
          .slice(Math.max(0, index - REACH), index)
          .matchAll(/[.!?][”"]?\s+(?=\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Prof)\.\s+)|\n/gu),
      ].map((end) => Math.max(0, index - REACH) + end.index + end[0].length),
    );
    const after = found.filter(
      (one) => one.employer && one.start >= start && one.start >= line && one.start - start < 120,
    );
    const last = before.at(-1) ?? after[0];
    // "Professor Wells will take over from": of her, whatever is told between.
    const subject = /(?:^|[\s,])(\p{Lu}[\p{L}’-]+)(?: will| is)? ?$/u.exec(text.slice(sentence, index))?.[1];
    const bySurname =
      subject === undefined ? undefined : found.findLast((one) => one.employer && one.name.endsWith(` ${subject}`));
    const near = bySurname ?? [...before].sort((a, b) => a.end - b.end).at(-1) ?? last;
    const isOfNear =
      bySurname !== undefined ||
      // "The 61-year-old Wells takes over in July, succeeding": she is named before it.
      (near !== undefined && text.slice(sentence, index).includes(near.name.split(" ").at(-1)!)) ||
      (near !== undefined &&
        (near.start >= sentence || /^(?:He|She)(?: will| is)? ?$/u.test(text.slice(sentence, index))));
    if (!near || !isOfNear || own.length > 0 || !near.titles.some((title) => HEADS.test(title))) return [];
    const titles = near.titles
      .filter((title) => HEADS.test(title))
      .map((title) => title.replace(/^(?:new|next) /u, ""));
    return [{ start, end: start + name.length, name, employer: near.employer, titles, tenure: "FORMER" }];
  });
}

/** Posts that only one has at a time. */
const HEADS =
  /\b(?:president|chancellor|provost|rector|dean|director|chair(?:man|woman|person)?|CEO|chief executive|principal|head|VC|secretary(?:[ -]general)?)$/iu;
