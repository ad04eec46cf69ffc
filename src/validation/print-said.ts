import { PREDICATES, type Statement } from "../statements/statement.js";

/** What a statement speaks of, in few words: `the name "HUST"`, `LEADS to community-steel`. */
export function printSaid({ subjectId, predicate, objectId, value }: Statement): string {
  if (objectId !== undefined) return `${predicate} to ${objectId}`;
  if (predicate === PREDICATES.kind) return `the entity ${subjectId}`;
  if (predicate === PREDICATES.name) return `the name "${String(value)}"`;
  if (predicate === PREDICATES.identifier) return `the identifier ${String(value)}`;
  return `the property ${predicate}`;
}
