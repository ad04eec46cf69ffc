import { findLatinHead } from "./parts/find-words-of-names.js";
import { hasHan } from "../../text/print-search-text.js";
import type { NameForm } from "./name-form.js";
import { parseName } from "./parse-name.js";
import { listSyllables } from "./list-syllables.js";
import type { NameOfThing } from "../things/thing.js";

/** A name as it is compared: what it says, and of what kind it is. */
export interface NamedForm extends NameForm {
  readonly nameKind: string | undefined;
  readonly mergedFrom: string | undefined;
  /** Syllables of a Chinese name without tones, one for each character; empty for another. */
  readonly syllables: readonly string[];
}

/** Reads each name once, however often it is compared. */
export type ReadForms = (names: readonly NameOfThing[]) => readonly NamedForm[];

/** Keeps what it read for as long as it lives itself: make one for each batch. */
export function createFormReader(): ReadForms {
  const known = new Map<string, NamedForm>();
  const read = (value: string, { nameKind, mergedFrom }: NameOfThing): NamedForm => {
    const key = `${nameKind} ${mergedFrom} ${value}`;
    const form = known.get(key) ?? parseNamed(value, nameKind, mergedFrom ?? undefined);
    known.set(key, form);
    return form;
  };
  return (names) => names.flatMap((name) => splitLanguages(name.value).map((part) => read(part, name)));
}

function parseNamed(value: string, nameKind: string | undefined, mergedFrom: string | undefined): NamedForm {
  const form = parseName(value);
  let syllables: readonly string[] | undefined;
  // Read when an English name meets it: pinyin costs more than all the rest.
  return {
    ...form,
    nameKind,
    mergedFrom,
    get syllables() {
      return (syllables ??= form.han ? listSyllables(form.text) : []);
    },
  };
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
