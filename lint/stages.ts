/**
 * Who may import whom. Each folder of src names the folders that it may use besides itself; what is not named is
 * forbidden. The files directly in src (errors.ts, problem.ts) are for all; cli.ts and commands may use anything, and
 * nothing uses them.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  machine: ["text"],
  model: ["text"],
  sources: ["text", "model"],
  statements: ["text", "model", "sources"],
  validation: ["text", "model", "sources", "statements"],
  identity: ["text", "model", "sources", "statements"],
  database: ["text", "machine"],
  store: ["text", "machine", "model", "sources", "statements", "identity", "database"],
  loading: ["text", "model", "sources", "statements", "validation", "identity", "store", "database"],
  importing: ["text", "machine", "model", "sources", "statements", "validation", "identity", "store"],
  reading: ["text", "machine", "model", "sources", "statements", "identity"],
  analytics: ["text", "machine", "database"],
  exporting: ["text", "model", "database"],
  citing: ["text", "model"],
  api: ["text", "model", "statements", "identity", "database", "analytics", "exporting", "citing"],
  assistants: [],
  client: [],
  desk: [
    "text",
    "machine",
    "model",
    "sources",
    "statements",
    "identity",
    "database",
    "store",
    "loading",
    "importing",
    "reading",
  ],
  server: ["text", "model", "api", "exporting", "citing", "assistants", "desk"],
  graphiql: [],
  explorer: ["text"],
};

/** Folders that say nothing of what is in them. */
export const DRAWERS = /^(utils?|common|core|misc|helpers?|managers?|services?)$/;

/** Files that a folder may show at first sight. */
export const MOST_FILES = 12;

/** Folders that are a list of one sort, each file one of it: they may be as long as the list is. */
export const LISTS: readonly string[] = [
  "src/validation/rules",
  "src/api/questions",
  "test/api/questions",
  "src/reading/files/pdf/cmaps",
  "src/explorer/queries",
  "src/explorer/style",
  "graph/types",
  "graph/queries",
  "graph/questions",
  "seeds/documents",
  "seeds/statements",
  "test/queries",
  "bench/questions",
  "docs",
];

/** The two tables together, so that a test can have its own. */
export interface Tables {
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  readonly lists: readonly string[];
}

export const TABLES: Tables = { mayImport: MAY_IMPORT, lists: LISTS };
