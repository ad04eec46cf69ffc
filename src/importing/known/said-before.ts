import { PREDICATES, type Statement } from "../../statements/statement.js";
import { isFullNameKind } from "../../store/read-known.js";
import { printSearchText } from "../../text/print-search-text.js";
import { printKey } from "./keys.js";

/** What files say that one command brings in before this one, and the database has not yet. */
export interface SaidBefore {
  readonly kinds: ReadonlyMap<string, string>;
  /** Id by `printKey` of each identifier. */
  readonly owners: ReadonlyMap<string, string>;
  /** Ids by `printSearchText` of each full name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly about: ReadonlyMap<string, readonly Statement[]>;
}

export function indexSaid(statements: readonly Statement[]): SaidBefore {
  const kinds = new Map<string, string>();
  const owners = new Map<string, string>();
  const names = new Map<string, string[]>();
  const about = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { subjectId, predicate, value, details, retraction } = statement;
    const of = about.get(subjectId);
    if (of) of.push(statement);
    else about.set(subjectId, [statement]);
    if (retraction) continue;
    if (predicate === PREDICATES.kind && !kinds.has(subjectId)) kinds.set(subjectId, String(value));
    if (predicate === PREDICATES.identifier)
      owners.set(printKey({ scheme: String(details.scheme), value: String(value) }), subjectId);
    if (predicate !== PREDICATES.name || !isFullNameKind(details.nameKind)) continue;
    const text = printSearchText(String(value));
    const bearers = names.get(text);
    if (!bearers) names.set(text, [subjectId]);
    else if (!bearers.includes(subjectId)) bearers.push(subjectId);
  }
  return { kinds, owners, names, about };
}
