import { FILE_BOUNDS, runBounded } from "../../machine/bounded/run-bounded.js";
import type { Findings } from "../proposal.js";
import { findAll } from "./find-all.js";
import type { KnownNames } from "./find-known.js";

interface Given {
  readonly text: string;
  readonly known: KnownNames;
}

/** Run in the thread. */
export function run({ text, known }: Given): Findings {
  return findAll(text, known);
}

/**
 * `findAll` in a bounded thread, for a server that has others to answer meanwhile.
 * @throws BoundError where it takes more than a file may
 */
export function findApart(text: string, known: KnownNames): Promise<Findings> {
  return runBounded<Given, Findings>(new URL(import.meta.url), { text, known }, FILE_BOUNDS);
}
