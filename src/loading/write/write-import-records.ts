import type { Run } from "../../database/connection.js";
import type { ImportRecord, NewImport } from "../../store/change.js";
import type { SettledChange } from "../touch/settle-change.js";

interface Brought {
  readonly software: string;
  readonly unfinished?: boolean;
}

/** What came in, and how much of it: one node for each file. */
export async function writeImportRecords(
  run: Run,
  imports: readonly (NewImport & { readonly id: string })[],
  { changed }: SettledChange,
  { software, unfinished = false }: Brought,
): Promise<void> {
  if (imports.length === 0) return;
  await run(
    `UNWIND $rows AS row MERGE (i:Import { id: row.id })
     SET i += row.properties, i.statements = coalesce(i.statements, 0) + row.added`,
    {
      rows: imports.map(({ id, header: { sources, ...header } }) => ({
        id,
        added: changed.filter(({ before, after }) => before === undefined && after?.importId === id).length,
        properties: {
          ...header,
          number: Number.parseInt(id, 10) || 0,
          sourceIds: sources.map((source) => source.id),
          software,
          unfinished,
        },
      })),
    },
  );
}

/** Imports of another store, as they were there. */
export async function writeRestoredImports(run: Run, records: readonly ImportRecord[]): Promise<void> {
  if (records.length === 0) return;
  await run(
    `UNWIND $rows AS row
     MERGE (i:Import { id: row.id })
     WITH row, i, CASE WHEN row.unfinished AND i.unfinished AND i.statements > row.statements
       THEN i.statements ELSE row.statements END AS arrived
     SET i = row, i.statements = arrived`,
    { rows: records },
  );
}
