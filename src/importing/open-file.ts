import { createHash } from "node:crypto";
import { ChanjiaoError } from "../errors.js";
import type { Model } from "../model/model.js";
import type { Problem } from "../problem.js";
import { openRegular } from "../read-file.js";
import type { Opened } from "./draft.js";
import { openMoeInstitutions } from "./formats/moe-institutions.js";
import { isRor, openRor } from "./formats/ror.js";
import { openTable } from "./formats/tables/table.js";
import type { Mapping } from "./mapping/mapping.js";
import type { TableFile } from "./files/grid.js";
import { openCsv } from "./files/read-csv.js";
import { readHead } from "./files/read-decoded.js";
import { openJson } from "./files/read-json.js";
import { openWorkbook } from "./files/workbook/open-workbook.js";
import { type FormatName, recogniseContainer } from "./files/recognise.js";
import { isDump } from "../store/dump/is-dump.js";

export interface OpenFile {
  readonly path: string;
  /** What is known of its format; otherwise its content tells. */
  readonly as: FormatName | undefined;
  readonly mapping: Mapping | undefined;
  readonly edition: string | undefined;
  readonly model: Model;
}

/**
 * Recognises a file by its content and opens it. "statements" is to be read as a whole, as the seeds are.
 * @throws ChanjiaoError USAGE, INVALID_DATA
 */
export async function openFile({
  path,
  as,
  mapping,
  edition,
  model,
}: OpenFile): Promise<Opened | "statements" | { readonly problems: readonly Problem[] }> {
  const head = await readHead(path);
  if (/^(\uFEFF)?\s*$/.test(head.toString("utf8", 0, 100)) && head.length <= 100)
    throw new ChanjiaoError("INVALID_DATA", `${path} is empty.`);
  if (isDump(head))
    throw new ChanjiaoError(
      "USAGE",
      `${path} is a whole store, as chanjiao backup writes it: it is restored, and not imported.`,
      `Into an empty database: chanjiao restore ${path}`,
    );
  const container = recogniseContainer(path, head);
  if (as === "statements" || (as === undefined && container === "yaml")) return "statements";
  if (container === "json") {
    const records = openJson(path, head);
    if (as === "ror") return openRor(path, records, edition);
    if (as !== undefined)
      throw new ChanjiaoError(
        "USAGE",
        `${path} is JSON, and cannot be read as ${as}.`,
        "Leave --as out: the content tells.",
      );
    if (
      /^[\uFEFF\s]*\{/.test(head.toString("utf8", 0, 1_000)) &&
      /"(source|entities|recordedAt)"\s*:/.test(head.toString("utf8", 0, 4_000)) &&
      !/"external_ids"/.test(head.toString("utf8", 0, 4_000))
    )
      return "statements";
    for await (const { value } of records()) {
      if (isRor(value)) return openRor(path, records, edition);
      break;
    }
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} is JSON, but neither a statement file nor records of ROR.`,
      "Rows as JSON are not read: save them as CSV or a workbook. docs/importing.md lists what can be read.",
    );
  }
  if (container === "yaml" || as === "ror")
    throw new ChanjiaoError("USAGE", `${path} cannot be read as ${as}.`, "Leave --as out: the content tells.");
  const grid = await openGrid(path, head, container, mapping);
  if (as !== "table") {
    const opened = await openMoeInstitutions(path, grid, edition);
    if (opened && mapping === undefined) return opened;
    if (as === "moe-institutions")
      throw new ChanjiaoError(
        "INVALID_DATA",
        `${path} is not the Ministry's list of institutions: no row is headed 学校名称, 学校标识码.`,
      );
  }
  if (mapping === undefined) {
    throw new ChanjiaoError(
      "USAGE",
      `${path} is a table, and nobody says what its columns mean.`,
      "Write that into a small file and name it with --mapping: docs/importing.md shows how.",
    );
  }
  return openTable(path, grid, mapping, edition, model);
}

/** A table of which nobody says what its columns mean; undefined for what says so itself. @throws ChanjiaoError */
export async function findUnmapped(path: string): Promise<TableFile | undefined> {
  const head = await readHead(path);
  if (head.length === 0 || isDump(head)) return undefined;
  const container = recogniseContainer(path, head);
  if (container === "json" || container === "yaml") return undefined;
  const grid = await openGrid(path, head, container, undefined);
  return (await openMoeInstitutions(path, grid, undefined)) ? undefined : grid;
}

function openGrid(
  path: string,
  head: Buffer,
  container: "csv" | "page" | "workbook",
  mapping: Mapping | undefined,
): Promise<TableFile> | TableFile {
  if (container === "csv")
    return openCsv(
      path,
      head,
      mapping?.columns.flatMap(({ headings }) => headings),
    );
  const { sheet, hidden = false } = mapping ?? {};
  return openWorkbook(path, { sheet, hidden, form: container });
}

/** SHA-256 of a file's bytes, in hex. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of (await openRegular(path)).createReadStream() as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest("hex");
}
