import { randomBytes } from "node:crypto";
import type { Database, Row, Run } from "../../database/connection.js";
import { DeskError } from "../desk-error.js";
import { countOpen, type Draft } from "../drafts/draft.js";

/** A draft as it is kept, with its text and what became of it. */
export interface KeptDraft {
  readonly id: string;
  /** Base name of the file that it came as, or the address. */
  readonly file: string;
  readonly text: string;
  readonly draft: Draft;
  readonly status: "OPEN" | "RECORDED";
  /** Ids of the imports that it was recorded as. */
  readonly imports: readonly string[];
  /** Ids of statements that undoing took back. */
  readonly takenBack: readonly string[];
}

/** A line of the queue. */
export interface DraftLine {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly status: KeptDraft["status"];
  readonly items: number;
  readonly open: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
}

/** Texts that are open at once. */
const MOST_OPEN = 2_000;
/** Lines of the queue that are shown. */
const MOST_SHOWN = 500;

/** Keeps a new draft. @returns its id @throws DeskError TOO_MANY */
export async function addDraft(
  run: Run,
  {
    file,
    text,
    draft,
    sha256,
    by,
  }: Pick<KeptDraft, "file" | "text" | "draft"> & { readonly sha256: string; readonly by: string },
): Promise<string> {
  const [row] = await run("MATCH (d:DeskDraft { status: 'OPEN' }) RETURN count(d) AS open");
  if (Number(row?.open) >= MOST_OPEN)
    throw new DeskError("TOO_MANY", `${MOST_OPEN} texts are open: finish some of them first.`);
  const id = randomBytes(6).toString("hex");
  const at = new Date().toISOString();
  await run("CREATE (d:DeskDraft) SET d = $record", {
    record: {
      id,
      file,
      text,
      sha256,
      status: "OPEN",
      imports: [],
      takenBack: [],
      createdAt: at,
      ...printRecord(draft, by, at),
    },
  });
  return id;
}

/** The draft of a text that is at the desk already. */
export async function findDraftOfText({ read }: Pick<Database, "read">, sha256: string): Promise<string | undefined> {
  const [row] = await read("MATCH (d:DeskDraft { sha256: $sha256 }) RETURN d.id AS id ORDER BY d.createdAt LIMIT 1", {
    sha256,
  });
  return row && String(row.id);
}

/** The queue: open ones first, then what was recorded last. */
export async function listDrafts({ read }: Pick<Database, "read">): Promise<readonly DraftLine[]> {
  const rows = await read(
    `MATCH (d:DeskDraft) RETURN d { .id, .title, .file, .status, .items, .open, .updatedAt, .updatedBy } AS d
     ORDER BY d.status, CASE d.status WHEN 'OPEN' THEN d.createdAt END, d.updatedAt DESC LIMIT ${MOST_SHOWN}`,
  );
  return rows.map(({ d }) => d as DraftLine);
}

/** Ids of sources that drafts mean to be. */
export async function listSourceIds({ read }: Pick<Database, "read">): Promise<readonly string[]> {
  return (await read("MATCH (d:DeskDraft) RETURN d.sourceId AS id")).map(({ id }) => String(id));
}

/** @throws DeskError NOT_FOUND */
export async function readDraft({ read }: Pick<Database, "read">, id: string): Promise<KeptDraft> {
  const [row] = await read("MATCH (d:DeskDraft { id: $id }) RETURN properties(d) AS d", { id });
  return parseRecord(row, id);
}

/** Changes of a kept draft: what is left out stays. */
export type DraftChange = Partial<Pick<KeptDraft, "draft" | "status" | "imports" | "takenBack">>;

/**
 * Changes a draft while nobody else does: the others wait for the end of the transaction and see what came of it.
 * @throws DeskError NOT_FOUND, and what `work` throws: then nothing is changed
 */
export async function changeDraft(
  { write }: Pick<Database, "write">,
  id: string,
  by: string,
  work: (kept: KeptDraft, run: Run) => Promise<DraftChange> | DraftChange,
): Promise<KeptDraft> {
  return write(async (run) => {
    const [row] = await run("MATCH (d:DeskDraft { id: $id }) SET d.held = true RETURN properties(d) AS d", { id });
    const kept = parseRecord(row, id);
    const { draft, ...rest } = await work(kept, run);
    const at = new Date().toISOString();
    await run("MATCH (d:DeskDraft { id: $id }) SET d += $record REMOVE d.held", {
      id,
      record: { ...rest, ...printRecord(draft ?? kept.draft, by, at) } as unknown as Row,
    });
    return { ...kept, ...rest, draft: draft ?? kept.draft };
  });
}

/** Takes a draft out of the queue. Only one of which nothing is recorded. */
export async function dropDraft(run: Run, id: string): Promise<void> {
  const rows = await run("MATCH (d:DeskDraft { id: $id }) WHERE d.status = 'OPEN' DELETE d RETURN true AS gone", {
    id,
  });
  if (rows.length === 0)
    throw new DeskError("CONFLICT", "There is no such open text: what is recorded has to be undone before it goes.");
}

function printRecord(draft: Draft, by: string, at: string) {
  return {
    stateJson: JSON.stringify(draft),
    sourceId: draft.sourceId,
    title: draft.source.title,
    items: draft.items.length,
    open: countOpen(draft),
    updatedAt: at,
    updatedBy: by,
  };
}

function parseRecord(row: Row | undefined, id: string): KeptDraft {
  if (!row) throw new DeskError("NOT_FOUND", `There is no text ${id.slice(0, 40)} at the desk.`);
  const record = row.d as Record<string, unknown>;
  return {
    id: String(record.id),
    file: String(record.file),
    text: String(record.text),
    draft: JSON.parse(String(record.stateJson)) as Draft,
    status: record.status === "RECORDED" ? "RECORDED" : "OPEN",
    imports: record.imports as readonly string[],
    takenBack: record.takenBack as readonly string[],
  };
}
