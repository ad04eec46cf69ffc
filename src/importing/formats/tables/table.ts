import type { Model } from "../../../model/model.js";
import type { Problem } from "../../../problem.js";
import type { Opened } from "../../draft.js";
import type { GridRow, TableFile } from "../../files/grid.js";
import { printHeading } from "../../files/print-heading.js";
import type { Mapping } from "../../mapping/mapping.js";
import { Notes } from "../../notes.js";
import { checkHeading, findHeading, isHeadingAgain } from "./find-heading.js";
import { notePassedOver } from "../note-passed-over.js";
import { findNoEntry } from "./find-no-entry.js";
import { fillDown } from "./fill-down.js";
import { parseTableRow } from "./parse-table-row.js";

/**
 * A table read as a mapping says; or what of the mapping the table does not have. `file` is what it is called in
 * problems.
 */
export async function openTable(
  file: string,
  grid: TableFile,
  mapping: Mapping,
  edition: string | undefined,
  model: Model,
): Promise<Opened | { readonly problems: readonly Problem[] }> {
  const heading = await findHeading(grid, mapping);
  const missing = checkHeading(heading, mapping, grid);
  if (!heading || missing.length > 0) return { problems: missing };
  const notes = new Notes();
  return {
    format: "table",
    notes,
    register: { ...mapping.register, ...(edition !== undefined && { edition }) },
    read: async function* (onProgress) {
      notes.clear();
      notePassedOver(grid, heading.sheet, notes);
      const used = new Set(listUsed(mapping).map(printHeading));
      for (const other of heading.others)
        if (!used.has(printHeading(other))) notes.add("columns that the mapping leaves out", other);
      const leftOut = new Set<string>();
      let headed = false;
      const fill = fillDown(heading);
      for await (const row of grid.rows(onProgress)) {
        if (row.sheet !== heading.sheet) leftOut.add(row.sheet ?? "");
        else if (!headed) headed = row.row === heading.row;
        else if (row.cells.some((cell) => cell.trim() !== "") && !isHeadingAgain(heading, row)) {
          const what = findNoEntry(row);
          if (what !== undefined) notes.add(what, printRow(row));
          else yield parseTableRow(file, fill(row), { heading, mapping, edition, model, notes });
        }
      }
      for (const sheet of leftOut)
        notes.add("sheets left out: the headings are in another, or sheet: in the mapping names one", sheet);
    },
  };
}

/** Columns that say something of another one's value, and have no line of their own. */
function listUsed({ kind, columns }: Mapping): readonly string[] {
  const beside = columns.flatMap(({ says }) =>
    says.says !== "link"
      ? []
      : [says.within, ...[...says.details.values()].map((source) => ("column" in source ? source.column : undefined))],
  );
  return [kind.column, ...beside].filter((column) => column !== undefined);
}

/** "12 合计". */
function printRow({ row, cells }: GridRow): string {
  return `${row} ${(cells.find((cell) => cell.trim() !== "") ?? "").trim().slice(0, 40)}`;
}
