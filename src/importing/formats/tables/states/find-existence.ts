import type { Modality } from "../../../../statements/statement.js";
import type { Fault } from "../../../../problem.js";
import { printColumn } from "../../../draft.js";
import type { GridRow } from "../../../files/grid.js";
import { listBeside, type Mapping } from "../../../mapping/mapping.js";
import type { CellFault } from "../cell-faults.js";
import { parseDate } from "../cells/parse-date.js";
import { listHeaded } from "../headings/list-headed.js";
import { readBeside } from "../links/read-beside.js";
import { readRemark, readToJoin } from "../links/read-over.js";
import { isOfRemarks } from "./read-gone.js";
import { readState, type State, UNDERTAKINGS } from "./read-state.js";
import type { TableReading } from "../table-values.js";

/** Whether whoever a row is about is there, and until when it was. */
export interface Existence {
  readonly modality?: Modality;
  readonly validTo?: string;
}

/** Bodies and what they set up end; of people and what happens remarks say other things. */
export const NEVER_GONE: ReadonlySet<string> = new Set([
  "Person",
  "Project",
  "Agreement",
  "Event",
  "PolicyDocument",
  "Figure",
]);

/** Whether a remark may say of a thing of that kind that it is no more, or not yet. */
export function canEnd(kind: string): boolean {
  return !NEVER_GONE.has(kind) || UNDERTAKINGS.has(kind);
}

/**
 * What a row says of whether its thing is there still: by the column that the mapping names for it; else a remark that it
 * is no more is a problem, for what is made of the row would be there.
 */
export function findExistence(
  row: GridRow,
  { kind, names }: { readonly kind: string; readonly names: readonly string[] },
  reading: TableReading,
): Existence | CellFault {
  const { existence } = reading.mapping;
  if (existence === undefined) return canEnd(kind) ? (findRemark(row, { kind, names }, reading) ?? {}) : {};
  const beside = readBeside(row, existence.column, reading);
  if ("fault" in beside) return beside;
  const { text, cell } = beside;
  const meant = existence.values.get(text) ?? existence.values.get(cell.text.trim());
  const gone = readState(text, names, kind);
  if (meant !== undefined && meant !== "HISTORICAL") return meant === "" ? {} : { modality: meant as Modality };
  if (meant === undefined && gone === undefined) return {};
  if (meant === undefined && gone?.how === "UNCLEAR")
    return { rule: "RowIsWhole", cell: { ...cell, row: row.row, text }, fault: refuseUnclear(text, gone) };
  if (meant === undefined && gone?.how === "PLANNED") return { modality: "PLANNED" };
  const day = gone?.to === undefined ? undefined : parseDate(gone.to);
  return { modality: "HISTORICAL", ...(day && "date" in day && { validTo: day.date }) };
}

/** A remark that nobody has looked at, and says that what a row is about is no more, or not there yet. */
function findRemark(
  { sheet, row, cells, from }: GridRow,
  { kind, names }: { readonly kind: string; readonly names: readonly string[] },
  { heading, mapping }: TableReading,
): CellFault | undefined {
  const used = listUsed(mapping).flatMap(({ name, isOfLeaving }) =>
    listHeaded(heading, name).map((at) => ({ at, isOfLeaving })),
  );
  for (const [index, over] of heading.cells.entries()) {
    const text = (cells[index] ?? "").trim();
    if (text === "") continue;
    const isToJoin = mapping.links.some(({ type }) => type === "MEMBER_OF") && readToJoin(text);
    const gone = isToJoin ? TO_JOIN : readState(text, names, kind);
    if (gone === undefined || gone.how === mapping.modality) continue;
    // Elsewhere a cell says it that has nothing else: 进展 is called in many ways.
    if (!isOfRemarks(over) && (gone.how === "UNCLEAR" || /[，,；;。]/u.test(text))) continue;
    const columns = [...heading.at].filter(([, at]) => at === index).map(([column]) => column);
    if (columns.some(({ says, values }) => says.says !== "property" || says.name !== "remark" || values.has(text)))
      continue;
    const uses = used.filter(({ at }) => at === index);
    // What ends a link that it is said of is read there: 已注销 beside a member.
    if (uses.some(({ isOfLeaving }) => !isOfLeaving || isToJoin || readRemark(text) !== undefined)) continue;
    const cell = {
      ...(sheet !== undefined && { sheet }),
      row: from?.[index] ?? row,
      column: printColumn(index + 1),
      text,
    };
    if (isToJoin) return { rule: "RowIsWhole", cell, fault: refuseToJoin(text, over.trim()) };
    return { rule: "RowIsWhole", cell, fault: refuseRemark(text, gone, over.trim()) };
  }
  return undefined;
}

/** Columns that say something of a link or of the kind, and whether it is that somebody left. */
function listUsed({
  kind,
  columns,
  links,
}: Mapping): readonly { readonly name: string; readonly isOfLeaving: boolean }[] {
  const all = [...links, ...columns.flatMap(({ says }) => (says.says === "link" ? [says] : []))];
  const ofLinks = all.flatMap((link) => {
    const leaving = [...link.details].flatMap(([name, source]) =>
      (name === "modality" || name === "tenure") && "column" in source ? [source.column.heading] : [],
    );
    return listBeside(link).map(({ heading }) => ({ name: heading, isOfLeaving: leaving.includes(heading) }));
  });
  return [...(kind.column ? [{ name: kind.column.heading, isOfLeaving: false }] : []), ...ofLinks];
}

/** 拟加入: whoever is to be a member is there, and none yet. */
const TO_JOIN: State = { how: "PLANNED", to: undefined, became: undefined };

function refuseToJoin(text: string, heading: string): Fault {
  return {
    message: `${JSON.stringify(text.slice(0, 60))} says that it is no member yet, and the row would make it one`,
    suggestion: `modality: { column: ${JSON.stringify(heading)} } in with: of the link reads it; or take the row out`,
  };
}

function refuseRemark(text: string, gone: State, heading: string): Fault {
  const shown = JSON.stringify(text.slice(0, 60));
  const column = JSON.stringify(heading);
  return gone.how !== "UNCLEAR"
    ? {
        message: `${shown} says that it is ${gone.how === "PLANNED" ? "not there yet" : "no more"}, and the row would be there`,
        suggestion: `modality: { column: ${column} } in the mapping reads it; or take the row out`,
      }
    : {
        message: `${shown} says that ${printBecame(gone)}`,
        suggestion: `${printMend(gone)}; or say in the mapping how it is meant: modality: { column: ${column}, values: { ${JSON.stringify(text.slice(0, 60))}: HISTORICAL } }, or ASSERTED`,
      };
}

function refuseUnclear(text: string, gone: State): Fault {
  return {
    message: `${JSON.stringify(text.slice(0, 60))} says that ${printBecame(gone)}`,
    suggestion: `${printMend(gone)}; or say in the values of modality how it is meant: HISTORICAL or ASSERTED`,
  };
}

function printBecame({ became }: State): string {
  if (became === "") return "it is called otherwise now, or a part of another";
  return became === undefined
    ? "something of it has stopped, and nobody can tell whether it is there still"
    : `it became something else: ${became.slice(0, 40)}`;
}

function printMend({ became }: State): string {
  return became === undefined
    ? "take the row out where it is no more"
    : "write what it is called now as its name, and the name before in a column of its own: { name: FORMER }";
}
