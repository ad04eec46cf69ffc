import type { Draft, Key } from "../draft.js";

/** Registers by whose identifiers a row is about an entity that is known already: one holder each, and checked. */
const DECISIVE = ["MOE", "ROR", "USCC"];

/** Finds whose an identifier is, by `printKey`. */
export interface Owners {
  readonly get: (key: string) => string | undefined;
}

export function printKey({ scheme, value }: Key): string {
  return `${scheme} ${value}`;
}

/** Identifiers that tell who a row is about. */
export function listDecisive({ key, identifiers }: Draft): readonly Key[] {
  return [key, ...identifiers.filter(({ scheme }) => DECISIVE.includes(scheme))];
}

/** Who a row is about: the entity that has its identifier already, or a new one whose id is made of that. */
export function findRowId(draft: Draft, owners: Owners): string {
  const { key, prefix } = draft;
  if (key.sought) return owners.get(printKey(key)) ?? key.sought.newId;
  const known = listDecisive(draft)
    .map((one) => owners.get(printKey(one)))
    .find((id) => id !== undefined);
  if (known !== undefined) return known;
  if (key.scheme === "id") return key.value;
  return `${prefix}-${key.scheme}-${key.value}`
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
