import { readFileSync } from "node:fs";

/**
 * In megabytes. `pss` counts what is shared with other processes in part; where the system does not tell it, it is
 * undefined.
 */
export interface Memory {
  readonly rss: number;
  readonly pss: number | undefined;
}

/** The memory of a process now, as Linux tells it; undefined elsewhere, or where it has ended. */
export function readMemory(pid: number): Memory | undefined {
  try {
    const rss = readKilobytes(`/proc/${pid}/status`, "VmRSS");
    return rss === undefined ? undefined : { rss: rss / 1024, pss: readPss(pid) };
  } catch {
    return undefined;
  }
}

function readPss(pid: number): number | undefined {
  try {
    const pss = readKilobytes(`/proc/${pid}/smaps_rollup`, "Pss");
    return pss === undefined ? undefined : pss / 1024;
  } catch {
    return undefined; // not every kernel or user may read it
  }
}

function readKilobytes(path: string, field: string): number | undefined {
  const value = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(readFileSync(path, "utf8"))?.[1];
  return value === undefined ? undefined : Number(value);
}
