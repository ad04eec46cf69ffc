import type { Draft, DraftLink, SourceCell } from "../../../draft.js";
import type { GridRow } from "../../../files/grid.js";
import type { CellFault } from "../cell-faults.js";
import type { TableReading, TableValue } from "../table-values.js";
import { findDetails, type LinkDetails } from "./find-details.js";
import { hasLeft } from "./read-post.js";
import { findNamedEnd, findOther, type Other } from "./find-end.js";

/** The links of a row, and what is to be said of whom they name. */
export interface RowEnds {
  readonly links: readonly DraftLink[];
  readonly ends: readonly Draft[];
}

/** Links that every row has, on the strength of its name, and those of its cells; or the cell that cannot be one. */
export function listLinks(
  row: GridRow,
  values: readonly TableValue[],
  name: SourceCell,
  reading: TableReading,
): RowEnds | CellFault {
  const links: DraftLink[] = [];
  const ends: Draft[] = [];
  const add = (
    type: string,
    incoming: boolean,
    { target, end, details: more }: Other,
    own: LinkDetails,
    cell: SourceCell,
  ): void => {
    const { details, beside, time, modality } = own;
    if (end) ends.push(end);
    links.push({
      type,
      other: target,
      incoming,
      details: { ...details, ...more },
      cell,
      ...(beside.length > 0 && { beside }),
      ...(time && { time }),
      ...(modality && { modality }),
    });
  };
  for (const { type, to, incoming, details } of reading.mapping.links) {
    const own = findDetails(row, { type, details }, reading);
    if ("fault" in own) return own;
    add(type, incoming, "id" in to ? { target: to } : findNamedEnd(to, name, reading), own, name);
  }
  for (const value of values) {
    const { says } = value.column;
    if (says.says !== "link") continue;
    if (says.type === "HOLDS_POSITION" && says.to === "name" && !value.isExplained && hasLeft(value.value)) {
      reading.notes.add(
        "cells that say that somebody left, and not where from",
        `${value.cell.column}${value.cell.row}`,
      );
      continue;
    }
    const other = findOther(row, value, says, reading);
    if ("fault" in other) return other;
    const own = findDetails(row, { ...says, value }, reading);
    if ("fault" in own) return own;
    add(says.type, says.incoming, other, own, value.cell);
  }
  return { links, ends };
}
