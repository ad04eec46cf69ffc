import { hasHan, printSearchText } from "./print-search-text.js";
import { readHan, readOtherwise } from "./pinyin/read-han.js";
import { countFamily, spellPerson } from "./pinyin/spell-person.js";

/** A name as its bearer has it: `kind` is the kind of the bearer ("PERSON" or "Person"), `language` is BCP 47. */
export interface SearchName {
  readonly value: string;
  readonly language: string;
  readonly nameKind: string;
  readonly kind: string;
}

/** Words that acronyms pass over: Harbin University of Science and Technology is HUST. */
const SMALL_WORDS = new Set(["of", "and", "the", "for", "in", "at", "on", "a", "an", "to", "de"]);

/** How ü is typed. Passports write LYU, keyboards lv, and most people lu. */
const U_UMLAUT = ["v", "u", "yu"];

/**
 * What a name is found by beside its own text, without repeats, in a fixed order. For a Chinese name: its characters
 * apart (so that one character, or a few of them in order, find it), pinyin apart and joined, initials. For another:
 * the words joined, the acronym, and for a person given name and family name the other way round. Surnames are read as
 * surnames (单 Shan, 曾 Zeng, 仇 Qiu).
 */
export function listSearchKeys(name: SearchName): string[] {
  const text = printSearchText(name.value);
  const person = name.kind.toUpperCase() === "PERSON";
  const keys = hasHan(text) ? printChineseKeys(text, person) : printWordKeys(text, person);
  return [...new Set(keys)].filter((key) => key !== "" && key !== text);
}

function printChineseKeys(text: string, person: boolean): string[] {
  const readings = person && /^\p{Script=Han}+$/u.test(text) ? spellPerson(text) : readName(text);
  const characters = [...text.replace(/(\p{Script=Han})/gu, " $1 ").matchAll(/\S+/g)].map(([part]) => part);
  const spellings = readings.flatMap((syllables) =>
    U_UMLAUT.map((letter) => syllables.map((syllable) => syllable.replace(/^([ln])v/, `$1${letter}`))),
  );
  const initials = readings.map((syllables) =>
    syllables.map((syllable) => (/^[a-z]+$/.test(syllable) ? syllable[0]! : syllable)).join(""),
  );
  return [
    characters.join(" "),
    ...spellings.flatMap((spelling) => [
      spelling.join(" "),
      spelling.join(""),
      ...(person ? [turn(spelling, countFamily(text)).join("")] : []),
    ]),
    ...initials,
  ];
}

function readName(text: string): readonly (readonly string[])[] {
  const syllables = readHan(text, { nonZh: "consecutive" });
  return [syllables, ...readOtherwise(text, syllables)].map((read) =>
    read.map((syllable) => syllable.trim()).filter((syllable) => syllable !== ""),
  );
}

function printWordKeys(text: string, person: boolean): string[] {
  const words = text.split(" ");
  if (person) return [words.join(""), turn(words).join(" "), turn(words).join("")];
  const initials = words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0]);
  return [words.join(""), initials.length > 1 ? initials.join("") : ""];
}

/** The first word, or so many, last: Shan Renping → Renping Shan. */
function turn(words: readonly string[], family = 1): string[] {
  return words.length < 2 ? [...words] : [...words.slice(family), ...words.slice(0, family)];
}
