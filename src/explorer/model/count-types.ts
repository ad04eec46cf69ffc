import type { EntityKind } from "../queries/types.js";
import { KINDS, MARKS, type Mark } from "../queries/terms.js";

/** How many things look alike, and of which kinds those are. */
export interface TypeCount {
  readonly type: Mark;
  /** At least one, in the order of their first appearance. */
  readonly kinds: readonly EntityKind[];
  readonly count: number;
}

/** Counts kinds by how they look, in one order for every picture. */
export function countTypes(kinds: readonly EntityKind[]): readonly TypeCount[] {
  return MARKS.flatMap((type): readonly TypeCount[] => {
    const alike = kinds.filter((kind) => KINDS[kind].mark === type);
    return alike.length === 0 ? [] : [{ type, kinds: [...new Set(alike)], count: alike.length }];
  });
}
