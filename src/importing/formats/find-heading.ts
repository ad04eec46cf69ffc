import type { Problem } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";
import type { TableFile } from "../files/grid.js";
import { printHeading } from "../files/print-heading.js";
import type { MappedColumn, Mapping } from "../mapping/mapping.js";

/** Rows of each sheet in which the headings have to be found: titles and pages of notes may stand above them. */
const TITLE_ROWS = 500;

export interface Heading {
  /** Row that the headings are in, and its sheet. */
  readonly row: number;
  readonly sheet: string | undefined;
  readonly at: ReadonlyMap<MappedColumn, number>;
  /** Headings that no column of the mapping has. */
  readonly others: readonly string[];
  readonly cells: readonly string[];
}

/** The row that has most of the headings. */
export async function findHeading(grid: TableFile, { columns }: Mapping): Promise<Heading | undefined> {
  let best: Heading | undefined;
  const seen = new Map<string | undefined, number>();
  for await (const { sheet, row, cells } of grid.rows()) {
    const number = (seen.get(sheet) ?? 0) + 1;
    seen.set(sheet, number);
    if (number > TITLE_ROWS) {
      if (grid.kind === "csv") break;
      continue;
    }
    const headings = cells.map(printHeading);
    const at = new Map(
      columns.flatMap((column) => {
        const index = column.headings
          .map((heading) => headings.indexOf(printHeading(heading)))
          .find((found) => found >= 0);
        return index === undefined ? [] : [[column, index] as const];
      }),
    );
    const taken = new Set(at.values());
    const others = cells.filter((cell, index) => cell.trim() !== "" && !taken.has(index));
    if (at.size > (best?.at.size ?? -1)) best = { row, sheet, at, others, cells };
    if (at.size === columns.length) break;
  }
  return best;
}

/** What of the mapping a table does not have, with what was probably meant. */
export function checkHeading(
  heading: Heading | undefined,
  { columns }: Mapping,
  { passedOver = [] }: TableFile,
): readonly Problem[] {
  const there = heading?.cells.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  return columns
    .filter((column) => !column.optional && !heading?.at.has(column))
    .map(({ headings, at }) => {
      const hidden = passedOver.find(
        (one) => one.heading !== undefined && headings.map(printHeading).includes(printHeading(one.heading)),
      );
      if (hidden)
        return {
          rule: "ColumnsAreThere",
          ...at,
          message: `the column "${hidden.heading}" is hidden in the table: ${hidden.example}`,
          quote: headings[0],
          suggestion: "show it, or write hidden: true in the mapping",
        };
      return {
        rule: "ColumnsAreThere",
        ...at,
        message: `the table has no column "${headings.join('" or "')}"`,
        quote: headings[0],
        suggestion:
          suggestNearest(headings[0], there) ?? `it has ${there.slice(0, 12).join(", ")}; or write optional: true`,
      };
    });
}
