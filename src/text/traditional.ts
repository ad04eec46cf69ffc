import { Converter } from "opencc-js/t2cn";

/**
 * Taiwanese traditional, phrases included, to simplified as in mainland China: a plain `t` leaves 軟體. The types of
 * opencc-js 1.4 import each other without extensions, which NodeNext does not resolve: here they are said again.
 */
const simplify = Converter({ from: "twp", to: "cn" }) as (text: string) => string;

/**
 * A Chinese text in simplified characters, as many as there were. Words of the other side (軟體) become those of this one
 * where something in the text is traditional and no word takes another length; otherwise character by character: 埠 is a
 * port in a computer's manual, and 蚌埠 a city.
 */
export function printSimplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const characters = [...text];
  if (characters.some(isTraditionalOnly)) {
    const phrased = simplify(text);
    if ([...phrased].length === characters.length) return phrased;
  }
  return characters.map(simplifyOne).join("");
}

const SIMPLIFIED = new Map<string, string>();

/** One character for one; what simplified texts write too (乾县) stays. */
function simplifyOne(character: string): string {
  if (character < "\u3400" || !isTraditionalOnly(character)) return character;
  let simple = SIMPLIFIED.get(character);
  if (simple === undefined) {
    const found = simplify(character);
    simple = [...found].length === 1 ? found : character;
    SIMPLIFIED.set(character, simple);
  }
  return simple;
}

/**
 * Whether a Chinese text is written in traditional characters: more of its characters are traditional only than
 * simplified only. 乾 in 乾安县 and 於 in 於潜 have another form in other words, and are good simplified characters
 * beside; one that has neither counts as simplified.
 */
export function isTraditional(text: string): boolean {
  let balance = 0;
  for (const character of text.normalize("NFKC"))
    balance += Number(isTraditionalOnly(character)) - Number(isSimplifiedOnly(character));
  return balance > 0;
}

/**
 * A line with its traditional characters as simplified ones, each in its place: all of them where the line is written so
 * (於 is 于 there), else those alone that simplified texts do not write. `isWhole`: the text around it is written so.
 */
export function foldTraditional(line: string, isWhole: boolean): string {
  const han = line.match(/\p{Script=Han}/gu) ?? [];
  if (!isWhole && !han.some(isTraditionalOnly)) return line;
  const isAll = isTraditional(line) || (isWhole && !han.some(isSimplifiedOnly));
  return line.replace(/\p{Script=Han}/gu, (one) => {
    const simple = isAll && !KEPT.has(one) ? simplifyAny(one) : simplifyOne(one);
    return simple.length === one.length ? simple : one;
  });
}

/** 著名 and 著作 are written so on both sides. */
const KEPT = new Set("著乾");
const ANY = new Map<string, string>();

function simplifyAny(character: string): string {
  const simple = ANY.get(character) ?? simplify(character);
  ANY.set(character, simple);
  return [...simple].length === 1 ? simple : character;
}

/** Whether none of its characters is written on one side alone: 林明德 is both. */
export function isWrittenAlike(text: string): boolean {
  return ![...text].some((one) => isTraditionalOnly(one) || isSimplifiedOnly(one));
}

/** Characters of the table of 2013 (通用规范汉字表) that are not in GB 2312. */
const SIMPLIFIED_TOO = new Set("昇陞甯仝邨堃喆淼犇龢迺脩絜澂氾祇瞭");
/** In GB 2312, and in no table of simplified characters since. */
const NOT_SIMPLIFIED = new Set("後餘鍾");

const TRADITIONAL_ONLY = new Map<string, boolean>();

function isTraditionalOnly(character: string): boolean {
  if (character < "\u3400" || SIMPLIFIED_TOO.has(character)) return false;
  if (listGb2312().has(character) && !NOT_SIMPLIFIED.has(character)) return false;
  const isOnly = TRADITIONAL_ONLY.get(character) ?? simplify(character) !== character;
  TRADITIONAL_ONLY.set(character, isOnly);
  return isOnly;
}

function isSimplifiedOnly(character: string): boolean {
  return character >= "\u3400" && listGb2312().has(character) && !listBig5().has(character);
}

/** Whether a Chinese character is in use today, simplified or traditional, and not one of those that only dictionaries have. */
export function isWritten(character: string): boolean {
  return listCommon().has(character) || listCommon().has(simplify(character));
}

/** The two national sets of the years when each side had its own: what both have is written by both. */
const listGb2312 = remember(() => listCharacters("gb18030", [0xb0, 0xf7], [0xa1]));
const listBig5 = remember(() => listCharacters("big5", [0xa4, 0xf9], [0x40, 0xa1]));
/** The first level of GB 2312: its 3,755 characters in use. */
const listCommon = remember(() => listCharacters("gb18030", [0xb0, 0xd7], [0xa1]));

/** Every character of two bytes: the first in a range, the second from one of some beginnings to the end of its row. */
function listCharacters(
  encoding: string,
  [first, last]: readonly [number, number],
  rows: readonly (0x40 | 0xa1)[],
): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const bytes: number[] = [];
  for (let lead = first; lead <= last; lead++)
    for (const from of rows)
      for (let trail = from; trail <= (from === 0x40 ? 0x7e : 0xfe); trail++) bytes.push(lead, trail);
  return new Set(decoder.decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu));
}

function remember<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
