import type { Fault } from "../../problem.js";
import { type SourceCell, type Draft, type Opened, printColumn, printSheet, type ReadRow } from "../draft.js";
import { Notes } from "../notes.js";
import { type TableFile, type GridRow, printCode } from "../files/grid.js";
import { printHeading } from "../files/print-heading.js";
import { BodiesInCharge } from "./bodies-in-charge.js";
import { findFault } from "./tables/cell-faults.js";
import { fillColumns } from "./tables/fill-down.js";
import { findNoEntry, REMARKS, SUMS } from "./tables/find-no-entry.js";
import { noteCount, type Province, PROVINCE } from "./moe-provinces.js";
import { notePassedOver } from "./note-passed-over.js";

/** The columns that are taken, as the Ministry heads them. */
const COLUMNS = {
  name: "学校名称",
  code: "学校标识码",
  authority: "主管部门",
  city: "所在地",
  level: "办学层次",
  remark: "备注",
} as const;
type Column = keyof typeof COLUMNS;
type Columns = ReadonlyMap<Column, number>;

/** Rows in which the title and the headings have to be found. */
const TITLE_ROWS = 100;
const LEVELS: Readonly<Record<string, string>> = { 本科: "UNDERGRADUATE", 专科: "VOCATIONAL" };
/** What is noted beside an institution (备注) that is not public. */
const SPONSORS: readonly (readonly [noted: RegExp, sponsor: string])[] = [
  [/^民办$/u, "PRIVATE_BODY"],
  [/合作办学/u, "COOPERATIVE"],
  [/^境外高等教育机构/u, "FOREIGN_BODY"],
];

/**
 * The beginning of the Ministry of Education's list of institutions (全国高等学校名单), or undefined where it is another table.
 */
export async function readMoeTitle(
  grid: TableFile,
): Promise<{ readonly title: string; readonly edition?: string; readonly columns: Columns } | undefined> {
  const lines: string[] = [];
  let number = 0;
  for await (const { cells } of grid.rows()) {
    if (++number > TITLE_ROWS) return undefined;
    const columns = findColumns(cells);
    if (columns) {
      const printed = lines.join("\n");
      const title = /全国(?:普通|成人)?高等学校(?:（机构）)?名单/.exec(printed)?.[0] ?? "全国高等学校名单";
      const [, year, month = "", day = ""] =
        /截至\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(printed) ?? [];
      return {
        title,
        columns,
        ...(year !== undefined && { edition: [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-") }),
      };
    }
    lines.push(...cells);
  }
  return undefined;
}

function findColumns(cells: readonly string[]): Columns | undefined {
  const headings = cells.map(printHeading);
  const found = new Map(
    (Object.keys(COLUMNS) as Column[])
      .map((column) => [column, headings.indexOf(COLUMNS[column])] as const)
      .filter(([, at]) => at >= 0),
  );
  return found.has("name") && found.has("code") ? found : undefined;
}

/**
 * The list as it is published: title rows, province headings as rows, codes that a spreadsheet made numbers of. `file`
 * is what it is called in problems. Undefined where it is another table.
 */
export async function openMoeInstitutions(
  file: string,
  grid: TableFile,
  edition: string | undefined,
): Promise<Opened | undefined> {
  const found = await readMoeTitle(grid);
  if (!found) return undefined;
  const adult = found.title.includes("成人");
  const asOf = edition ?? found.edition;
  const notes = new Notes();
  return {
    format: "moe-institutions",
    notes,
    register: {
      id: adult ? "moe-adult-institutions" : "moe-regular-institutions",
      title: found.title,
      languages: ["zh-Hans"],
      publisher: "中华人民共和国教育部",
      licence: "An official list of facts, published by the Ministry of Education of the PRC.",
      ...(asOf !== undefined && { edition: asOf }),
    },
    read: async function* (onProgress) {
      notes.clear();
      notePassedOver(grid, undefined, notes);
      let headed = false;
      const bodies = new BodiesInCharge();
      let province: Province | undefined;
      const who = [found.columns.get("name") ?? -1, found.columns.get("code") ?? -1];
      const fill = fillColumns(new Map(), notes, who);
      for await (const printed of grid.rows(onProgress)) {
        if (!headed) headed = findColumns(printed.cells) !== undefined;
        else if (findColumns(printed.cells))
          continue; // repeated on a new page
        else {
          const row = fill(printed);
          const none = findNoEntry(row, found.columns.size, found.columns.get("name"));
          if (none === SUMS || none === REMARKS) {
            notes.add(none, row.cells.filter((cell) => cell.trim() !== "").join(" "));
            continue;
          }
          const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
          const [first = ""] = filled;
          const [, heading, count] = (filled.length === 1 ? PROVINCE.exec(first) : undefined) ?? [];
          if (heading !== undefined) {
            noteCount(province, notes);
            const at = row.cells.findIndex((cell) => cell.trim() !== "");
            province = {
              name: heading,
              count: Number(count),
              rows: 0,
              cell: {
                ...(row.sheet !== undefined && { sheet: row.sheet }),
                row: row.row,
                column: printColumn(at + 1),
                text: row.cells[at] ?? "",
              },
            };
          } else if (filled.length > 0) {
            if (province) province.rows++;
            yield parseRow(file, row, found.columns, { province, adult, asOf, bodies });
          }
        }
      }
      noteCount(province, notes);
    },
  };
}

interface Around {
  readonly province: Province | undefined;
  readonly adult: boolean;
  readonly asOf: string | undefined;
  readonly bodies: BodiesInCharge;
}

function parseRow(
  path: string,
  { sheet, row, cells, kept }: GridRow,
  columns: Columns,
  { province, adult, asOf, bodies }: Around,
): ReadRow {
  const cell = (column: Column): SourceCell | undefined => {
    const at = columns.get(column);
    const text = at === undefined ? "" : (cells[at] ?? "");
    return at === undefined || text.trim() === ""
      ? undefined
      : { ...(sheet !== undefined && { sheet }), row, column: printColumn(at + 1), text };
  };
  const refuse = (column: Column, fault: Fault, quote?: string): ReadRow => ({
    problem: {
      rule: "RowIsWhole",
      file: printSheet(path, sheet),
      line: row,
      column: (columns.get(column) ?? 0) + 1,
      ...fault,
      ...(quote !== undefined && { quote }),
    },
  });
  for (const [column, at] of columns) {
    const fault = kept?.[at]?.fault ?? findFault(cells[at] ?? "");
    if (fault) return refuse(column, fault, (cells[at] ?? "").trim());
  }
  const [name, code, authority, city, level, remark] = (
    ["name", "code", "authority", "city", "level", "remark"] as const
  ).map(cell);
  const called = name?.text.trim() ?? "";
  if (!name)
    return refuse("name", {
      message: `the row has no ${COLUMNS.name}`,
      suggestion: "give its name, or take the row out",
    });
  if (!code)
    return refuse(
      "code",
      { message: `${called} has no ${COLUMNS.code}`, suggestion: "give its code of ten digits" },
      called,
    );
  const said = level?.text.trim() ?? "";
  const universityKind = adult ? "ADULT" : LEVELS[said];
  if (universityKind === undefined)
    return refuse(
      "level",
      { message: `"${said}" is no ${COLUMNS.level}`, suggestion: `one of ${Object.keys(LEVELS).join(", ")}` },
      said,
    );
  // The list for adults names no city; each province is a heading of it.
  const located = city ? { name: city.text.trim(), cell: city } : province;
  const value = printCode(code.text);
  const inCharge = authority && bodies.find(authority, asOf);
  const sponsor = SPONSORS.find(([noted]) => noted.test(remark?.text.trim() ?? ""))?.[1];
  const draft: Draft = {
    cell: name,
    kind: "University",
    key: { scheme: "MOE", value },
    prefix: "university",
    modality: "ASSERTED",
    ...(asOf !== undefined && { asOf }),
    names: [{ value: called, language: "zh-Hans", nameKind: "OFFICIAL", cell: name }],
    identifiers: [{ scheme: "MOE", value, cell: code }],
    properties: [
      { name: "universityKind", value: universityKind, cell: level ?? name },
      ...(authority ? [{ name: "authority", value: authority.text.trim(), cell: authority }] : []),
      ...(remark ? [{ name: "remark", value: remark.text.trim(), cell: remark }] : []),
      ...(remark && sponsor !== undefined ? [{ name: "sponsor", value: sponsor, cell: remark }] : []),
    ],
    links: [
      ...(located
        ? [
            {
              type: "LOCATED_IN",
              other: { place: located.name, within: value.slice(2, 4) },
              details: {},
              cell: located.cell,
            },
          ]
        : []),
      ...(inCharge && authority
        ? [{ type: "IN_CHARGE_OF", incoming: true, other: { key: inCharge.key }, details: {}, cell: authority }]
        : []),
    ],
    ...(inCharge?.end && { ends: [inCharge.end] }),
  };
  return { draft };
}
