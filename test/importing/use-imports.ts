import { afterAll, beforeAll, beforeEach, expect, vi } from "vitest";
import { startApi } from "../../src/api/start-api.js";
import { importFiles, type ImportOptions } from "../../src/commands/import.js";
import type { Database } from "../../src/database/connection.js";
import { PATIENCE_MS } from "../support/api.js";
import { emptyDatabase } from "../support/database.js";
import { testServerSettings } from "../support/server.js";
import { FIXTURES, MODEL } from "./fixtures.js";

export const FIRST = `${FIXTURES}institutions-2025.xls`;
export const SECOND = `${FIXTURES}institutions-2026.xlsx`;

/** What the commands of a test wrote to stdout since its beginning, or since it was last emptied. */
export const said = { text: "" };

/** The database of a file of tests, empty at first, which its commands find as their server. */
export function useImports(): { readonly database: Database } {
  const used: { database?: Database } = {};
  beforeAll(async () => {
    used.database = await emptyDatabase();
    for (const [name, value] of Object.entries(testServerSettings())) vi.stubEnv(name, value);
    vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((said.text += String(text))));
    vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    process.setMaxListeners(100); // each command listens for Ctrl-C, and mostly is a process of its own
  });
  beforeEach(() => {
    said.text = "";
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  return {
    get database() {
      if (!used.database) throw new Error("there is none before the tests begin");
      return used.database;
    },
  };
}

export function run(data: string, paths: readonly string[], more: Partial<ImportOptions> = {}): Promise<number> {
  return importFiles({ paths, data, ...more });
}

/** What the API answers, without errors. */
export async function ask<Answer>(database: Database, query: string): Promise<Answer> {
  const api = await startApi({
    database: {
      read: (cypher, parameters, options) => database.read(cypher, parameters, { ...options, timeoutMs: PATIENCE_MS }),
    },
    model: MODEL,
    analytics: undefined,
  });
  const { body } = await api.apollo.executeOperation(
    { query },
    { contextValue: await api.context({ timeoutMs: PATIENCE_MS }) },
  );
  if (body.kind !== "single") throw new Error("answers are whole");
  expect(body.singleResult.errors).toBeUndefined();
  return body.singleResult.data as Answer;
}
