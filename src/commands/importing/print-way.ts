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

/** "40 s", "2 min", "1 h 10 min". */
export function printTime(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds / 10)) * 10} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
