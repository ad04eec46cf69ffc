import { type KnownNames, listKnownNames } from "../../reading/finding/find-known.js";
import type { Statement } from "../../statements/statement.js";
import { readRedirects } from "../../store/read-judgements.js";
import { readVersion } from "../../store/read-graph.js";
import { streamNames } from "../../store/stream-names.js";
import type { DeskStore } from "../desk.js";

/** Reads all names that the graph has. */
export type ReadKnownNames = () => Promise<KnownNames>;

/** The same, read again only when the graph is another. Who asks meanwhile waits for the same reading. */
export function keepKnownNames({ database }: Pick<DeskStore, "database">): ReadKnownNames {
  let kept: { readonly version: string | undefined; readonly names: Promise<KnownNames> } | undefined;
  return async () => {
    const version = await readVersion(database);
    if (kept?.version !== version || kept === undefined) {
      const names = readNames(database);
      kept = { version, names };
      names.catch(() => (kept = undefined));
    }
    return kept.names;
  };
}

async function readNames(database: DeskStore["database"]): Promise<KnownNames> {
  const statements: Statement[] = [];
  await streamNames(database, (statement) => void statements.push(statement));
  const known = listKnownNames(statements);
  const merged = await readRedirects(database.read);
  return { ...known, ids: new Set([...known.ids, ...merged.keys()]) };
}
