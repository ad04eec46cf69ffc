import { type Feature, main } from "../feature.js";
import type { Lexicon } from "../../lexicon/lexicon.js";
import type { NamedForm } from "../../names/named-form.js";
import { translateName } from "../../translating/translate-name.js";

const LEAST_SHARE = 0.15;
/** Above 1: half a translation is worth less than half, for most names share their common half with others. */
const SHARPNESS = 1.4;

/** How far a name in letters spells or translates a Chinese one. */
export function compareAcross(latin: NamedForm, han: NamedForm, lexicon: Lexicon): Feature[] {
  const joined = latin.text.replaceAll(" ", "");
  const detail = `${latin.raw} / ${han.raw}`;
  if (han.spellings.has(joined)) return [main("PINYIN", detail)];
  if (/^[a-z]{2,12}$/.test(latin.text) && han.syllables.map((syllable) => syllable[0]).join("") === latin.text)
    return [main("PINYIN_INITIALS", detail)];
  const { share, detail: words } = translateName(latin, han, lexicon);
  return share < LEAST_SHARE ? [] : [main("TRANSLATION", words, share ** SHARPNESS)];
}
