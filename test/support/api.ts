import { expect } from "vitest";
import { type Api, type ApiOptions, startApi } from "../../src/api/start-api.js";
import type { Database } from "../../src/database/connection.js";
import type { JudgementEntry } from "../../src/identity/judgements/judgement.js";
import { load } from "../../src/loading/load.js";
import { readModel } from "../../src/model/read-model.js";
import type { Source } from "../../src/sources/source.js";
import { gatherStatements } from "../../src/statements/gather-statements.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import type { Statement } from "../../src/statements/statement.js";
import { testDatabase } from "./database.js";

/** A response as a client gets it. */
export interface Answer {
  // What comes back has the shape of the question, which each test knows.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: {
    readonly warnings?: readonly {
      readonly code: string;
      readonly message: string;
      readonly path: readonly unknown[];
    }[];
  };
  /** The Cypher that it took, statement by statement. */
  readonly cypher: readonly string[];
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

const model = readModel();

/** The public API over the database of this run, which then holds these statements and nothing else. */
export async function askOf(
  sources: readonly Source[],
  statements: readonly Statement[],
  analytics?: ApiOptions["analytics"],
  judgements: readonly JudgementEntry[] = [],
): Promise<Ask> {
  const database = await testDatabase();
  await load(database, sources, statements, model, undefined, judgements);
  return askDatabase(database, analytics);
}

/** The same over the four documents of the seeds. */
export async function askSeeds(analytics?: ApiOptions["analytics"]): Promise<Ask> {
  const { sources, statements } = gatherStatements(readSeeds(model).files);
  return askOf(sources, statements, analytics);
}

async function askDatabase(database: Database, analytics: ApiOptions["analytics"]): Promise<Ask> {
  let cypher: string[] = [];
  const read: Database["read"] = (text, parameters, options) => {
    cypher.push(text);
    // The first plan of a text on a busy machine may take longer than a client is allowed to wait.
    return database.read(text, parameters, { ...options, timeoutMs: 30_000 });
  };
  const api: Api = await startApi({ database: { read }, model, analytics });
  return async (query, variables) => {
    cypher = [];
    const { body } = await api.apollo.executeOperation(
      { query, ...(variables && { variables }) },
      { contextValue: await api.context() },
    );
    if (body.kind !== "single") throw new Error("answers are whole");
    const { data, errors, extensions } = body.singleResult;
    return { data, errors: errors ?? [], extensions: extensions ?? {}, cypher };
  };
}

/** The data of an answer that has to be without errors. */
export async function dataOf(answer: Promise<Answer>): Promise<Answer["data"]> {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return data as unknown;
}
