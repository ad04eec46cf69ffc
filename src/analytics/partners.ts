import type { Network } from "./network.js";

/** Who is counted, and over what: by node, 1 for yes. */
export interface PartnerRoles {
  readonly isPartner: Uint8Array;
  readonly isShared: Uint8Array;
}

/**
 * For each partner the number of other partners that it shares a neighbour with, 0 for all else. In the time that it
 * takes to look at every pair that shares something: the database needs a hundred times longer, since it has to keep a
 * set for each.
 */
export function countPartners(
  { size, offsets, neighbours }: Network,
  { isPartner, isShared }: PartnerRoles,
): Float64Array {
  const counts = new Float64Array(size);
  const seen = new Uint32Array(size); // the partner, from 1, that a node was last counted for
  for (let node = 0; node < size; node++) {
    if (isPartner[node] !== 1) continue;
    let count = 0;
    seen[node] = node + 1;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const shared = neighbours[at]!;
      if (isShared[shared] !== 1) continue;
      for (let beside = offsets[shared]!; beside < offsets[shared + 1]!; beside++) {
        const other = neighbours[beside]!;
        if (isPartner[other] !== 1 || seen[other] === node + 1) continue;
        seen[other] = node + 1;
        count += 1;
      }
    }
    counts[node] = count;
  }
  return counts;
}
