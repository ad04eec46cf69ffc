import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planStatementFile } from "../../importing/plan-statement-file.js";
import type { PlannedFile } from "../../importing/planned-file.js";
import { printSha256, type Source } from "../../sources/source.js";
import { readAddedFiles } from "../../statements/read-added-files.js";
import type { DeskStore } from "../desk.js";
import { placeProblem, type DraftProblem } from "../drafts/place-problem.js";
import { printDraft } from "../drafts/print-draft.js";
import type { KeptDraft } from "../keeping/drafts.js";

export interface CheckedDraft {
  readonly problems: readonly DraftProblem[];
  readonly planned: PlannedFile;
  /** Of the file that it is printed as. */
  readonly sha256: string;
  /** Ids of all statements that it makes, and its catalogue entry: none where it cannot be read. */
  readonly statements: readonly string[];
  readonly source: Omit<Source, "codePoints"> | undefined;
}

const NO_FILES = { files: [], documents: new Map<string, string>(), problems: [] };

/**
 * Holds a draft to the rules of `chanjiao check` and `import`, beside what the graph says, as the file that it would be
 * imported as.
 * @param open whether what nobody has decided on counts as said
 */
export async function checkDraft(
  { database, model }: Pick<DeskStore, "database" | "model">,
  { draft, text }: Pick<KeptDraft, "draft" | "text">,
  open: boolean,
): Promise<CheckedDraft> {
  const printed = printDraft(draft, text, open);
  const folder = await mkdtemp(join(tmpdir(), "chanjiao-desk-"));
  try {
    const path = join(folder, "statements", `${draft.sourceId}.yaml`);
    for (const name of ["statements", "documents"]) await mkdir(join(folder, name));
    await writeFile(join(folder, "documents", `${draft.sourceId}.txt`), text);
    await writeFile(path, printed.text);
    const sha256 = printSha256(printed.text);
    const beside = { read: database.read, model, before: [] };
    const planned = await planStatementFile({ path, beside, skipInvalid: false }, sha256);
    const file = readAddedFiles(NO_FILES, [path], model).set.files[0];
    const { codePoints: _, ...source } = file?.source ?? { codePoints: [] };
    return {
      planned,
      sha256,
      problems: [
        ...planned.plan.problems.map((problem) => placeProblem(problem, problem.file === path ? printed : NOWHERE)),
        ...(await findTaken(database, draft, open)),
      ],
      statements: file?.statements.map(({ id }) => id) ?? [],
      source: file?.source && (source as Omit<Source, "codePoints">),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const NOWHERE = { lines: new Map<number, string>() };

/**
 * What is new has an id that the graph has not: somebody may have brought it in meanwhile. What this very text says of
 * it there came in when recording broke off before the draft was marked, and is no other's.
 */
async function findTaken(
  { read }: DeskStore["database"],
  { items, sourceId }: KeptDraft["draft"],
  open: boolean,
): Promise<readonly DraftProblem[]> {
  const fresh = items.filter(
    (item) => item.sort === "entity" && !item.known && (item.state === "ACCEPTED" || (open && item.state === "OPEN")),
  );
  const keys = new Map(fresh.flatMap((item) => (item.sort === "entity" ? [[item.id, item.key] as const] : [])));
  const rows = await read(
    `MATCH (n:Entity) WHERE n.id IN $ids
       AND NOT EXISTS { MATCH (s:Statement { subjectId: n.id }) WHERE s.sourceId = $sourceId AND s.status = 'LIVE' }
     RETURN n.id AS id, n.name AS name`,
    { ids: [...keys.keys()], sourceId },
  );
  return rows.map(({ id, name }) => ({
    at: keys.get(String(id)) ?? "source",
    rule: "NewIsNew",
    severity: "error",
    message: `${String(id)} is in the graph by now, as ${String(name)}`,
    suggestion: "say that it is that one, or that it is another",
  }));
}
