import type { Stated } from "../../statements/gather-statements.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { printSearchText } from "../../text/print-search-text.js";
import type { Draft, Key } from "../draft.js";

/** Registers by whose identifiers a row is about an entity that is known already: one holder each, and checked. */
const DECISIVE = ["MOE", "ROR", "USCC"];

/** What is known before an import, for looking things up. */
export interface KnownIndex {
  /** Label of its kind by id of every entity. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Id by `printKey` of each identifier. */
  readonly owners: ReadonlyMap<string, string>;
  /** Ids by `printSearchText` of each full name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Ids of all statements. */
  readonly statements: ReadonlySet<string>;
  /** Live statements about each entity, links from it among them. */
  readonly about: ReadonlyMap<string, readonly Statement[]>;
  /** Statements about each entity that were taken back. */
  readonly takenBack: ReadonlyMap<string, readonly Statement[]>;
}

export function indexKnown({ statements }: Stated): KnownIndex {
  const kinds = new Map<string, string>();
  const owners = new Map<string, string>();
  const names = new Map<string, string[]>();
  const about = new Map<string, Statement[]>();
  const takenBack = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { subjectId, predicate, value, details } = statement;
    const group = statement.retraction ? takenBack : about;
    const of = group.get(subjectId);
    if (of) of.push(statement);
    else group.set(subjectId, [statement]);
    if (statement.retraction) continue;
    if (predicate === PREDICATES.kind && !kinds.has(subjectId)) kinds.set(subjectId, String(value));
    if (predicate === PREDICATES.identifier)
      owners.set(printKey({ scheme: String(details.scheme), value: String(value) }), subjectId);
    if (
      predicate !== PREDICATES.name ||
      ["ABBREVIATION", "ACRONYM", "PINYIN", "MACHINE_TRANSLATION"].includes(String(details.nameKind))
    )
      continue;
    const text = printSearchText(String(value));
    const bearers = names.get(text);
    if (!bearers) names.set(text, [subjectId]);
    else if (!bearers.includes(subjectId)) bearers.push(subjectId);
  }
  return { kinds, owners, names, about, takenBack, statements: new Set(statements.map(({ id }) => id)) };
}

export function printKey({ scheme, value }: Key): string {
  return `${scheme} ${value}`;
}

/** Who a row is about: the entity that has its identifier already, or a new one whose id is made of that. */
export function findRowId({ key, prefix, identifiers }: Draft, { owners }: KnownIndex): string {
  const known = [key, ...identifiers.filter(({ scheme }) => DECISIVE.includes(scheme))]
    .map((one) => owners.get(printKey(one)))
    .find((id) => id !== undefined);
  if (known !== undefined) return known;
  if (key.scheme === "id") return key.value;
  return `${prefix}-${key.scheme}-${key.value}`
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
