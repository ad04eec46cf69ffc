import type { Model } from "../../../model/model.js";
import type { Problem } from "../../../problem.js";
import type { Opened } from "../../draft.js";
import type { TableFile } from "../../files/grid.js";
import type { Mapping } from "../../mapping/mapping.js";
import { Notes } from "../../notes.js";
import { checkHeading, findHeading, isHeadingAgain } from "./find-heading.js";
import { notePassedOver } from "../note-passed-over.js";
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
      for (const other of heading.others) notes.add("columns that the mapping leaves out", other);
      const leftOut = new Set<string>();
      let headed = false;
      const fill = fillDown(heading);
      for await (const row of grid.rows(onProgress)) {
        if (row.sheet !== heading.sheet) leftOut.add(row.sheet ?? "");
        else if (!headed) headed = row.row === heading.row;
        else if (row.cells.some((cell) => cell.trim() !== "") && !isHeadingAgain(heading, row))
          yield parseTableRow(file, fill(row), { heading, mapping, edition, model, notes });
      }
      for (const sheet of leftOut)
        notes.add("sheets left out: the headings are in another, or sheet: in the mapping names one", sheet);
    },
  };
}
