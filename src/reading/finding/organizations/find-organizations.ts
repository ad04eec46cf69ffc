import type { Mention, Span } from "../../proposal.js";
import { findChineseOrganizations } from "./find-chinese-organizations.js";
import { findEnglishOrganizations } from "./find-english-organizations.js";
import { findQuoted } from "./find-quoted.js";

/**
 * Names of organisations, facilities, events and programmes by what they end in or are headed by. `taken` are places of
 * known names.
 */
export function findOrganizations(text: string, taken: readonly Span[]): Mention[] {
  const found = [...findChineseOrganizations(text), ...findEnglishOrganizations(text), ...findQuoted(text)];
  return found.filter(({ start, end }) => !taken.some((span) => start < span.end && span.start < end));
}
