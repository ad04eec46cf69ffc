import { type Api, startApi } from "../../../src/api/start-api.js";
import type { Patience } from "../../../src/api/context.js";
import { readData } from "../../../src/api/answering/apart.js";
import { startThread, type Thread, type ThreadOptions } from "../../../src/commands/serving/thread/start-thread.js";
import { recall } from "../../../src/loading/recall.js";
import { readModel } from "../../../src/model/read-model.js";
import { analyticsOfTest } from "../../support/analytics.js";
import { PATIENCE_MS } from "../../support/api.js";
import { testDatabase } from "../../support/database.js";
import { testServer } from "../../support/server.js";

/** As it was compiled for this run: a thread takes no TypeScript. */
export const THREAD_FILE = new URL("../../../dist/commands/serving/thread/thread.js", import.meta.url);

/** A thread that cannot begin. */
export const NO_FILE = new URL("nothing-there.js", THREAD_FILE);

/** Fifteen thousand objects. */
export const LARGE =
  "{ entities(limit: 20) { id statements { evidence { source { statements { id evidence { exact } } } } } } }";

export interface Both {
  readonly api: Api;
  /** Requests that the thread has answered or answers. */
  readonly asked: readonly string[];
  /** What the server itself has asked of the database. */
  readonly readHere: readonly string[];
  readonly thread: Thread;
  readonly stop: () => Promise<void>;
}

/** The API over the seeds with a thread beside it. */
export async function startBoth(options: Partial<ThreadOptions> = {}): Promise<Both> {
  const database = await testDatabase();
  const model = readModel();
  const analytics = analyticsOfTest();
  const thread = startThread({ connect: testServer, file: THREAD_FILE, analytics, log: () => undefined, ...options });
  const [asked, readHere]: [string[], string[]] = [[], []];
  const api = await startApi({
    database: {
      read: (cypher, parameters, more) => {
        if (more?.quiet !== true && !cypher.includes("(q:Queue")) readHere.push(cypher);
        return database.read(cypher, parameters, more);
      },
    },
    model,
    analytics,
    recall: (moment, more) => recall(database, model, moment, more),
    log: () => undefined,
    apart: {
      ready: thread.ready,
      answer: (request, asker) => {
        const answer = thread.answer(request, asker);
        if (answer !== undefined) asked.push(request.query);
        return answer;
      },
    },
  });
  return { api, asked, readHere, thread, stop: async () => (await thread.stop(), await analytics.stop()) };
}

/** The same, with a thread that has begun to answer. */
export async function startReady(options: Partial<ThreadOptions> = {}): Promise<Both> {
  const both = await startBoth(options);
  if (!(await both.thread.ready())) throw new Error("the thread has ended");
  return both;
}

export async function ask(api: Api, query: string, patience: Patience = {}) {
  const contextValue = await api.context({ timeoutMs: PATIENCE_MS, ...patience });
  const { body } = await api.apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== "single") throw new Error("answers are whole");
  const { data, errors, extensions } = body.singleResult;
  return { data: readData(data) ?? null, errors, extensions: { ...extensions }, cost: api.readCost(contextValue) };
}
