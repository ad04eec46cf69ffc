import { listSyllables } from "../../identity/names/list-syllables.js";
import { hasHan } from "../../text/print-search-text.js";
import type { Details, Mention } from "../proposal.js";

/** What ids of a kind begin with, where that is not its name. */
export const PREFIXES: Readonly<Record<string, string>> = {
  GovernmentBody: "government",
  MediaOrganization: "media",
  OrganizationalUnit: "unit",
  PolicyDocument: "policy",
};
const LONGEST_SLUG = 80;

interface DraftName {
  readonly value: string;
  readonly nameKind: string;
  readonly validTo?: string | undefined;
  readonly quotes: Set<string>;
}

/** An entity that is being put together; its quotes are keys of the proposal's. */
export interface EntityDraft {
  readonly id: string;
  readonly kind: string;
  readonly known: boolean;
  readonly names: Map<string, DraftName>;
  readonly quotes: Set<string>;
  readonly properties: Details;
}

/** `taken`: ids that are, to which its own is added. */
export function createDraft({ id, kind, text }: Mention, taken: Set<string>): EntityDraft {
  return {
    id: id ?? createId(PREFIXES[kind] ?? kind.toLowerCase(), text, taken),
    kind,
    known: id !== undefined,
    names: new Map(),
    quotes: new Set(),
    properties: {},
  };
}

export function addName(
  { names, quotes }: EntityDraft,
  value: string,
  nameKind: string,
  key: string,
  validTo?: string,
): void {
  const name = names.get(value) ?? { value, nameKind, validTo, quotes: new Set<string>() };
  name.quotes.add(key);
  names.set(value, name);
  quotes.add(key);
}

/** Up to which number ids that begin alike are taken: of thousands of one name none is tried twice. */
const NUMBERS = new WeakMap<ReadonlySet<string>, Map<string, number>>();

/** university-beijingligongdaxue: readable, and another where that is taken. */
export function createId(prefix: string, name: string, taken: Set<string>): string {
  const spelt = hasHan(name) ? listSyllables(name).join(prefix === "person" ? "-" : "") : name;
  const slug =
    spelt
      .toLowerCase()
      .replace(/[’']s?\b/g, "")
      .normalize("NFD")
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, LONGEST_SLUG)
      .replace(/^-+|-+$/g, "") || "unnamed";
  const base = `${prefix}-${slug}`;
  const numbers = NUMBERS.get(taken) ?? new Map<string, number>();
  NUMBERS.set(taken, numbers);
  let [id, number] = [base, numbers.get(base) ?? 2];
  for (; taken.has(id); number++) id = `${base}-${number}`;
  numbers.set(base, number);
  taken.add(id);
  return id;
}
