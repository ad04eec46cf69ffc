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

/** "北京大学 Peking University" → both names. A few letters in a Chinese name (华为企业BG) are part of it. */
export function splitLanguages(value: string): string[] {
  const match =
    /^([\p{Script=Han}（）()·\d\s]+?)[\s（(/|,，;；]+(\p{Script=Latin}[\p{Script=Latin}\s.,&'’-]{6,})[)）]?$/u.exec(
      value.normalize("NFKC").trim(),
    );
  if (!match || !match[2]!.trim().includes(" ") || !hasHan(match[1]!)) return [value];
  return [match[1]!.trim(), match[2]!.trim()];
}
