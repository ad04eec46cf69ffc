import type { Lexicon } from "../lexicon/lexicon.js";
import { rarityOfBigram, rarityOfWord } from "../lexicon/lexicon.js";
import type { NamedForm } from "../names/named-form.js";
import { areNested } from "../names/parts/take-places.js";
import { COMMON_TRANSLATIONS, listKindred } from "./common-translations.js";

export interface Translated {
  /** 0 to 1: harmonic mean of how much of either name the other accounts for, by weight. */
  readonly share: number;
  /** "harbin 哈尔滨, science technology 理工". */
  readonly detail: string;
  /** Words of the English name that nothing in the Chinese one stands for. */
  readonly leftWords: readonly string[];
  /** Characters of the Chinese name that nothing in the English one stands for, as they stand there. */
  readonly leftText: string;
}

const LONGEST_RUN = 3;
const LONGEST_SPELLING = 4;

/**
 * How far an English name reads as a translation of a Chinese one: by what was learnt, by places, and by pinyin for the
 * rest.
 */
export function translateName(latin: NamedForm, han: NamedForm, lexicon: Lexicon): Translated {
  const text = han.text;
  const words = latin.words;
  const wordDone = words.map(() => false);
  const charDone = [...text].map(() => false);
  const detail: string[] = [];
  const take = (from: number, length: number, at: number, size: number): void => {
    detail.push(`${words.slice(from, from + length).join(" ")} ${text.slice(at, at + size)}`);
    wordDone.fill(true, from, from + length);
    charDone.fill(true, at, at + size);
  };
  for (const place of latin.places) {
    const other = han.places.find(
      ({ codes }) => areNested(codes, place.codes) && codes[0]!.length === place.codes[0]!.length,
    );
    const at = other ? text.indexOf(other.text) : -1;
    const from = words.findIndex((word, index) => !wordDone[index] && place.text.startsWith(word));
    if (other && at >= 0 && from >= 0 && !charDone[at]) take(from, place.text.split(" ").length, at, other.text.length);
  }
  for (let length = Math.min(LONGEST_RUN, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      if (wordDone.slice(from, from + length).some(Boolean)) continue;
      for (const run of listTranslations(words.slice(from, from + length).join(" "), lexicon)) {
        const at = findFree(text, run, charDone);
        if (at < 0) continue;
        take(from, length, at, run.length);
        break;
      }
    }
  }
  for (let from = 0; from < words.length; from++) {
    if (wordDone[from]) continue;
    const spelt = findSpelling(words[from]!, han.syllables, charDone);
    if (spelt) take(from, 1, spelt.at, spelt.size);
    else {
      for (const run of listKindred(words[from]!)) {
        const at = findFree(text, run, charDone);
        if (at >= 0) take(from, 1, at, run.length);
      }
    }
  }
  const ofWords = share(
    words.map((word) => rarityOfWord(lexicon, word)),
    wordDone,
  );
  const ofChars = share(weighCharacters(han, lexicon), charDone);
  return {
    share: ofWords + ofChars === 0 ? 0 : (2 * ofWords * ofChars) / (ofWords + ofChars),
    detail: detail.join(", "),
    leftWords: words.filter((_, index) => !wordDone[index]),
    leftText: [...text].filter((_, index) => !charDone[index]).join(""),
  };
}

/** What English words may stand for: what was learnt, then what is plain. */
export function listTranslations(words: string, lexicon: Lexicon): readonly string[] {
  return [...(lexicon.translations.get(words) ?? []), ...(COMMON_TRANSLATIONS.get(words) ?? [])];
}

function findFree(text: string, run: string, done: readonly boolean[]): number {
  for (let at = text.indexOf(run); at >= 0; at = text.indexOf(run, at + 1)) {
    if (!done.slice(at, at + run.length).some(Boolean)) return at;
  }
  return -1;
}

/** Where characters in a row spell a word: shagang is 沙钢. */
function findSpelling(
  word: string,
  syllables: readonly string[],
  done: readonly boolean[],
): { at: number; size: number } | undefined {
  if (word.length < 2) return undefined;
  const plain = word.replaceAll("ü", "v");
  for (let at = 0; at < syllables.length; at++) {
    let spelling = "";
    for (let size = 1; size <= LONGEST_SPELLING && at + size <= syllables.length && !done[at + size - 1]; size++) {
      spelling += syllables[at + size - 1]!;
      if (spelling === plain || spelling.replaceAll("v", "u") === plain || spelling.replaceAll("v", "yu") === plain)
        return { at, size };
      if (spelling.length > plain.length) break;
    }
  }
  return undefined;
}

const weighed = new WeakMap<NamedForm, { readonly lexicon: Lexicon; readonly weights: readonly number[] }>();

/** Each name is met by many others. */
function weighCharacters(han: NamedForm, lexicon: Lexicon): readonly number[] {
  const done = weighed.get(han);
  if (done?.lexicon === lexicon) return done.weights;
  const weights = [...han.text].map((_, index) => weighCharacter(han.text, index, lexicon));
  weighed.set(han, { lexicon, weights });
  return weights;
}

/**
 * As common as the commoner of the two pairs that a character is in: both of 大学 are common, whatever stands beside
 * them.
 */
function weighCharacter(text: string, index: number, lexicon: Lexicon): number {
  const pairs = [text.slice(index - 1, index + 1), text.slice(index, index + 2)].filter((pair) => pair.length === 2);
  return Math.max(0.05, Math.min(...pairs.map((pair) => rarityOfBigram(lexicon, pair))));
}

function share(weights: readonly number[], done: readonly boolean[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : weights.reduce((sum, weight, index) => sum + (done[index] ? weight : 0), 0) / all;
}
