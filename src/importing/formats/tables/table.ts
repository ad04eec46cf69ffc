import type { Model } from "../../../model/model.js";
import type { Problem } from "../../../problem.js";
import { type OnReadProgress, type Opened, printColumn, printSheet, type ReadRow } from "../../draft.js";
import type { GridRow, TableFile } from "../../files/grid.js";
import { listBeside, type Mapping } from "../../mapping/mapping.js";
import { Notes } from "../../notes.js";
import { checkHeading } from "./headings/check-heading.js";
import { maskBlock } from "./headings/find-blocks.js";
import { namesNobody } from "./cells/says-nothing.js";
import { listHeaded } from "./headings/list-headed.js";
import { findHeading, type Heading, isHeadingAgain, listBlocks } from "./headings/find-heading.js";
import { notePassedOver } from "../note-passed-over.js";
import { findNoEntry, HEADINGS, isNumbered, isOtherHeading } from "./find-no-entry.js";
import { fillDown } from "./fill-down.js";
import { enterSection, type Section } from "./links/read-over.js";
import { mayNamePeople, Namesakes } from "./namesakes.js";
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
  const namesakes = new Namesakes(mapping.register.id, notes);
  const readRows = async function* (onProgress?: OnReadProgress): AsyncGenerator<ReadRow> {
    notes.clear();
    notePassedOver(grid, heading.sheet, notes);
    const used = new Set(listUsed(mapping).flatMap((name) => listHeaded(heading, name)));
    for (const { at, name } of heading.others)
      if (!used.has(at)) notes.add("columns that the mapping leaves out", name);
    for (const { headings, optional } of mapping.columns)
      if (optional && !mapping.columns.some((one) => one.headings[0] === headings[0] && heading.at.has(one)))
        notes.add("optional columns that the table does not have", headings[0]);
    const leftOut = new Set<string>();
    const unheaded = new Set<number>();
    let headed = false;
    let other = false;
    let section: Section | undefined;
    const above = new Map<Heading, GridRow>();
    const blocks = listBlocks(heading).map((block) => ({ block, fill: fillDown(block, notes) }));
    for await (const row of grid.rows(onProgress)) {
      if (row.sheet !== heading.sheet) leftOut.add(row.sheet ?? "");
      else if (!headed) headed = row.row === heading.row;
      else
        for (const { block, fill } of blocks) {
          const own: GridRow = blocks.length === 1 ? row : { ...row, cells: maskBlock(row.cells, ...block.block) };
          if (own.cells.every((cell) => cell.trim() === "") || isHeadingAgain(block, own)) continue;
          if (other) {
            notes.add("rows below the headings of another table, left out", printRow(own));
            continue;
          }
          const what = findPassedOver(own, block);
          if (what === undefined && isOtherHeading(own, findNameAt(block))) {
            other = true;
            yield { problem: refuseOther(file, own) };
            continue;
          }
          // A province alone in its row, in a column that is filled down, is what the rows below it lie in.
          if (what === HEADINGS && isFillOnly(own, block) && !own.cells.some(isNumbered)) fill(own);
          if (what === HEADINGS) section = enterSection(section, printSection(own));
          if (what !== undefined) notes.add(what, printRow(own, what === NOBODY ? findNameAt(block) : undefined));
          else {
            noteUnheaded(own, block, unheaded, notes);
            const filled = fill(own);
            const read = parseTableRow(file, filled, {
              heading: block,
              mapping,
              edition,
              model,
              notes,
              section: section?.says,
              above: above.get(block),
            });
            yield namesakes.take(read, filled, block);
            above.set(block, filled);
          }
        }
    }
    for (const sheet of leftOut)
      notes.add("sheets left out: the headings are in another, or sheet: in the mapping names one", sheet);
  };
  return {
    format: "table",
    notes,
    register: { ...mapping.register, ...(edition !== undefined && { edition }) },
    read: async function* (onProgress) {
      if (mayNamePeople(mapping) && !namesakes.areKnown) {
        for await (const _ of readRows()) continue;
        namesakes.finish();
      }
      yield* readRows(onProgress);
    },
  };
}

/** Tells once of each column that has something in it and nothing over it. */
function noteUnheaded({ cells }: GridRow, heading: Heading, told: Set<number>, notes: Notes): void {
  for (const [index, cell] of cells.entries()) {
    const isHeaded = index >= heading.cells.length || heading.cells[index]?.trim() !== "";
    if (isHeaded || cell.trim() === "" || told.has(index)) continue;
    told.add(index);
    notes.add("columns without a heading, left out", printColumn(index + 1));
  }
}

/** What a row is that makes nobody; undefined for an entry, and for what has to be told because it may be one. */
function findPassedOver(row: GridRow, heading: Heading): string | undefined {
  const { at, cells } = heading;
  const what = findNoEntry(row, cells.length, findNameAt(heading));
  if (what !== undefined) return what;
  if (isFillOnly(row, heading)) return HEADINGS;
  if (isNobody(row, heading)) return NOBODY;
  const isRead = [...at.values()].some((index) => hasText(row, index));
  const isBeyond = row.cells.slice(cells.length).some((cell) => cell.trim() !== "");
  return isRead || isBeyond ? undefined : NOTHING_READ;
}

/** Whether what stands where the name should names nobody, and the mapping does not say that it does. */
function isNobody({ cells }: GridRow, heading: Heading): boolean {
  const name = (cells[findNameAt(heading) ?? -1] ?? "").trim();
  const isSaid = [...heading.at.keys()].some(({ says, values }) => says.says === "name" && values.has(name));
  return !isSaid && namesNobody(name);
}

/** The place from 0 of the first name of a row. */
function findNameAt({ at }: Heading): number | undefined {
  return [...at].find(([{ says }]) => says.says === "name")?.[1];
}

function refuseOther(file: string, row: GridRow): Problem {
  return {
    rule: "ColumnsAreThere",
    file: printSheet(file, row.sheet),
    line: row.row,
    column: 1,
    message: "another table begins here, with headings of its own, which this mapping does not read",
    quote: row.cells
      .filter((cell) => cell.trim() !== "")
      .join(", ")
      .slice(0, 80),
    suggestion: "put it into a sheet or a file of its own; --skip-invalid leaves it out",
  };
}

const NOBODY = "rows that name nobody, left out";
const NOTHING_READ = "rows with nothing in the columns that are read, left out";

/** Whether a row has nothing in the columns that are read but in those that are filled down. */
function isFillOnly(row: GridRow, { at }: Heading): boolean {
  const filled = [...at].filter(([, index]) => hasText(row, index));
  const fills = new Set([...at].filter(([{ fill }]) => fill).map(([, index]) => index));
  return filled.length > 0 && filled.every(([, index]) => fills.has(index)) && fills.size < new Set(at.values()).size;
}

function hasText({ cells, kept }: GridRow, index: number): boolean {
  return (cells[index] ?? "").trim() !== "" || kept?.[index] !== undefined;
}

/** Columns that say something of another one's value, or what a row is, and have no line of their own. */
function listUsed({ kind, existence, columns, links }: Mapping): readonly string[] {
  const beside = columns.flatMap(({ says }) => (says.says === "link" ? listBeside(says) : []));
  const ofThings = [kind.column, existence?.column].filter((column) => column !== undefined);
  return [...ofThings, ...beside, ...links.flatMap(listBeside)].map(({ heading }) => heading);
}

/** 二、已退出成员, with its number in a cell of its own or not. */
function printSection({ cells }: GridRow): string {
  const filled = [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ""))];
  const [first = "", second] = filled;
  return second !== undefined && first.length < 4
    ? `${first.replace(/[、.．]?$/u, /^[（(]/u.test(first) ? "" : "、")}${second}`
    : first;
}

/** "12 合计": with its first words, or those of its name. */
function printRow({ row, cells }: GridRow, at?: number): string {
  const name = cells[at ?? -1]?.trim();
  return `${row} ${(name ?? cells.find((cell) => cell.trim() !== "") ?? "").trim().slice(0, 40)}`;
}
