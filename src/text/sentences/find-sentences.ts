import { pattern } from "../patterns/pattern.js";

/** A passage of a text, from `start` up to `end`, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A dot that ends no sentence: of a short form, an initial, or a number. */
const NO_END = /(?:\b(?:Co|Ltd|Inc|Corp|Mr|Mrs|Ms|Dr|Prof|No|St|Jr|Sr|vs|etc|[A-Z])|\d)\.$/;

/** A dot behind these ends nothing, whatever follows: a name does. */
const HONORIFIC = /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Assoc|Asst|Engr|Ts|Ir|Hon|Rev|Capt|Col|Gen|Lt|Gov|Sen|Shri|Smt)\.$/;

const LEGAL = /\b(?:Co|Ltd|LTD|Inc|Corp)\.$/;

/** "by P. ｜Raman", "Ann B. ｜Reed": an initial, where no sentence seems to begin behind it. */
const INITIAL = /(?:\b\p{Lu}\p{Ll}+ |[,(] ?|\b(?:and|by|with|of|to) |\b\p{Lu}\. ?|^)\p{Lu}\.$/u;
const NAME_BEHIND = pattern("u")`
  ^ (?!(?:The|It|Its|In|He|She|They|This|These|That|On|At|A|An|We|Our|And|But|When|Under|During|After|For
  |To)\b)\p{Lu}[\p{L}’'.]
`;

/** Characters of a sentence: ten times the longest that anybody has written. What a sentence says is looked for in all of it. */
const LONGEST = 10_000;

/** Where so many characters are best parted that end no sentence: behind the last comma, else where they end. */
function findPause(text: string, start: number): number {
  const end = start + LONGEST;
  for (let at = end; at > start; at--) if (/[，,、；;\s]/u.test(text[at - 1]!)) return at;
  return /[\uDC00-\uDFFF]/.test(text[end]!) ? end - 1 : end;
}

/** The sentences of a text, without the space around them: what quotes are made of. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (end - start > LONGEST) closeOne(findPause(text, start));
    closeOne(end);
  };
  const closeOne = (end: number): void => {
    const raw = text.slice(start, end);
    const from = start + raw.length - raw.trimStart().length;
    const to = start + raw.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(
    /\n+|(?:[。！？；]|;(?=\s*\p{Script=Han})|(?<=\p{Script=Han})[!?])+[”’』」）]*|[.!?]+["”’)]*(?=\s|$)/gu,
  )) {
    const end = index + mark.length;
    if (mark === "." && HONORIFIC.test(text.slice(Math.max(start, index - 7), index + 1))) continue;
    if (
      mark === "." &&
      INITIAL.test(text.slice(Math.max(start, index - 14), index + 1)) &&
      NAME_BEHIND.test(text.slice(end, end + 12))
    )
      continue;
    // "Beichen Co., Ltd. ｜(BCL) has": what it is called for short.
    if (
      mark === "." &&
      LEGAL.test(text.slice(Math.max(start, index - 6), index + 1)) &&
      /^ \(\S/.test(text.slice(end, end + 3))
    )
      continue;
    if (
      mark.startsWith(".") &&
      !mark.includes("\n") &&
      NO_END.test(text.slice(Math.max(start, index - 12), index + 1)) &&
      /^\s+[a-z0-9,]|^\s+(?:and|Ltd|LTD|Inc)\b/.test(text.slice(end, end + 6))
    )
      continue;
    close(end);
  }
  close(text.length);
  return sentences;
}
