import { json, raw, Router } from "express";
import type { DeskSettings, DeskStore } from "../../desk/desk.js";
import { DeskError } from "../../desk/desk-error.js";
import { applyEdit } from "../../desk/drafts/apply-edit.js";
import type { Draft } from "../../desk/drafts/draft.js";
import { type Edit, parseEdit } from "../../desk/drafts/edit.js";
import { undoEdit } from "../../desk/drafts/undo-edit.js";
import { changeDraft, dropDraft, type KeptDraft, listDrafts, readDraft } from "../../desk/keeping/drafts.js";
import { addEvent } from "../../desk/keeping/events.js";
import { checkDraft } from "../../desk/recording/check-draft.js";
import { fetchPage } from "../../desk/recording/fetch-page.js";
import { keepKnownNames } from "../../desk/recording/known-names.js";
import { MOST_BYTES, putIn } from "../../desk/recording/put-in.js";
import { recordDraft, undoRecord } from "../../desk/recording/record-draft.js";
import { readOperator } from "./guard.js";
import { takeTurns } from "./take-turns.js";

/** Bytes of an edit: names and quotes of one thing. */
const EDIT_LIMIT = "256kb";
/** Texts that are read at once, and that wait for it. */
const READING = { running: 1, waiting: 30 };

/** Texts at the desk: put in, looked at, changed, recorded, taken back. Who asks is signed in. */
export function draftRoutes(store: DeskStore, settings: DeskSettings): Router {
  const { database, model } = store;
  const router = Router();
  const reader = { readKnown: keepKnownNames(store), asks: settings.asks };
  const inTurn = takeTurns(READING);
  const readJson = json({ limit: EDIT_LIMIT });

  router.get("/", async (_request, response) => {
    response.json({ drafts: await listDrafts(database) });
  });
  router.post("/", raw({ type: () => true, limit: MOST_BYTES }), async (request, response) => {
    const { name } = request.query;
    const bytes: unknown = request.body;
    if (typeof name !== "string" || !Buffer.isBuffer(bytes) || bytes.length === 0)
      throw new DeskError("MALFORMED", "A file is sent as it is, with ?name= and what it is called.");
    response.json(await inTurn(() => putIn(store, reader, { name, bytes }, readOperator(response))));
  });
  router.post("/fetch", readJson, async (request, response) => {
    const url = (request.body as { readonly url?: unknown } | undefined)?.url;
    if (typeof url !== "string") throw new DeskError("MALFORMED", "Which address?");
    const operator = readOperator(response);
    response.json(await inTurn(async () => putIn(store, reader, await fetchPage(url, settings.fetch), operator)));
  });
  router.get("/:id", async (request, response) => {
    const kept = await readDraft(database, request.params.id);
    const since = Number(request.query.since ?? 0);
    response.json(printKept(kept, Number.isInteger(since) ? since : 0));
  });
  router.delete("/:id", async (request, response) => {
    const { id } = request.params;
    await database.write(async (run) => {
      await dropDraft(run, id);
      await addEvent(run, { ...readOperator(response), did: "dropped", to: id, detail: "" });
    });
    response.json({ dropped: id });
  });
  router.post("/:id/edits", readJson, async (request, response) => {
    const edit = parseEdit(request.body);
    const known = needsIds(edit) ? await reader.readKnown() : undefined;
    await change(request.params.id, response, printDone(edit), (draft, text) =>
      applyEdit(draft, edit, { by: readOperator(response).by, text, model, taken: known?.ids ?? new Set() }),
    );
  });
  router.post("/:id/undo", async (request, response) => {
    await change(request.params.id, response, { did: "undo", detail: "" }, (draft) =>
      undoEdit(draft, readOperator(response).by),
    );
  });
  router.get("/:id/check", async (request, response) => {
    const kept = await readDraft(database, request.params.id);
    const { problems } = await checkDraft(store, kept, true);
    response.json({ version: kept.draft.version, problems });
  });
  router.post("/:id/record", readJson, async (request, response) => {
    const version = (request.body as { readonly version?: unknown } | undefined)?.version;
    if (typeof version !== "number") throw new DeskError("MALFORMED", "Which version was looked at?");
    const kept = await recordDraft(store, { id: request.params.id, version }, readOperator(response));
    response.json(printKept(kept, version));
  });
  router.post("/:id/unrecord", async (request, response) => {
    const kept = await undoRecord(store, request.params.id, readOperator(response));
    response.json(printKept(kept, kept.draft.version));
  });

  /** Changes an open draft, notes that, and answers with what is other than the client has it. */
  async function change(
    id: string,
    response: Parameters<typeof readOperator>[0],
    done: { readonly did: string; readonly detail: string },
    work: (draft: Draft, text: string) => Draft,
  ): Promise<void> {
    const operator = readOperator(response);
    let before = 0;
    const kept = await changeDraft(database, id, operator.by, async ({ draft, text, status }, run) => {
      if (status === "RECORDED") throw new DeskError("CONFLICT", "It is recorded: undo that, then change it.");
      before = draft.version;
      await addEvent(run, { ...operator, to: id, ...done });
      return { draft: work(draft, text) };
    });
    response.json(printKept(kept, before));
  }
  return router;
}

function needsIds({ do: what }: Edit): boolean {
  return what === "add-entity" || what === "separate";
}

/** What the log says of an edit: keys and states, nothing that somebody wrote. */
function printDone(edit: Edit): { readonly did: string; readonly detail: string } {
  if (edit.do === "decide")
    return { did: "decide", detail: `${edit.state} ${edit.items.map(({ key }) => key).join(" ")}` };
  if (edit.do === "merge") return { did: "merge", detail: `${edit.key} ${edit.into.id}` };
  return { did: edit.do, detail: "key" in edit ? edit.key : "" };
}

/** A draft for the page: the whole of it, or what is other since a version. */
function printKept({ id, file, text, draft, status, imports }: KeptDraft, since: number) {
  const { version, source, sourceVersion, sourceId, passages, items, history } = draft;
  return {
    id,
    file,
    status,
    version,
    sourceId,
    imports,
    source: sourceVersion > since ? source : undefined,
    sourceVersion,
    ...(since === 0 && { text }),
    ...(version > since && {
      passages,
      keys: items.map(({ key }) => key),
      items: items.filter((item) => item.version > since),
      undoable: [...new Set(history.map(({ by }) => by))],
    }),
  };
}
