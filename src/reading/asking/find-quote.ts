import type { Span } from "../proposal.js";

const SAME: Readonly<Record<string, string>> = {
  "，": ",",
  "。": ".",
  "；": ";",
  "：": ":",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
  "【": "[",
  "】": "]",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "「": '"',
  "」": '"',
  "『": '"',
  "』": '"',
  "‘": "'",
  "’": "'",
  "—": "-",
  "–": "-",
  "－": "-",
  "‐": "-",
  "‑": "-",
  "、": ",",
};

/** A text with punctuation and width folded and space taken out, and where each of its characters stands. */
export interface Folded {
  readonly text: string;
  readonly places: readonly number[];
}

export function foldText(text: string): Folded {
  let folded = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (/[\s\u200b\u3000\ufeff]/u.test(character)) continue;
    const code = character.charCodeAt(0);
    const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
    const one = SAME[character] ?? SAME[narrow] ?? narrow;
    // A run of dots or dashes is one.
    if (/[-.]/.test(one) && folded.endsWith(one)) continue;
    folded += one;
    places.push(at);
  }
  return { text: folded, places };
}

/**
 * Where words stand that somebody repeated: letter for letter, else with punctuation, width and space folded. What stands
 * from a place on goes before what stands ahead of it.
 */
export function findQuote(text: string, folded: Folded, words: string, from = 0): Span | undefined {
  if (words.trim() === "") return undefined;
  const exact = [text.indexOf(words, from), text.indexOf(words)].find((at) => at >= 0);
  if (exact !== undefined) return { start: exact, end: exact + words.length };
  const sought = foldText(words).text;
  if (sought === "") return undefined;
  const first = folded.places.findIndex((place) => place >= from);
  const at = [first < 0 ? -1 : folded.text.indexOf(sought, first), folded.text.indexOf(sought)].find((one) => one >= 0);
  if (at === undefined) return undefined;
  return { start: folded.places[at]!, end: folded.places[at + sought.length - 1]! + 1 };
}
