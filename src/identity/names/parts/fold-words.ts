import { SHORT_FORMS, SMALL_WORDS, VARIANTS } from "../../tables/english-variants.js";

/**
 * One word as names are compared by: no plural, one of its variants: technologies, technological, technical →
 * technology.
 */
export function foldWord(word: string): string {
  const known = VARIANTS.get(word);
  if (known !== undefined) return known;
  const single = word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : /(?<!s|u|i|ic|^.{0,2})s$/.test(word)
      ? word.slice(0, -1)
      : word;
  return VARIANTS.get(single) ?? single;
}

/** Small words gone, short forms written out, the others folded. `text` is as search compares it. */
export function foldWords(words: readonly string[]): string[] {
  return words.filter((word) => !SMALL_WORDS.has(word)).flatMap((word) => SHORT_FORMS.get(word) ?? [foldWord(word)]);
}
