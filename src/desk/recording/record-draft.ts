import { takeBackImport } from "../../loading/take-back-import.js";
import type { Change, ImportHeader } from "../../store/change.js";
import { readImports } from "../../store/read-imports.js";
import type { DeskStore, Operator } from "../desk.js";
import { DeskError } from "../desk-error.js";
import { countOpen } from "../drafts/draft.js";
import { changeDraft, type KeptDraft } from "../keeping/drafts.js";
import { addEvent } from "../keeping/events.js";
import { type CheckedDraft, checkDraft } from "./check-draft.js";

/** Statements that one step of taking back changes. */
const STEP = 2_000;

/**
 * Records what a draft says, by the way of `chanjiao import`: held to its rules, in one transaction, while nobody else
 * changes the graph. On return the graph says so. What undoing took back before and is said again holds again.
 * @throws DeskError CONFLICT where it is recorded or was changed since `version`, INVALID with what is wrong
 */
export async function recordDraft(
  store: DeskStore,
  { id, version }: { readonly id: string; readonly version: number },
  { by, keyId }: Operator,
): Promise<KeptDraft> {
  return store.inTurn(() =>
    changeDraft(store.database, id, by, async (kept, run) => {
      if (kept.status === "RECORDED") throw new DeskError("CONFLICT", "It is recorded already.");
      if (kept.draft.version !== version)
        throw new DeskError("CONFLICT", "Somebody has changed it since you looked: look at it again, then record it.");
      const open = countOpen(kept.draft);
      if (open > 0) throw new DeskError("INVALID", `${open} items are not decided yet.`, { open });
      const checked = await checkDraft(store, kept, false);
      if (checked.problems.some(({ severity }) => severity === "error") || checked.source === undefined)
        throw new DeskError("INVALID", "It cannot be recorded as it is.", { problems: checked.problems });
      if (checked.statements.length === 0)
        throw new DeskError("INVALID", "Nothing is left to record: everything was rejected.");
      const imports = await applyDraft(store, kept, checked);
      await addEvent(run, { by, keyId, did: "recorded", to: id, detail: `import ${imports.join(", ")}` });
      return { status: "RECORDED", imports: [...new Set([...kept.imports, ...imports])] };
    }),
  );
}

/** @returns ids of the imports that it came in with, those before among them */
async function applyDraft(
  store: DeskStore,
  { draft, takenBack }: KeptDraft,
  { planned, sha256, statements, source }: CheckedDraft,
): Promise<readonly string[]> {
  const recordedAt = new Date().toISOString();
  const restores = await listToRestore(store, statements, takenBack);
  const header: ImportHeader | undefined = source && {
    format: "statements",
    file: `${draft.sourceId}.yaml`,
    sha256,
    recordedAt,
    sources: [source],
  };
  if (header === undefined || (planned.plan.statements.length === 0 && restores.length === 0))
    // It came in and the mark at the draft did not, or a file of the same words was imported.
    return (await readImports(store.database.read, { sha256 })).map((one) => one.id);
  const change: Change = {
    imports: [{ header, statements: planned.plan.statements }],
    retractions: restores.length === 0 ? [] : [{ restores, reason: "recorded again at the desk", recordedAt }],
    judgements: [],
  };
  return (await store.apply(change)).imports;
}

/** What undoing this draft took back, is said again, and nobody restored meanwhile. */
async function listToRestore(
  { database }: DeskStore,
  statements: readonly string[],
  takenBack: readonly string[],
): Promise<readonly string[]> {
  const said = new Set(statements);
  const ids = takenBack.filter((id) => said.has(id));
  if (ids.length === 0) return [];
  const rows = await database.read(
    "MATCH (s:Statement) WHERE s.id IN $ids AND s.status = 'RETRACTED' RETURN s.id AS id",
    {
      ids,
    },
  );
  return rows.map((row) => String(row.id));
}

/** Takes back what a draft brought, and opens it again. @throws DeskError CONFLICT where nothing of it is recorded */
export async function undoRecord(store: DeskStore, id: string, { by, keyId }: Operator): Promise<KeptDraft> {
  return store.inTurn(() =>
    changeDraft(store.database, id, by, async (kept, run) => {
      if (kept.status !== "RECORDED") throw new DeskError("CONFLICT", "It is not recorded.");
      const ids: string[] = [];
      for (const importId of kept.imports) {
        const [found] = await readImports(store.database.read, { id: importId });
        if (found)
          ids.push(...(await takeBackImport(store, found, { reason: `undone at the desk by ${by}`, size: STEP })));
      }
      await addEvent(run, { by, keyId, did: "undone", to: id, detail: `${ids.length} statements` });
      return { status: "OPEN", takenBack: [...new Set([...kept.takenBack, ...ids])] };
    }),
  );
}
