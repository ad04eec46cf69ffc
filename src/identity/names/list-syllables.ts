import { readHan } from "../../text/pinyin/read-han.js";

/**
 * The syllables of a Chinese text, one for each character and without tones, ü as v. What is not Chinese is one item
 * for each character.
 */
export function listSyllables(text: string): string[] {
  return readHan(text, { nonZh: "spaced" }).map((syllable) => syllable.toLowerCase());
}
