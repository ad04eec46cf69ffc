import { basename } from "node:path";
import type { ImportHeader } from "../store/change.js";
import { countBrought, readImports } from "../store/read-imports.js";
import type { ImportPlan } from "./difference/import-plan.js";
import type { Opened } from "./draft.js";
import { checkClosing } from "./editions/check-closing.js";
import { findEdition } from "./editions/find-edition.js";
import { KnownIndex } from "./known/known-index.js";
import { planImport } from "./plan-import.js";
import type { FileToPlan, PlannedFile } from "./planned-file.js";

/** What a file of rows or records would do. @throws ChanjiaoError USAGE, INVALID_DATA; the reason of the signal */
export async function planRegisterFile(
  { path, keep, beside, signal, showReading }: FileToPlan,
  opened: Opened,
  sha256: string,
): Promise<PlannedFile> {
  const { register } = opened;
  const recordedAt = new Date().toISOString();
  const sourceId = `${register.id}-${register.edition ?? sha256.slice(0, 8)}`;
  const edition = await findEdition(register, sourceId, beside);
  const { read, model, before } = beside;
  const same = await readImports(read, { sha256 });
  const continued = same.find(({ unfinished, sourceIds }) => unfinished && sourceIds.includes(sourceId));
  const said = before.flatMap(({ statements }) => statements);
  const shown = showReading(`Reading ${basename(path)}`);
  try {
    const plan = await planImport({
      opened,
      known: new KnownIndex({ read, model, said, without: continued?.id }),
      model,
      context: { file: path, sourceId, recordedAt },
      edition,
      brought: continued && (await countBrought(read, continued.id)),
      keep,
      onProgress: shown.tell,
      signal,
    });
    shown.done(plan.count.rows);
    const warning = edition && checkClosing(plan, path, edition);
    const header = planHeader(opened, { file: basename(path), sha256, recordedAt }, sourceId);
    return {
      format: opened.format,
      plan: warning ? { ...plan, problems: [warning, ...plan.problems] } : plan,
      header: isEmpty(plan) && continued === undefined ? undefined : header,
      retractions: [],
      texts: new Map(),
      continued,
      close: plan.close,
    };
  } finally {
    shown.end();
  }
}

function isEmpty({ count }: ImportPlan): boolean {
  return count.statements === 0;
}

/** What the graph says of the file: it is a source of its own, and has no text but its cells. */
function planHeader(
  { format, register: { id, edition, title, languages, licence, publisher, url } }: Opened,
  file: Pick<ImportHeader, "file" | "sha256" | "recordedAt">,
  sourceId: string,
): ImportHeader {
  return {
    format,
    register: id,
    ...(edition !== undefined && { edition }),
    ...file,
    sources: [
      {
        id: sourceId,
        title,
        languages,
        licence,
        translation: "ORIGINAL",
        workId: id,
        sha256: file.sha256,
        text: "",
        ...(publisher !== undefined && { publisher }),
        ...(url !== undefined && { url }),
        ...(edition !== undefined && { publishedOn: edition }),
      },
    ],
  };
}
