import { type Draft, type DraftLink, printCell, type SourceCell } from "../../../draft.js";
import type { GridRow } from "../../../files/grid.js";
import type { ColumnLink, Mapping } from "../../../mapping/mapping.js";
import { namesNobody } from "../cells/says-nothing.js";
import type { CellFault } from "../cell-faults.js";
import type { TableReading, TableValue } from "../table-values.js";
import { addTenure, endLink, findDetails, findPost, type LinkDetails } from "./find-details.js";
import { addBehind, type Behind } from "./read-behind.js";
import { LEFT_LINKS, type Over } from "./read-over.js";
import { isLeaving } from "./read-post.js";
import { type NamedWithPost, splitPosts } from "./split-posts.js";
import { takeTerm } from "./take-term.js";
import { findNamedEnd, findOther, type Other } from "./find-end.js";

/** A cell that cannot be read, and others of its row. */
export type CellFaults = CellFault & { readonly others?: readonly CellFault[] };

/** The links of a row, and what is to be said of whom they name. */
export interface RowEnds {
  readonly links: readonly DraftLink[];
  readonly ends: readonly Draft[];
}

/** The cell that names whom a row is about, and what it says to be over behind the name. */
export interface RowName {
  readonly name: SourceCell;
  readonly over?: Over | undefined;
  /** What a bracket there says that it is in the body of the list. */
  readonly behind?: Behind | undefined;
}

/** Who retires leaves where they work, and perhaps what else they are. */
function endOfRow(type: string, own: LinkDetails, over: Over): LinkDetails {
  if (over.of !== "WORK") return endLink(type, own, over);
  return type === "HOLDS_POSITION" ? { ...own, details: { ...own.details, tenure: "UNKNOWN" } } : own;
}

/** Whether a link is one that whom a row is about may leave. */
function isLeft({ type, incoming }: { readonly type: string; readonly incoming: boolean }): boolean {
  return !incoming && LEFT_LINKS.has(type);
}

/** Whether something of a row can be over: what each is to the body of the list, or to whom its cells name. */
export function hasLeft(mapping: Mapping): boolean {
  return mapping.links.some(isLeft) || listLeftColumns(mapping).length > 0;
}

function listLeftColumns({ columns }: Mapping): readonly ColumnLink[] {
  return columns.flatMap(({ says }) => (says.says === "link" && isLeft(says) ? [says] : []));
}

/** Of which links it is said: who leaves a body is in it no more, who retires works no more where they did. */
function findLeft({ of }: Over, mapping: Mapping): { readonly ofRow: boolean; readonly ofCells: boolean } {
  const [hasBody, hasWork] = [mapping.links.some(isLeft), listLeftColumns(mapping).length > 0];
  const isOfBody = of === "ALL" || (of === "WORK" ? !hasWork : hasBody);
  return { ofRow: isOfBody, ofCells: of === "ALL" || !isOfBody };
}

/** Links that every row has, on the strength of its name, and those of its cells; or the cell that cannot be one. */
export function listLinks(
  row: GridRow,
  values: readonly TableValue[],
  { name, over: overBehind, behind: role }: RowName,
  reading: TableReading,
): RowEnds | CellFaults {
  const { section } = reading;
  const over = overBehind ?? (section === "PLANNED" ? undefined : section);
  const left = over && findLeft(over, reading.mapping);
  const links: DraftLink[] = [];
  const ends: Draft[] = [];
  const faults: CellFault[] = [];
  const add = (
    type: string,
    incoming: boolean,
    { target, ends: named = [], details: more, isPlanned }: Other,
    own: LinkDetails,
    cell: SourceCell,
  ): void => {
    const { details, beside, time, modality } = own;
    ends.push(...named);
    links.push({
      type,
      other: target,
      incoming,
      details: { ...details, ...more },
      cell,
      ...(beside.length > 0 && { beside }),
      ...(time && { time }),
      ...(isPlanned === true ? { modality: "PLANNED" } : modality && { modality }),
    });
  };
  for (const link of reading.mapping.links) {
    const { type, to, incoming, details } = link;
    const beside = findDetails(row, { type, details }, reading);
    if ("fault" in beside) return beside;
    const all = role ? addBehind(beside.details, role, link) : beside.details;
    if (typeof all.fault === "object") return { ...(all as Omit<CellFault, "cell">), cell: name };
    const own = { ...beside, details: all as LinkDetails["details"] };
    const isPlanned = section === "PLANNED" || role?.isPlanned === true;
    const said: LinkDetails = isPlanned && isLeft({ type, incoming }) ? { ...own, modality: "PLANNED" } : own;
    const ended = over && left?.ofRow === true && isLeft({ type, incoming }) ? endOfRow(type, said, over) : said;
    add(type, incoming, "id" in to ? { target: to } : findNamedEnd(to, name, reading), ended, name);
  }
  for (const value of values) {
    const { says } = value.column;
    if (says.says !== "link") continue;
    if (says.type === "HOLDS_POSITION" && says.to === "name" && !value.isExplained && isLeaving(value.value)) {
      reading.notes.add("cells that say that somebody left, and not where from", printCell(value.cell));
      continue;
    }
    if (says.to === "name" && !value.isExplained && namesNobody(value.value)) {
      reading.notes.add("cells that name nobody, left out", `${printCell(value.cell)} ${value.value}`);
      continue;
    }
    const own = findDetails(row, { ...says, value }, reading);
    if ("fault" in own) return own;
    const named: readonly NamedWithPost[] | undefined =
      says.behind === undefined || value.isExplained
        ? [{ name: value.value, post: undefined }]
        : splitTimed(value.value);
    if (named === undefined) {
      faults.push({ rule: "RowIsWhole", cell: value.cell, fault: refuseToPart(value.value) });
      continue;
    }
    for (const { name: body, post, when } of named) {
      const other = findOther(row, { ...value, value: body }, says, reading);
      // Whoever mends a row mends all its names at once.
      if ("fault" in other) {
        faults.push(other);
        continue;
      }
      const behind = says.behind === undefined || post === undefined ? own : addPost(own, says.behind, post, when);
      if ("fault" in behind) return { ...behind, cell: value.cell };
      const held = other.tenure === undefined ? behind : addTenure(behind, other.tenure);
      if ("fault" in held) return { ...held, cell: value.cell };
      const told = other.over ? endLink(says.type, held, other.over) : held;
      const ended =
        over && left?.ofCells === true && isLeft(says)
          ? endLink(says.type, { ...told, beside: [name, ...told.beside] }, over)
          : told;
      add(says.type, says.incoming, other, ended, value.cell);
    }
  }
  const [first, ...others] = faults;
  return first ? { ...first, others } : { links, ends };
}

/** 江苏大学校长（2022.3-2023.5）: the years are of the last post. */
function splitTimed(cell: string): readonly NamedWithPost[] | undefined {
  const timed = takeTerm(cell);
  const named = timed && splitPosts(timed.rest);
  const last = named?.at(-1);
  if (timed === undefined || last?.post === undefined) return splitPosts(cell);
  const text = cell.trim();
  const isBefore = text.endsWith(timed.rest);
  if (isBefore && named?.length !== 1) return undefined;
  const [before, behind] = isBefore ? [text.slice(0, -timed.rest.length), ""] : ["", text.slice(timed.rest.length)];
  return [...(named?.slice(0, -1) ?? []), { ...last, post: before + last.post + behind }];
}

/** Of several posts behind 原江苏大学 nobody can tell which are held still. */
function addPost(
  own: LinkDetails,
  property: string,
  printed: string,
  when: NamedWithPost["when"],
): LinkDetails | Omit<CellFault, "cell"> {
  const post = findPost(property, printed);
  if ("fault" in post) return post;
  const { details, ...said } = post;
  const tenure = when === "UNKNOWN" || /[、，,;；/／\s]/u.test(printed) ? "UNKNOWN" : "FORMER";
  return {
    ...own,
    ...said,
    ...(when === "PLANNED" && { modality: "PLANNED" }),
    details: { ...own.details, ...details, ...((when === "FORMER" || when === "UNKNOWN") && { tenure }) },
  };
}

function refuseToPart(text: string): CellFault["fault"] {
  return {
    message: `nobody can tell in "${text.slice(0, 60)}" where a name ends and a post begins`,
    suggestion: `part them in the table, or say in the mapping whom it names: values: { ${JSON.stringify(text.slice(0, 60))}: "…" }, or "" for nobody`,
  };
}
