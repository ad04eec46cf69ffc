import type { Mention, Span } from "../../proposal.js";
import type { Words } from "../words/split-words.js";
import { findAcronyms } from "./find-acronyms.js";
import { findByEnd } from "./find-chinese-organizations.js";
import { findEnglishOrganizations } from "./find-english-organizations.js";
import { findListedBodies } from "./find-listed-bodies.js";
import { findMinistries } from "./find-ministries.js";
import { findQuoted } from "./find-quoted.js";
import { findListedUnits, findUnits } from "./find-units.js";

/**
 * Names of organisations, facilities, events and programmes by what they end in or are headed by, and units by what
 * stands behind the name of their body. `named` are known ones; `taken` are places where nothing else is looked for.
 */
export function findOrganizations(
  text: string,
  words: Words,
  named: readonly Mention[],
  taken: readonly Span[],
): Mention[] {
  const whole = [...findMinistries(text), ...findByEnd(text, words)];
  const units = findUnits(text, [...named, ...whole], words);
  const found = [
    ...whole,
    ...units,
    ...findListedUnits(text, [...named, ...whole]),
    ...findListedBodies(text, [...named, ...whole, ...units], words),
    ...findEnglishOrganizations(text),
    ...findAcronyms(text, named),
    ...findQuoted(text),
  ];
  const distinct = [...new Map(found.map((one) => [`${one.start} ${one.end}`, one])).values()];
  return distinct.filter(({ start, end }) => !taken.some((span) => start < span.end && span.start < end));
}
