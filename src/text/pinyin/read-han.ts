import { customPinyin, pinyin } from "pinyin-pro";
import { PLACES_ALSO_READ, PLACES_READ } from "./places.js";

// The dictionary is one for all who read: whoever reads Chinese does it by way of this file.
customPinyin(Object.fromEntries(PLACES_READ));

export interface ReadHan {
  /** What is not Chinese: one item for each character, or one for all that stand together. */
  readonly nonZh?: "spaced" | "consecutive";
  /** Surnames are read as such, at the front or wherever they stand. */
  readonly surname?: "head" | "all";
}

/** The syllables of a text, one for each Chinese character, without tones, ü as v; places as they are called: 乐清 is yue qing. */
export function readHan(text: string, { nonZh, surname }: ReadHan = {}): string[] {
  return pinyin(text, {
    toneType: "none",
    type: "array",
    v: true,
    ...(nonZh && { nonZh }),
    ...(surname && { surname }),
  });
}

/** The syllables of a text in which a place is read in another way that is usual too. */
export function readOtherwise(text: string, syllables: readonly string[]): readonly (readonly string[])[] {
  const characters = [...text];
  if (characters.length !== syllables.length) return [];
  return [...PLACES_ALSO_READ].flatMap(([name, spelt]) => {
    const at = text.indexOf(name);
    if (at < 0) return [];
    const first = Array.from(text.slice(0, at)).length;
    return [[...syllables.slice(0, first), ...spelt, ...syllables.slice(first + spelt.length)]];
  });
}

/** Whether some of a text is a place that is read otherwise than its characters are elsewhere. */
export function hasPlaceRead(text: string): boolean {
  return [...PLACES_READ.keys()].some((name) => text.includes(name));
}
