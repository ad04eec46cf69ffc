import { findId, type IdTable, printId } from "./id-table.js";

/** Nodes and their scores, and the nodes from the highest score down. */
export interface Order {
  readonly ids: IdTable;
  readonly scores: Float64Array;
  readonly order: Uint32Array;
}

export interface PageOptions {
  readonly isRanked: (node: number) => boolean;
  /** The last entry seen. */
  readonly after: { readonly score: number; readonly id: string } | undefined;
  readonly first: number;
}

export interface RankedNode {
  /** From 1; equal scores share one, and those after them are skipped. */
  readonly rank: number;
  readonly score: number;
  readonly id: string;
}

/**
 * One page of a ranking of some nodes, and how many these are. Each node is looked at once: a million take a few
 * milliseconds.
 */
export function planPage(
  { ids, scores, order }: Order,
  { isRanked, after, first }: PageOptions,
): { readonly total: number; readonly entries: readonly RankedNode[] } {
  const last = after && { score: after.score, ...findId(ids, after.id) };
  const isAfter = (node: number): boolean => {
    if (last === undefined || scores[node]! < last.score) return true;
    return scores[node] === last.score && (last.node === undefined ? node >= last.before : node > last.node);
  };
  const entries: RankedNode[] = [];
  let [total, rank, score] = [0, 0, NaN];
  for (const node of order) {
    if (!isRanked(node)) continue;
    total += 1;
    if (scores[node] !== score) [rank, score] = [total, scores[node]!];
    if (entries.length < first && isAfter(node)) entries.push({ rank, score, id: printId(ids, node) });
  }
  return { total, entries };
}

/**
 * Marks what is located in a place, directly or through others; not the place itself. `within` are rows of what is
 * located in each place directly.
 */
export function markWithin(
  { offsets, neighbours }: { readonly offsets: Uint32Array; readonly neighbours: Uint32Array },
  place: number,
): Uint8Array {
  const marks = new Uint8Array(offsets.length - 1);
  const open = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (let at = offsets[next]!; at < offsets[next + 1]!; at++) {
      const inside = neighbours[at]!;
      if (marks[inside] === 1) continue;
      marks[inside] = 1;
      open.push(inside);
    }
  }
  return marks;
}
