/**
 * Nodes 0 to size - 1 and who is next to whom, as compressed sparse rows: the neighbours of node n are
 * `neighbours[offsets[n] … offsets[n + 1] - 1]`. Each distinct neighbour stands there once, however many links lead to
 * it and whichever way; nobody is next to itself.
 */
export interface Network {
  readonly size: number;
  /** One longer than there are nodes. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
}

/** Links by the numbers of their ends: the n-th leads from `from[n]` to `to[n]`. */
export interface Ends {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** In time and memory proportional to the links. */
export function planNetwork(size: number, { from, to }: Ends): Network {
  const both = planRows(size, from, to, true);
  const offsets = new Uint32Array(size + 1);
  // Rows are moved together as what stands in them twice is dropped. `last[n]` is the row, from 1, that n was put into
  // last.
  const last = new Uint32Array(size);
  let end = 0;
  for (let node = 0; node < size; node++) {
    for (let at = both.offsets[node]!; at < both.offsets[node + 1]!; at++) {
      const neighbour = both.neighbours[at]!;
      if (neighbour === node || last[neighbour] === node + 1) continue;
      last[neighbour] = node + 1;
      both.neighbours[end++] = neighbour;
    }
    offsets[node + 1] = end;
  }
  return { size, offsets, neighbours: both.neighbours.slice(0, end) };
}

/** One row for each node, of the nodes that its links lead to; `undirected`, of those too that lead to it. */
export function planRows(size: number, from: Uint32Array, to: Uint32Array, undirected = false): Network {
  const offsets = new Uint32Array(size + 1);
  for (const node of from) offsets[node + 1]! += 1;
  if (undirected) for (const node of to) offsets[node + 1]! += 1;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice(0, size);
  const neighbours = new Uint32Array(offsets[size]!);
  for (let link = 0; link < from.length; link++) {
    const [start, end] = [from[link]!, to[link]!];
    neighbours[next[start]!++] = end;
    if (undirected) neighbours[next[end]!++] = start;
  }
  return { size, offsets, neighbours };
}
