/**
 * Where words stand in a text that does not have them letter for letter: UTF-16 position, and the first thing that
 * differs.
 */
export interface Likeness {
  readonly at: number;
  readonly difference: string;
}

interface Folded {
  readonly folded: string;
  readonly positions: readonly number[];
}

/** Fewer letters in common than this are chance. A Chinese character says as much as three letters. */
const LEAST = 9;

/** Finds likenesses in one text, which is looked through once however many wrong copies of it there are. */
export function openLikeness(text: string): (words: string) => Likeness | undefined {
  let folded: Folded | undefined;
  return (words) => searchLikeness(text, (folded ??= foldText(text)), words);
}

/**
 * The place that a wrong copy was most likely made from: where the same words stand with other quotation marks, dashes,
 * spaces, widths or capitals, or else where the longest beginning of them stands. Undefined where nothing is near.
 */
export function findLikeness(text: string, words: string): Likeness | undefined {
  return openLikeness(text)(words);
}

function searchLikeness(text: string, foldedText: Folded, words: string): Likeness | undefined {
  const foldedWords = foldText(words);
  const folded = foldedText.folded.indexOf(foldedWords.folded);
  if (foldedWords.folded !== "" && folded >= 0) {
    const at = foldedText.positions[folded] ?? 0;
    return { at, difference: printFirstDifference(text.slice(at), words) };
  }
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (weigh(words.slice(0, low)) >= LEAST) {
    const at = text.indexOf(words.slice(0, low));
    return { at, difference: printFirstDifference(text.slice(at), words) };
  }
  return findEnd(text, words);
}

/** `“ (U+201C) stands where the copy has " (U+0022), after "on the "`. */
function printFirstDifference(text: string, words: string): string {
  const [there, here] = [Array.from(text.slice(0, words.length * 2 + 8)), Array.from(words)];
  let index = 0;
  while (index < here.length && there[index] === here[index]) index++;
  const after = here.slice(Math.max(0, index - 12), index).join("");
  return `${printCharacter(there[index])} stands where this has ${printCharacter(here[index])}${after === "" ? "" : `, after "${after}"`}`;
}

function findEnd(text: string, words: string): Likeness | undefined {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(-middle))) low = middle;
    else high = middle - 1;
  }
  if (low === 0 || weigh(words.slice(-low)) < LEAST) return undefined;
  const at = text.indexOf(words.slice(-low));
  return { at, difference: `only the end of it, "${words.slice(-low)}", stands there` };
}

function printCharacter(character: string | undefined): string {
  if (character === undefined) return "nothing";
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{L}\p{N}]/u.test(character)
    ? `"${character}"`
    : /[\p{C}\p{Z}]/u.test(character)
      ? code
      : `${character} (${code})`;
}

function weigh(words: string): number {
  return words.length + 2 * (words.match(/\p{Script=Han}/gu)?.length ?? 0);
}

/** A text without what copies lose, and for each of its characters where it came from. */
function foldText(text: string): Folded {
  const positions: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const plain = FOLDS[character] ?? character.normalize("NFKC").toLowerCase();
    if (/^\s*$/.test(plain)) continue;
    for (const letter of plain) {
      folded += letter;
      for (let unit = 0; unit < letter.length; unit++) positions.push(index);
    }
  }
  return { folded, positions };
}

const FOLDS: Record<string, string> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "「": '"',
  "」": '"',
  "‘": "'",
  "’": "'",
  "`": "'",
  "´": "'",
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "…": "...",
  "\u200B": "",
  "\uFEFF": "",
  "\u00AD": "",
};
