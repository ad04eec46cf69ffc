import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** What global-setup.ts has made ready for every file. */
    prepared: Prepared;
  }
}

export interface Prepared {
  /** Where the class path of Neo4j is kept, so that a test with a data folder of its own need not run Maven. */
  readonly classpathFolder: string;
  /** Where each process that runs tests keeps the store of its database, in a folder of its own. */
  readonly stores: string;
  /** A data folder with the seeds, to be copied. */
  readonly seeded: string;
}

/** What was made ready before the first test: dist is compiled, and Neo4j is on this machine. */
export function prepared(): Prepared {
  return inject("prepared");
}
