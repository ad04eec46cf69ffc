import { hasHan } from "./print-search-text.js";
import { isTraditional } from "./traditional.js";

/** Scripts that tell a language beside Chinese characters or by themselves. の stands in Chinese names too. */
const TELLING: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hangul}/u, "ko"],
  [/(?!の)[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
];
/** Scripts of others: of several languages none is told. */
const OTHERS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Cyrillic}/u, "und-Cyrl"],
  [/\p{Script=Arabic}/u, "und-Arab"],
];

/** The language that a name is in, as far as its writing tells, as BCP 47 spells it. */
export function findLanguage(name: string): string {
  const told = TELLING.find(([script]) => script.test(name))?.[1];
  if (told !== undefined) return told;
  if (hasHan(name)) return isTraditional(name) ? "zh-Hant" : "zh-Hans";
  if (/\p{Script=Latin}/u.test(name)) return "en";
  return OTHERS.find(([script]) => script.test(name))?.[1] ?? "en";
}
