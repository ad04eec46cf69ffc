import { pinyin } from "pinyin-pro";

/**
 * The syllables of a Chinese text, one for each character and without tones, ü as v. What is not Chinese is one item
 * for each character.
 */
export function listSyllables(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true, nonZh: "spaced" }).map((syllable) =>
    syllable.toLowerCase(),
  );
}
