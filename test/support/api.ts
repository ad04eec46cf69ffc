import { expect } from "vitest";
import { type Api, type ApiOptions, startApi } from "../../src/api/start-api.js";
import type { Database } from "../../src/database/connection.js";
import type { JudgementEntry } from "../../src/identity/judgements/judgement.js";
import { recall } from "../../src/loading/recall.js";
import { readModel } from "../../src/model/read-model.js";
import type { Source } from "../../src/sources/source.js";
import type { Statement } from "../../src/statements/statement.js";
import { testDatabase } from "./database.js";
import { loadAlone, statedBySeeds } from "./load.js";

/** A response as a client gets it: its data has the shape of the question, which each test says for what it reads. */
export interface Answer<Data> {
  /** Undefined where the request was refused as a whole. */
  readonly data: Data;
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

export type Ask = <Data = Readonly<Record<string, unknown>>>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Answer<Data>>;

/** What most answers are read for. */
export interface WithId {
  readonly id: string;
}

export const idOf = ({ id }: WithId): string => id;

export interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All pages of a question, each asked for from where the one before it ends. */
export async function readPages<Page extends Paged>(
  readPage: (after: string | null) => Promise<Page>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  do {
    const page: Page = await readPage(after);
    pages.push(page);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

const model = readModel();

/** The first plan of a text on a busy machine may take longer than a client is allowed to wait. */
export const PATIENCE_MS = 30_000;

/** The public API over the database of this run, which then holds these statements and nothing else. */
export async function askOf(
  sources: readonly Source[],
  statements: readonly Statement[],
  analytics?: ApiOptions["analytics"],
  judgements: readonly JudgementEntry[] = [],
): Promise<Ask> {
  const database = await testDatabase();
  await loadAlone(database, sources, statements, model, judgements);
  return askDatabase(database, analytics);
}

/** The same over the four documents of the seeds. */
export async function askSeeds(analytics?: ApiOptions["analytics"]): Promise<Ask> {
  const { sources, statements } = statedBySeeds();
  return askOf(sources, statements, analytics);
}

async function askDatabase(database: Database, analytics: ApiOptions["analytics"]): Promise<Ask> {
  let cypher: string[] = [];
  const read: Database["read"] = (text, parameters, options) => {
    // What is left to review is read for all requests, once in a while, and the version for all who wait.
    if (!text.includes("(q:Queue") && options?.quiet !== true) cypher.push(text);
    return database.read(text, parameters, { ...options, timeoutMs: PATIENCE_MS });
  };
  const api: Api = await startApi({
    database: { read },
    model,
    analytics,
    recall: (moment, options) => recall(database, model, moment, { ...options, timeoutMs: PATIENCE_MS }),
  });
  return async <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => {
    cypher = [];
    const { body } = await api.apollo.executeOperation(
      { query, ...(variables && { variables }) },
      { contextValue: await api.context({ timeoutMs: PATIENCE_MS }) },
    );
    if (body.kind !== "single") throw new Error("answers are whole");
    const { data, errors, extensions } = body.singleResult;
    return { data: data as Data, errors: errors ?? [], extensions: extensions ?? {}, cypher };
  };
}

/** The data of an answer that has to be without errors. */
export async function dataOf<Data>(answer: Promise<Answer<Data>>): Promise<Data> {
  const { data, errors } = await answer;
  expect(errors).toEqual([]);
  return data;
}
