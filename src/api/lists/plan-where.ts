import type { RootList } from "./plan-root-lists.js";

/** The client's filter and the list's kind, and whatever else is given. */
export function planWhere({ kind }: RootList, ...filters: readonly unknown[]): unknown {
  const all = [kind && { kind: { eq: kind } }, ...filters].filter((filter) => filter !== undefined && filter !== null);
  return all.length < 2 ? (all[0] ?? {}) : { AND: all };
}
