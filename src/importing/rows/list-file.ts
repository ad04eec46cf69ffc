import { printSearchText } from "../../text/print-search-text.js";
import { listWithEnds, type Opened, type OnReadProgress } from "../draft.js";
import { findRowId, listDecisive, printKey } from "../known/keys.js";
import type { KnownIndex } from "../known/known-index.js";
import { readChunks } from "./read-chunks.js";

/** Who is in the file. */
export interface InFile {
  /** Id by `printKey` of each identifier that a row has. */
  readonly owners: ReadonlyMap<string, string>;
  /** Label of its kind by id, as the first row says it. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Ids of those of whom several rows may say something. */
  readonly again: ReadonlySet<string>;
}

/**
 * Reads a file once, to learn who is in it: rows may refer to later ones. @throws the reason of the signal
 */
export async function listFile(
  opened: Opened,
  known: KnownIndex,
  onProgress?: OnReadProgress,
  signal?: AbortSignal,
): Promise<InFile> {
  const owners = new Map<string, string>();
  const kinds = new Map<string, string>();
  const again = new Set<string>();
  const bearers = new Map<string, string[]>();
  let isNamed = false;
  for await (const chunk of readChunks(opened, onProgress, signal)) {
    const drafts = listWithEnds(chunk.flatMap((read) => ("draft" in read ? [read.draft] : [])));
    known.forget();
    await known.ask({ keys: drafts.flatMap(listDecisive) });
    for (const draft of drafts) {
      const id = findRowId(draft, known.owners);
      for (const key of [draft.key, ...draft.identifiers])
        if (!owners.has(printKey(key))) owners.set(printKey(key), id);
      if (!kinds.has(id)) kinds.set(id, draft.kind);
      else if (draft.properties.length + draft.identifiers.length > 0) again.add(id);
      if (draft.key.sought) isNamed = true;
      else for (const { value } of draft.names) addBearer(bearers, printSearchText(value), id);
    }
  }
  // Names are only looked up where a list has nothing else.
  if (isNamed) known.addInFile({ bearers, kinds });
  return { owners, kinds, again };
}

function addBearer(bearers: Map<string, string[]>, text: string, id: string): void {
  const those = bearers.get(text);
  if (!those) bearers.set(text, [id]);
  else if (!those.includes(id)) those.push(id);
}
