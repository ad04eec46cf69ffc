import { readCypher } from "../../database/read-cypher.js";
import { readQuery } from "../asking/read-query.js";
import type { TableColumn } from "./plan-columns.js";

/** By what a column is, how its values are found. */
const BRANCHES: ReadonlyMap<string, string> = new Map(
  readCypher("fragments/values-of")
    .trim()
    .split("\n")
    .map((line) => [/^WHEN '(\w+)'/.exec(line)?.[1] ?? "", line]),
);
/** `valuesOf(n, columns)`: the values of a thing, by the columns under that name. */
const VALUES = /valuesOf\((\w+), (\w+)\)/g;

/**
 * The Cypher of a question about tables, with what it needs to find the values of these columns and no more: to plan
 * all ways to find one takes seconds. There are as many texts as there are sets of what columns are, a handful.
 * @param columns by the name under which the text has them
 */
export function readTableQuery(name: string, columns: Readonly<Record<string, readonly TableColumn[]>>): string {
  return readQuery(name).replace(VALUES, (_, thing: string, key: string) => printValues(thing, columns[key] ?? []));
}

function printValues(thing: string, columns: readonly TableColumn[]): string {
  const branches = [...BRANCHES].filter(([is]) => columns.some((column) => column.is === is));
  if (branches.length === 0) return "[]";
  const cases = branches.map(([, branch]) => branch.replaceAll(/\beach\b/g, thing)).join(" ");
  return `[value IN CASE facet.is ${cases} ELSE [] END WHERE value IS NOT NULL | value]`;
}
