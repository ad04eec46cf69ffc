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

/** What a process has used so far. */
export interface Used {
  /** Of the processor: user and system. */
  readonly seconds: number;
  /** The most that it held at a time, in megabytes. */
  readonly peak: number;
}

/** As Linux tells it; undefined elsewhere, or where it has ended. */
export function readUsed(pid: number): Used | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    // The name, in brackets, may hold anything; user and system time are the 12th and 13th field behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\)\s+/s, "")
      .split(" ");
    return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak ?? 0) / 1024 };
  } catch {
    return undefined;
  }
}
