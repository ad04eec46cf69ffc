import { foldRadicals } from "./encoding/fold-radicals.js";

/** Marks that turn the direction of what follows: a text with one is not what it looks like. */
const TURNING = "\\u202A-\\u202E\\u2066-\\u2069";

/**
 * Characters that nobody sees: zero-width spaces and joiners, soft hyphens, byte order marks, selectors of a variant. A
 * joiner belongs to scripts that join, and to emoji; a selector to emoji.
 */
const UNSEEN = `(?![${TURNING}\\u200C\\u200D\\uFE0E\\uFE0F])\\p{Default_Ignorable_Code_Point}|(?<=[\\p{Script=Han}\\p{Script=Latin}\\p{Nd}\\p{P}\\p{Z}]|^)[\\u200C\\u200D\\uFE0E\\uFE0F]`;

const INVISIBLE = new RegExp(`${UNSEEN}|[${TURNING}]`, "u");
const REMOVABLE = new RegExp(UNSEEN, "gu");
const OTHER_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F]/g;

const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/**
 * Whether words stand in a quote, letter for letter as they are seen: radicals are the characters that they look like,
 * and where the quote is broken into lines spaces do not count.
 */
export function standsIn(quote: string, words: string): boolean {
  const print = (text: string): string => foldRadicals(printSeen(text)).normalize("NFC");
  const [seen, sought] = [print(quote), print(words)];
  if (seen.includes(sought)) return true;
  return BREAK.test(seen) && seen.replace(/\s+/g, "").includes(sought.replace(/\s+/g, ""));
}

/** The first character of a text that is not to be seen, or that turns what follows. */
export function findInvisible(text: string): string | undefined {
  return INVISIBLE.exec(text)?.[0];
}

/**
 * A text as it is seen: without what nobody sees, and with spaces that look like spaces. What turns the direction stays:
 * without it the text would look otherwise.
 */
export function printSeen(text: string): string {
  return text.replace(REMOVABLE, "").replace(OTHER_SPACES, " ");
}
