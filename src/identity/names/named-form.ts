import { findLatinHead } from "./parts/find-words-of-names.js";
import { countFamily, spellPerson } from "../../text/pinyin/spell-person.js";
import { hasHan } from "../../text/print-search-text.js";
import type { NameForm } from "./name-form.js";
import { parseName } from "./parse-name.js";
import { listSyllables } from "./list-syllables.js";
import type { NameOfThing } from "../things/thing.js";

/** A name as it is compared: what it says, and of what kind it is. */
export interface NamedForm extends NameForm {
  readonly nameKind: string | undefined;
  readonly mergedFrom: string | undefined;
  /** By how much it counts less: it is the name of what is meant in part, or of others too. */
  readonly less: number;
  /** Syllables of a Chinese name without tones, one for each character; empty for another. */
  readonly syllables: readonly string[];
  /** How a Chinese name is spelt in one word, a person's family name first or last; empty for another. */
  readonly spellings: ReadonlySet<string>;
  /** Pairs of characters of `bare`; empty for another than a Chinese name. */
  readonly bigrams: ReadonlySet<string>;
  /** The words of another, each once. */
  readonly wordSet: ReadonlySet<string>;
}

/** Reads each name once, however often it is compared. */
export type ReadForms = (names: readonly NameOfThing[]) => readonly NamedForm[];

/**
 * Keeps what it read for as long as it lives itself: make one for each batch. With `most` it forgets all when it holds
 * more, and may live as long as the program.
 */
export function createFormReader(most = Infinity): ReadForms {
  const known = new Map<string, readonly NamedForm[]>();
  const read = (name: NameOfThing): readonly NamedForm[] => {
    const { value, nameKind, mergedFrom, less = 0 } = name;
    const key = `${value} ${nameKind} ${mergedFrom} ${less}`;
    const found = known.get(key);
    if (found) return found;
    const forms = splitLanguages(value).map((part) => parseNamed(part, nameKind, mergedFrom ?? undefined, less));
    if (known.size >= most) known.clear();
    known.set(key, forms);
    return forms;
  };
  // A candidate of one query is one of many others: its names come as the same list.
  const lists = new WeakMap<readonly NameOfThing[], readonly NamedForm[]>();
  return (names) => {
    const forms = lists.get(names) ?? names.flatMap(read);
    lists.set(names, forms);
    return forms;
  };
}

function parseNamed(
  value: string,
  nameKind: string | undefined,
  mergedFrom: string | undefined,
  less: number,
): NamedForm {
  const form = parseName(value);
  let syllables: readonly string[] | undefined;
  let spellings: ReadonlySet<string> | undefined;
  let bigrams: ReadonlySet<string> | undefined;
  let wordSet: ReadonlySet<string> | undefined;
  // Read when a name meets one that asks for it: pinyin costs more than all the rest.
  const named: NamedForm = {
    ...form,
    nameKind,
    mergedFrom,
    less,
    get syllables() {
      return (syllables ??= form.han ? listSyllables(form.text) : []);
    },
    get spellings() {
      return (spellings ??= new Set(form.han ? listSpellings(form.text, named.syllables) : []));
    },
    get bigrams() {
      return (bigrams ??= form.han ? listBigrams(form.bare) : new Set());
    },
    get wordSet() {
      return (wordSet ??= new Set(form.words));
    },
  };
  return named;
}

/** Two characters in a row, each pair once. */
export function listBigrams(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character));
}

/** 曾重庆 is Zeng Chongqing, and Chongqing Zeng. */
function listSpellings(text: string, syllables: readonly string[]): string[] {
  const asPerson = /^\p{Script=Han}{2,4}$/u.test(text)
    ? spellPerson(text).flatMap((spelt) => [spelt, turn(spelt, text)])
    : [];
  return [syllables, ...asPerson].flatMap((spelt) =>
    ["v", "u", "yu"].map((letter) => spelt.map((syllable) => syllable.replace(/^([ln])v/, `$1${letter}`)).join("")),
  );
}

/** The family name last. */
function turn(syllables: readonly string[], text: string): string[] {
  const family = countFamily(text);
  return [...syllables.slice(family), ...syllables.slice(0, family)];
}

const HAN_PART = "[\\p{Script=Han}（）()·“”\\d\\s]*\\p{Script=Han}{2}[\\p{Script=Han}（）()·“”\\d\\s]*?";
const LATIN_PART = "[\\p{Script=Latin}][\\p{Script=Latin}\\d\\s.,&'’()-]{6,}?";
const BETWEEN = "\\s*([（(【[/|,，;；—–-]?)\\s*";
const HAN_FIRST = new RegExp(`^(${HAN_PART})${BETWEEN}(${LATIN_PART})([）)】\\]]?)$`, "u");
const LATIN_FIRST = new RegExp(`^(${LATIN_PART})${BETWEEN}(${HAN_PART})([）)】\\]]?)$`, "u");

/**
 * "北京大学 Peking University", "Peking University（北京大学）", "北京大学Peking University" → both names. A few letters in a Chinese name
 * (华为企业BG) are part of it: the other name is one of several words that say what they name.
 */
export function splitLanguages(value: string): string[] {
  const text = value.normalize("NFKC").trim();
  const [, first = "", open = "", second = "", close = ""] = HAN_FIRST.exec(text) ?? LATIN_FIRST.exec(text) ?? [];
  if (first === "") return [value];
  // A bracket that ends the second name is its own where none was opened between the two.
  const parts = [first, open === "(" || open === "[" || open === "【" ? second : second + close].map((part) =>
    part.trim(),
  );
  const latin = parts.find((part) => !hasHan(part)) ?? "";
  const isNamed = /[\s]/u.test(latin) && (findLatinHead(latin) !== undefined || latin.split(/\s+/u).length > 2);
  return isNamed && parts.every((part) => part.length > 3 && isBalanced(part)) ? parts : [value];
}

function isBalanced(text: string): boolean {
  return text.split(/[（(]/u).length === text.split(/[）)]/u).length;
}
