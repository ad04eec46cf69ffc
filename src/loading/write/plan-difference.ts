import type { Item } from "../projection/projection.js";

/** What makes one list of items into another. */
export interface Difference<T> {
  readonly created: readonly T[];
  readonly changed: readonly T[];
  /** Ids. */
  readonly deleted: readonly string[];
}

/** Compares planned items with what is there, by id and content hash. Pure. */
export function planDifference<T extends Item>(
  planned: readonly T[],
  present: ReadonlyMap<string, string>,
): Difference<T> {
  const ids = new Set(planned.map(({ id }) => id));
  return {
    created: planned.filter(({ id }) => !present.has(id)),
    changed: planned.filter(({ id, properties }) => present.has(id) && present.get(id) !== properties.hash),
    deleted: [...present.keys()].filter((id) => !ids.has(id)),
  };
}
