import type { EntityKind } from "../queries/types.js";
import { KIND_TYPE, type KindType } from "./kind-style.js";

/** How many things look alike, and of which kinds those are. */
export interface TypeCount {
  readonly type: KindType;
  /** At least one, in the order of their first appearance. */
  readonly kinds: readonly EntityKind[];
  readonly count: number;
}

const ORDER = [...new Set(Object.values(KIND_TYPE))];

/** Counts kinds by how they look, in one order for every picture. */
export function countTypes(kinds: readonly EntityKind[]): readonly TypeCount[] {
  return ORDER.flatMap((type): readonly TypeCount[] => {
    const alike = kinds.filter((kind) => KIND_TYPE[kind] === type);
    return alike.length === 0 ? [] : [{ type, kinds: [...new Set(alike)], count: alike.length }];
  });
}
