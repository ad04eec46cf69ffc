import { hasHan } from "../print-search-text.js";
import { printSimplified } from "../traditional.js";

/** A word of a text as it is compared, and where it stands, in code points: of Chinese each character is one. */
export interface FoldedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order: width, case, accents and script folded, plurals in English without their s, so that
 * "Universities" is "university" and 軟體 is 软件. A question and what it is asked of pass through this, so they meet.
 */
export function foldWords(text: string): readonly FoldedWord[] {
  return splitRuns(text).flatMap((run) => (run.isHan ? foldHan(run) : [foldOther(run)]));
}

/** Words as an index keeps them: Chinese without spaces, whatever stands between its characters, all else apart by one. */
export function printFolded(words: readonly FoldedWord[]): string {
  return words
    .map(({ key }) => key)
    .join(" ")
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

/** Folded characters that belong together, each with the code point that it comes from. */
interface Run {
  readonly isHan: boolean;
  readonly characters: { readonly folded: string; readonly at: number }[];
}

function splitRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (const [at, point] of Array.from(text).entries()) {
    const folded = point.normalize("NFKC").normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
    // An accent of its own folds to nothing, and ends no word. An apostrophe does: Shagang's is Shagang, d'Économie économie.
    for (const character of folded) {
      if (!/[\p{L}\p{N}]/u.test(character)) {
        isOpen = false;
        continue;
      }
      const isHan = hasHan(character);
      if (!isOpen || runs.at(-1)?.isHan !== isHan) runs.push({ isHan, characters: [] });
      runs.at(-1)!.characters.push({ folded: character, at });
      isOpen = true;
    }
  }
  return runs;
}

function foldOther({ characters }: Run): FoldedWord {
  const key = foldPlural(characters.map(({ folded }) => folded).join(""));
  return { key, start: characters[0]!.at, end: characters.at(-1)!.at + 1 };
}

/** Simplified as a whole, since phrases are written otherwise too; each character of it stands where its own does. */
function foldHan({ characters }: Run): readonly FoldedWord[] {
  const written = characters.map(({ folded }) => folded);
  const simplified = Array.from(printSimplified(written.join("")));
  // Where a phrase has other characters, and not as many: as long as what is before it has become.
  const lengths =
    simplified.length === written.length
      ? undefined
      : written.map((_, index) => Array.from(printSimplified(written.slice(0, index + 1).join(""))).length);
  return simplified.map((key, index) => {
    const found = lengths?.findIndex((length) => length > index) ?? index;
    const { at } = characters[found < 0 ? characters.length - 1 : found]!;
    return { key, start: at, end: at + 1 };
  });
}

/** An S-stemmer (Harman 1991), with the endings in which the e goes too. */
function foldPlural(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || word === "news") return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
