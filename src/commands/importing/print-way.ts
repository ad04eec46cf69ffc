import { MOST_AT_ONCE } from "../../importing/kept/kept-statements.js";

/** Statements that a step of a large import writes. */
export const STEP = 5_000;

/** New statements that are written in a second, on two cores, with what follows from them. Measured. */
const A_SECOND = 1_500;

/** Megabytes that the command holds besides what it knows of each that is in the file. Measured. */
const MEGABYTES = 300;
/** Statements for each of which, or for whom they are about, it holds so much more that this many are a megabyte. */
const A_MEGABYTE = 4_000;

/** Whether so many statements go in in several steps. */
export function isLarge(statements: number): boolean {
  return statements > MOST_AT_ONCE;
}

/** Which way so many statements go in, how long it will take and how much memory; empty where all go in at once. */
export function printWay(statements: number): string {
  if (!isLarge(statements)) return "";
  const steps = Math.ceil(statements / STEP);
  const memory = Math.ceil((MEGABYTES + statements / A_MEGABYTE) / 100) * 100;
  return `In ${steps.toLocaleString("en")} steps of about ${STEP.toLocaleString("en")} statements, each of which leaves a whole graph: about ${printTime(statements / A_SECOND)}, ${memory} MB here.\n`;
}

/** "40 s", "2 min", "1 h 10 min". */
export function printTime(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds / 10)) * 10} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
