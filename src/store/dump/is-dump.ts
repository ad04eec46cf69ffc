import { constants, gunzipSync } from "node:zlib";
import { DUMP_FORMAT } from "./dump.js";

/** Whether a file whose first bytes these are says that it holds a whole store, packed or not. */
export function isDump(head: Buffer): boolean {
  return new RegExp(`^\\{"format":\\s*"${DUMP_FORMAT}"`).test(unpack(head).toString("utf8", 0, 200));
}

function unpack(head: Buffer): Buffer {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    // What follows is not here: it gives what there is of it.
    return gunzipSync(head.subarray(0, 100_000), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return head;
  }
}
