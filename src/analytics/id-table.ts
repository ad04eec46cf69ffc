/**
 * Ids of nodes, in order, as one block of bytes: it is handed from thread to thread without a copy, and a million ids
 * cost what their letters cost. The id of node n is `bytes[offsets[n] … offsets[n + 1] - 1]`, in UTF-8.
 */
export interface IdTable {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** One longer than there are ids. */
  readonly offsets: Uint32Array<ArrayBuffer>;
}

/** @param ids in the order of their bytes */
export function planIdTable(ids: readonly string[]): IdTable {
  const offsets = new Uint32Array(ids.length + 1);
  for (const [node, id] of ids.entries()) offsets[node + 1] = offsets[node]! + Buffer.byteLength(id);
  const bytes = new Uint8Array(offsets[ids.length]!);
  const encoder = new TextEncoder();
  for (const [node, id] of ids.entries()) encoder.encodeInto(id, bytes.subarray(offsets[node], offsets[node + 1]));
  return { bytes, offsets };
}

export function printId({ bytes, offsets }: IdTable, node: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + offsets[node]!, offsets[node + 1]! - offsets[node]!).toString();
}

/** The node of that id, and where there is none, how many come before it. */
export function findId(table: IdTable, id: string): { readonly node: number | undefined; readonly before: number } {
  const sought = Buffer.from(id);
  let [low, high] = [0, table.offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = Buffer.compare(table.bytes.subarray(table.offsets[middle], table.offsets[middle + 1]), sought);
    if (order === 0) return { node: middle, before: middle };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { node: undefined, before: low };
}
