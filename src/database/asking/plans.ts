import type { Row } from "./rows.js";

/** How long a plan may take: a long statement, on a database that has just started and on a busy machine. */
export const PLAN_MS = 60_000;
/** Statements that are remembered to have been planned: the database itself keeps a thousand plans. */
export const MOST_KNOWN = 1_000;

/** What has the database plan a statement, and keep the plan for whoever asks it. The version of the language, where it is given, stands before. */
export function printExplain(cypher: string): string {
  return cypher.replace(/^(CYPHER \d+\s+)?/, "$1EXPLAIN ");
}

/**
 * What Neo4j keeps a plan by: the text, the sort of each parameter, and of texts and lists the power of ten that their
 * length is within. The same text with a longer list is planned anew.
 */
export function printPlanKey(cypher: string, parameters: Row): string {
  const sorts = Object.entries(parameters).map(([name, value]) => `${name}:${printSort(value)}`);
  return `${sorts.join()} ${cypher}`;
}

function printSort(value: unknown): string {
  if (typeof value === "string") return `text ${printSize(value.length)}`;
  if (Array.isArray(value)) return `list ${printSize(value.length)} ${value.length === 0 ? "" : printSort(value[0])}`;
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "float";
  return value === null ? "null" : typeof value;
}

function printSize(length: number): number {
  return length === 0 ? -1 : Math.ceil(Math.log10(length));
}
