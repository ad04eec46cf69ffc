import { type Bounds, FILE_BOUNDS, runBounded } from "../../machine/bounded/run-bounded.js";
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
 * `findAll` in a bounded thread: a server has others to answer meanwhile, and a command its Ctrl-C to hear.
 * @throws BoundError where it takes more than it may, by default what a file may
 */
export function findApart(text: string, known: KnownNames, bounds: Bounds = FILE_BOUNDS): Promise<Findings> {
  return runBounded<Given, Findings>(new URL(import.meta.url), { text, known }, bounds);
}
