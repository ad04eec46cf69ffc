import { printHeading } from "../../../files/print-heading.js";
import type { Heading } from "./find-heading.js";

/**
 * The places from 0 of the columns of that heading, in one row or in all of them: 日期, 登记/日期. One that is called so alone
 * is meant before those in groups. More than one where nobody can tell. Pure.
 */
export function listHeaded({ cells, whole }: Pick<Heading, "cells" | "whole">, name: string): readonly number[] {
  const sought = printHeading(name);
  const places = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
  const alone = places.filter((at) => printHeading(whole[at] ?? "") === sought);
  return alone.length > 0 ? alone : places.filter((at) => printHeading(cells[at] ?? "") === sought);
}
