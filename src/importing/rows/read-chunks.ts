import type { OnReadProgress, Opened, ReadRow } from "../draft.js";

/** Rows that are planned and checked together. */
const CHUNK = 500;

/** The rows of a file, some hundred at a time. @throws the reason of the signal */
export async function* readChunks(
  opened: Opened,
  onProgress?: OnReadProgress,
  signal?: AbortSignal,
): AsyncGenerator<readonly ReadRow[]> {
  let chunk: ReadRow[] = [];
  for await (const read of opened.read(onProgress)) {
    signal?.throwIfAborted();
    chunk.push(read);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
