import type { GridRow, TableFile } from "../files/grid.js";
import { printHeading } from "../files/print-heading.js";
import { saysNothing } from "../formats/tables/cells/says-nothing.js";
import { findBlocks } from "../formats/tables/headings/find-blocks.js";
import { isSecondHeading, joinHeadings } from "../formats/tables/headings/join-headings.js";
import { pattern } from "../../text/patterns/pattern.js";
import { DITTO } from "../formats/tables/fill-down.js";
import { DAY_OF_FORM, findNoEntry, isFormLine, isOfForm } from "../formats/tables/find-no-entry.js";

/** A column as it is seen before anybody says what it means. */
export interface SampledColumn {
  readonly heading: string;
  /** From 1. */
  readonly number: number;
  /** What its first rows print, empty cells left out. */
  readonly values: readonly string[];
  /** The row of each value. */
  readonly rows: readonly number[];
  /** How many of its values are days for the spreadsheet. */
  readonly days: number;
  /** The heading stands over another column too. */
  readonly isTwice: boolean;
  /** Its cells are empty below a value as those of a merged cell are where they are saved as CSV. */
  readonly isMerged: boolean;
}

export interface SampledTable {
  /** What stands above the headings first. */
  readonly title: string | undefined;
  /** All that stands above them. */
  readonly above: readonly string[];
  readonly sheet: string | undefined;
  readonly columns: readonly SampledColumn[];
}

/** Stands above a table and says nothing of it: 附件1, 单位：万元, （续）. */
const NO_TITLE = pattern("u")`
  ^附[件表录]\s*[\d一二三四五六七八九十]*\s*[:：]?$|^[（(]?(?:计量|金额|货币)?单位\s*[:：]|^[（(]?续表?|^[（(][^（()）]{2,20}[)）]$
  |^${DAY_OF_FORM}$
`;
/** Rows that are looked at, of each sheet. */
const ROWS = 300;
/** Characters that are looked at of a cell. */
const CHARACTERS = 1_000;
const LONGEST_HEADING = 30;
/** A list of names alone has one column. */
const HEADS_ALONE = /(?:名称|姓名|名单|单位|企业|学校|高校|院校|机构)$|\bname$/iu;
/** One may stand over two columns. */
const MOST_DIFFERENT = 0.7;
/** Rows that headings are in at most. */
const MOST_LINES = 3;

/** The table of a file, from its beginning: of several sheets the one with most columns. Undefined where there is none. */
export async function sampleTable(grid: TableFile): Promise<SampledTable | undefined> {
  const sheets = new Map<string | undefined, GridRow[]>();
  for await (const row of grid.rows()) {
    const rows = sheets.get(row.sheet) ?? [];
    sheets.set(row.sheet, rows);
    if (rows.length < ROWS) rows.push({ ...row, cells: row.cells.map((cell) => cell.slice(0, CHARACTERS)) });
    else if (grid.kind === "csv") break;
  }
  const sampled = [...sheets].flatMap(([sheet, rows]) => sampleSheet(sheet, rows) ?? []);
  return sampled.sort((a, b) => b.columns.length - a.columns.length)[0];
}

/** Whether the row above says that the headings, which come again, are of different things: 校方 and 企业方. */
function isOfTwoLists(rows: readonly GridRow[], head: number): boolean {
  const [above, cells] = [rows[head - 1]?.cells, rows[head]?.cells ?? []];
  if (above === undefined || isFormLine(above) || findBlocks(cells).length === 1) return false;
  const names = joinHeadings([above, cells]);
  return (
    findBlocks(
      cells,
      names.map((one) => one.at(-1) ?? ""),
    ).length === 1
  );
}

function sampleSheet(sheet: string | undefined, rows: readonly GridRow[]): SampledTable | undefined {
  const head = findHeadRow(rows);
  if (!rows[head]) return undefined;
  const at = isOfTwoLists(rows, head) ? head - 1 : head;
  const lines = rows.slice(at, head + 1).map(({ cells }) => cells);
  let names = joinHeadings(lines);
  // Of headings in several rows the one below goes on where the one above has but a group.
  for (let next = rows[at + lines.length]; next && lines.length < MOST_LINES; next = rows[at + lines.length]) {
    if (
      !isSecondHeading(
        names.map(([first = ""]) => first),
        next.cells,
      )
    )
      break;
    lines.push(next.cells);
    names = joinHeadings(lines);
  }
  const below = rows.slice(at + lines.length).filter((row) => findNoEntry(row, names.length) === undefined);
  const blocks = findBlocks(
    names.map(([first = ""]) => first),
    names.map((one) => one.at(-1) ?? ""),
  );
  const above = rows
    .slice(0, at)
    .flatMap(({ cells }) => cells.map((cell) => cell.trim()))
    .filter((cell) => cell !== "");
  const title = above.find((cell) => !NO_TITLE.test(cell) && !isOfForm(cell));
  const seen = new Set<string>();
  const keys = names.map((called) => printHeading(called.at(-1) ?? ""));
  const columns = names.flatMap((called, index): SampledColumn[] => {
    const heading = (called.at(-1) ?? "").replace(/\s+/g, " ").trim();
    const key = printHeading(heading);
    if (key === "" || seen.has(key)) return [];
    seen.add(key);
    const filled = blocks
      .flatMap((begin) => readAbove(below, begin + index))
      .filter(({ text }) => text !== "" && !saysNothing(text) && !DITTO.test(text))
      .sort((a, b) => a.row - b.row);
    return [
      {
        heading,
        number: index + 1,
        values: filled.map(({ text }) => text),
        rows: filled.map(({ row }) => row),
        days: below.filter((row) => row.kept?.[index]?.date !== undefined).length,
        isTwice: blocks.length === 1 && keys.filter((other) => other === key).length > 1,
        isMerged: isMerged(below.map(({ cells }) => (cells[index] ?? "").trim())),
      },
    ];
  });
  return { title, above, sheet, columns: columns.map((column, at) => takeMerged(column, columns[at - 1], below)) };
}

/** The cells of a column; one that says 同上 says what the one above it does. */
function readAbove(
  rows: readonly GridRow[],
  index: number,
): readonly { readonly row: number; readonly text: string }[] {
  let above = "";
  return rows.map(({ cells, row }) => {
    const text = (cells[index] ?? "").trim();
    if (!DITTO.test(text)) above = text;
    return { row, text: above === "" ? text : above };
  });
}

/** A city within a province that is merged is merged too, though most provinces have several. */
function takeMerged(column: SampledColumn, before: SampledColumn | undefined, rows: readonly GridRow[]): SampledColumn {
  if (column.isMerged || before?.isMerged !== true) return column;
  const cells = rows.map(({ cells: all }) => (all[column.number - 1] ?? "").trim());
  const isMerged = cells.includes("") && cells[0] !== "" && isChanging(cells.filter((cell) => cell !== ""));
  // Where the province begins, the city does.
  const outer = rows.map(({ cells: all }) => (all[before.number - 1] ?? "").trim());
  return { ...column, isMerged: isMerged && outer.every((cell, at) => cell === "" || cells[at] !== "") };
}

function isChanging(values: readonly string[]): boolean {
  return values.every((value, at) => at === 0 || value !== values[at - 1]);
}

/** A value, empty cells below it, another value: never the same one again, and half of them empty at least. */
function isMerged(cells: readonly string[]): boolean {
  const values = cells.filter((cell) => cell !== "");
  return cells[0] !== "" && values.length > 1 && values.length * 2 <= cells.length && isChanging(values);
}

/** The first row that is as wide as most rows and has nothing but short, different words. */
function findHeadRow(rows: readonly GridRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  // Groups stand over several columns, which the row below names.
  const isWide = ({ cells }: GridRow, index: number): boolean => {
    const below = rows[index + 1]?.cells ?? [];
    const names = isSecondHeading(cells, below) ? joinHeadings([cells, below]) : [];
    return (widths[index] ?? 0) >= usual || names.filter(([first = ""]) => first !== "").length >= usual;
  };
  return rows.findIndex((row, index) => {
    const { cells } = row;
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
    return (
      !isFormLine(cells) &&
      (filled.length > 1 || (usual === 1 && HEADS_ALONE.test(filled[0] ?? ""))) &&
      isWide(row, index) &&
      (new Set(filled).size >= filled.length * MOST_DIFFERENT || findBlocks(cells).length > 1) &&
      filled.every((cell) => cell.length <= LONGEST_HEADING && !/^[\d.,/-]+$/.test(cell))
    );
  });
}
