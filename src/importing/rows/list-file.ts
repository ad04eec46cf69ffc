import type { OnProgress, Opened } from "../draft.js";
import { findId, type KnownIndex, printKey } from "../known/known-index.js";

/** Who is in the file. */
export interface InFile {
  /** Id by `printKey` of each identifier that a row has. */
  readonly owners: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  /** Entities of rows that were accepted. */
  readonly said: Set<string>;
}

/** Reads a file once, to learn who is in it: rows may refer to later ones. */
export async function listFile(opened: Opened, known: KnownIndex, onProgress?: OnProgress): Promise<InFile> {
  const owners = new Map<string, string>();
  const kinds = new Map<string, string>();
  for await (const read of opened.read(onProgress)) {
    if ("problem" in read) continue;
    const { draft } = read;
    const id = findId(draft, known);
    for (const key of [draft.key, ...draft.identifiers]) if (!owners.has(printKey(key))) owners.set(printKey(key), id);
    if (!kinds.has(id)) kinds.set(id, draft.kind);
  }
  return { owners, kinds, said: new Set() };
}
