import { stat } from "node:fs/promises";
import { ChanjiaoError } from "../../../errors.js";
import type { PassedOver, TableFile } from "../grid.js";
import { readApart } from "./read-apart.js";
import type { ForeignFile } from "./read-foreign.js";
import type { ReadSheet } from "./read-sheets.js";

/** A workbook is unpacked as a whole, and takes some twenty times its size; a longer table is to be saved as CSV. */
const LARGEST = 50_000_000;

export interface OpenWorkbook {
  /** The only one that is read, a hidden one too. */
  readonly sheet: string | undefined;
  /** Hidden sheets, rows and columns as if they were not. */
  readonly hidden: boolean;
  readonly form: ForeignFile["form"];
}

/**
 * A workbook or a web page: the rows of its sheets that are to be seen, or of one. @throws ChanjiaoError INVALID_DATA,
 * USAGE
 */
export async function openWorkbook(path: string, { sheet, hidden, form }: OpenWorkbook): Promise<TableFile> {
  const { size } = await stat(path);
  if (size > LARGEST) {
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} has ${Math.round(size / 1e6)} MB, and of a workbook at most ${LARGEST / 1e6} are read.`,
      "Save it as CSV: that is read row by row, however long it is.",
    );
  }
  return openSheets(path, await readApart({ path, form, hidden }), { sheet, hidden });
}

/** The rows of sheets that were read. @throws ChanjiaoError INVALID_DATA, USAGE */
export function openSheets(
  path: string,
  sheets: readonly ReadSheet[],
  { sheet, hidden }: Pick<OpenWorkbook, "sheet" | "hidden">,
): TableFile {
  const chosen = chooseSheets(path, sheets, { sheet, hidden });
  const total = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
  const left = sheets.filter((one) => one.hidden && !chosen.includes(one));
  return {
    kind: "workbook",
    passedOver: [
      ...left.map(({ name }): PassedOver => ({ what: "hidden sheets, left out", example: name })),
      ...chosen.flatMap(({ passedOver }) => passedOver),
    ],
    rows: async function* (onProgress) {
      let done = 0;
      for (const { rows } of chosen) {
        for (const row of rows) {
          if (++done % 1_000 === 0 || done === total) onProgress?.({ done, total });
          yield row;
        }
      }
    },
  };
}

function chooseSheets(
  path: string,
  sheets: readonly ReadSheet[],
  { sheet, hidden }: Pick<OpenWorkbook, "sheet" | "hidden">,
): readonly ReadSheet[] {
  if (sheet === undefined) {
    const shown = sheets.filter((one) => hidden || !one.hidden);
    if (shown.some(({ rows }) => rows.length > 0)) return shown;
    const [first] = sheets.filter(({ rows }) => rows.length > 0);
    throw new ChanjiaoError(
      "INVALID_DATA",
      first === undefined ? `${path} has no cell with anything in it.` : `${path} has nothing but hidden sheets.`,
      first === undefined
        ? "Is it the file that was meant?"
        : `sheet: ${first.name} in the mapping reads it nevertheless.`,
    );
  }
  const chosen = sheets.filter(({ name }) => name === sheet);
  if (chosen.length === 0)
    throw new ChanjiaoError(
      "USAGE",
      `${path} has no sheet "${sheet}".`,
      `Its sheets are ${sheets.map(({ name }) => name).join(", ")}.`,
    );
  return chosen;
}
