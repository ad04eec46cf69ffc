import { printTime } from "../terminal/time-left.js";

/** How new statements are divided. */
export interface Steps {
  /** More than this go in in several steps. */
  readonly most: number;
  /** Statements of one step. */
  readonly size: number;
}

/** Who asks while a step becomes visible waits until all of it is: five thousand took half a second. */
export const STEPS: Steps = { most: 20_000, size: 1_000 };

/** New statements that are written in a second, on two cores, with what follows from them. Measured. */
const A_SECOND = 2_000;

/** Statements that are taken back in a second, in the same way. */
const UNDONE_A_SECOND = 1_500;

/** Megabytes that the command holds besides what it knows of each that is in the file. Measured. */
const MEGABYTES = 800;
/** Statements for each of which, or for whom they are about, it holds so much more that this many are a megabyte. */
const A_MEGABYTE = 4_000;

/** Which way so many statements go in, how long it will take and how much memory; empty where all go in at once. */
export function printWay(statements: number, { most, size }: Steps): string {
  if (statements <= most) return "";
  const steps = Math.ceil(statements / size);
  const memory = Math.ceil((MEGABYTES + statements / A_MEGABYTE) / 100) * 100;
  return `In ${steps.toLocaleString("en")} steps of about ${size.toLocaleString("en")} statements, each of which leaves a whole graph: about ${printTime(statements / A_SECOND)}, ${memory} MB here.\n`;
}

/** How so many statements are taken back and how long that will take; empty where all go at once. */
export function printUndoing(statements: number, size: number): string {
  if (statements <= size) return "";
  return `${statements.toLocaleString("en")} statements, in steps of ${size.toLocaleString("en")}, each of which leaves a whole graph: about ${printTime(statements / UNDONE_A_SECOND)}.\n`;
}
