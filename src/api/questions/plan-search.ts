import { hasHan, printSearchText } from "../../text/print-search-text.js";
import { splitPinyin } from "../../text/pinyin/split-pinyin.js";

/** What graph/queries/search.cypher compares names with. */
export interface SearchPlan {
  /** The text as names are kept (printSearchText). */
  readonly text: string;
  /** The same without spaces, as joined keys are. */
  readonly compact: string;
  /** The text as it stands inside a name written between spaces: words begin where words begin. */
  readonly phrase: string;
  /**
   * The same of its words, and of the pairs of characters of its Chinese. A name with all of them has all the words.
   */
  readonly parts: readonly string[];
  /** Chinese of two to eight characters as a regular expression of them in this order: 科大 is in 科技大学. Else empty. */
  readonly inOrder: string;
  /**
   * What universities are called for short, as a regular expression of the name: its first character, others in this
   * order, and 大 for 大学: 北大 is 北京大学, and only stands in 河北大学. Else empty.
   */
  readonly abbreviated: string;
  /** The same of syllables: beida. */
  readonly abbreviatedKeys: readonly string[];
  /** Ways to read the text as syllables of pinyin: " sha gang ". */
  readonly syllables: readonly string[];
  /** Words that may be misspelt, by their halves: one slip leaves one of them whole. */
  readonly misspelt: readonly { readonly head: string; readonly tail: string; readonly length: number }[];
  /**
   * The query for the full-text index. Words and numbers in it are lower case, so nothing of the text is an operator.
   */
  readonly lucene: string;
  /** The same without what shares some words or is misspelt: all that counts where a whole name or key fits. */
  readonly narrow: string;
}

const MOST_WORDS = 12;

/** What to look for; undefined where the text has no letter, digit or character. */
export function planSearch(asked: string): SearchPlan | undefined {
  const text = printSearchText(asked);
  if (text === "") return undefined;
  const words = [
    ...new Set(text.split(/ |(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u)),
  ]
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const compact = text.replaceAll(" ", "");
  const characters = [...compact];
  const inOrder = /^\p{Script=Han}{2,8}$/u.test(compact) ? characters.join(".*") : "";
  const syllables = /^[a-z]+$/.test(compact) ? splitPinyin(compact).map((reading) => ` ${reading.join(" ")} `) : [];
  const misspelt = words
    .filter((word) => !hasHan(word) && word.length > 3)
    .map((word) => {
      const half = Math.floor(word.length / 2);
      return { head: word.slice(0, half), tail: word.slice(half), length: word.length };
    });
  return {
    text,
    compact,
    phrase: printInside(text),
    parts: words.flatMap(printParts).map(printInside),
    inOrder: inOrder && `.*${inOrder}.*`,
    abbreviated: /^\p{Script=Han}{1,4}大$/u.test(compact) ? `${characters.join(".*")}学.*` : "",
    abbreviatedKeys: syllables
      .filter((reading) => /^( \w+){2,5} $/.test(reading) && reading.endsWith(" da "))
      .map(printAbbreviatedKey),
    syllables,
    misspelt,
    ...printLucene(text, compact, words, characters, syllables),
  };
}

/** " bei da " is "bei jing da xue". */
function printAbbreviatedKey(reading: string): string {
  return `${reading.trim().split(" ").slice(0, -1).join(" .*")} .*da xue.*`;
}

function printInside(text: string): string {
  return /^\p{Script=Han}/u.test(text) ? text : ` ${text}`;
}

function printParts(word: string): string[] {
  const characters = [...word];
  return hasHan(word) && characters.length > 2
    ? characters.slice(1).map((character, index) => `${characters[index]}${character}`)
    : [word];
}

/** Wide enough to hold whatever search.cypher ranks, in an order near to its own, for only the first 1000 reach it. */
function printLucene(
  text: string,
  compact: string,
  words: readonly string[],
  characters: readonly string[],
  syllables: readonly string[],
): Pick<SearchPlan, "lucene" | "narrow"> {
  const latin = words.filter((word) => !hasHan(word));
  const all = (print: (word: string) => string): string => `(${words.map((word) => `+(${print(word)})`).join(" ")})`;
  const near = [
    `text:"${text}"^8`,
    `keys:"${text}"^8`,
    `keys:"${compact}"^8`,
    ...syllables.map((reading) => `keys:"${reading.trim()}"^5`),
    ...syllables
      .filter((reading) => reading.endsWith(" da "))
      .map(
        (reading) =>
          `(${reading
            .trim()
            .split(" ")
            .map((syllable) => `+keys:${syllable}`)
            .join(" ")} +keys:xue)^3`,
      ),
    `${all((word) => `text:"${word}" keys:"${word}"`)}^4`,
    ...(hasHan(text) && characters.length <= 8
      ? [
          `(${characters
            .filter(hasHan)
            .map((character) => `+keys:${character}`)
            .join(" ")})^3`,
        ]
      : []),
    // The last word may be half typed.
    ...(latin.at(-1) === words.at(-1) && (latin.at(-1) ?? "").length > 1
      ? [`${all((word) => (word === words.at(-1) ? `text:${word}*` : `text:"${word}"`))}^2`]
      : []),
    ...(/^[a-z0-9]{2,}$/.test(compact) ? [`keys:${compact}*^2`] : []),
  ];
  const wide = [
    ...words.map((word) => `text:${word}`),
    ...(latin.length === words.length && latin.some((word) => word.length > 3)
      ? [all((word) => printFuzzy(word))]
      : []),
    ...(latin.length > 1 && compact.length > 7 ? [`keys:${compact}~2`] : []),
  ];
  // All the words in whatever order, as they begin.
  const each = `(${words.flatMap(printParts).map(printBeginning).join(" ")})`;
  return { lucene: [...near, ...wide].join(" "), narrow: [...near, each].join(" ") };
}

function printBeginning(part: string): string {
  return hasHan(part) || part.length < 2 ? `+text:${part}` : `+text:${part}*`;
}

/**
 * One slip in a word of four to seven letters, two in a longer one. Of keys only long ones, which are joined pinyin:
 * every set of initials is one slip from many others.
 */
function printFuzzy(word: string): string {
  if (word.length < 4) return `text:"${word}" keys:"${word}"`;
  return word.length < 8 ? `text:${word}~1` : `text:${word}~2 keys:${word}~2`;
}
