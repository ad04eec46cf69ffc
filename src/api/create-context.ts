import type { Database, Row } from "../database/connection.js";
import type { ApiContext, Patience } from "./context.js";
import { waitForPlan, waitToAsk } from "./answering/wait-for-turns.js";
import type { LogError } from "./errors/format-error.js";
import { startTally } from "./limits/tally.js";
import { WIDEST } from "./limits/pages/pages.js";
import type { Limits } from "./limits/limits.js";
import { createLoadEnds } from "./loaders/create-load-ends.js";
import { createLoadNames } from "./loaders/create-load-names.js";
import { createLoadNode } from "./loaders/create-load-node.js";
import { openPast, type Past, type Recall } from "./past/open-past.js";
import type { TakeTurn } from "./past/take-turns.js";
import type { Warning } from "./warning.js";

interface ContextParts extends Pick<ApiContext, "generated" | "limits" | "model" | "analytics" | "readQueue"> {
  readonly read: Database["read"];
  readonly recall: Recall | undefined;
  readonly takeTurn: TakeTurn;
  readonly log: LogError;
  readonly patience: Patience;
}

/** What the resolvers of one request have. Its time begins to run. */
export function createContext({ read, recall, takeTurn, log, patience, ...parts }: ContextParts): ApiContext {
  const limits: Limits = { ...parts.limits, timeoutMs: patience.timeoutMs ?? parts.limits.timeoutMs };
  const tally = startTally({
    limits,
    signal: patience.signal,
    passedMs: patience.passedMs,
    log: (id) => log({ id, message: "No time was left for the answer to a question.", stack: undefined }),
  });
  const moment: ApiContext["moment"] = { knownAt: undefined };
  const warnings: Warning[] = [];
  let after: readonly string[] = [];
  let marks = new Set<string>();
  let past: Past | undefined;
  const readPast = (knownAt: string): Past["read"] => {
    const { remainingMs, signal } = tally;
    const { maxSince } = limits;
    past ??= openPast({ recall, moment: knownAt, maxSince, takeTurn, remainingMs, signal });
    return past.read;
  };
  const base = {
    ...parts,
    limits,
    origin: patience.origin ?? "",
    tally,
    asker: patience,
    plan: { pages: WIDEST, cost: 0, size: 0 },
    warnings,
    moment,
    leavePast: async () => past?.close(),
    read: async (cypher: string, parameters: Row = {}, reserveMs = 0): Promise<Row[]> => {
      const leave = await waitToAsk(patience.askNext, tally);
      let onPlanned: (() => void) | undefined;
      let began = performance.now();
      const seen = marks; // an answer that is made anew has others
      const onRow = (row: Row): void => tally.received(countObjects(Object.values(row)));
      try {
        // One moment at a time, in transactions with plans of their own.
        if (moment.knownAt !== undefined) return await readPast(moment.knownAt)(cypher, parameters, onRow);
        onPlanned = await waitForPlan(patience.planNext, read, cypher, parameters, tally);
        began = performance.now();
        return await read(cypher, parameters, {
          timeoutMs: Math.max(1, tally.remainingMs() - reserveMs),
          signal: tally.signal,
          onRow,
          onPlanned,
          after,
          onMark: (mark) => mark !== undefined && seen.add(mark),
        });
      } catch (error) {
        throw tally.readEnd() ?? error; // what was under way is withdrawn then, which is not the reason
      } finally {
        tally.waited(performance.now() - began);
        onPlanned?.();
        leave?.();
      }
    },
  };
  const startLoaders = (): Pick<ApiContext, "loadNode" | "loadEnds" | "loadNames"> => ({
    loadNode: createLoadNode(base),
    loadEnds: createLoadEnds(base),
    loadNames: createLoadNames(base),
  });
  let loaders = startLoaders();
  return {
    ...base,
    loadNode: (...asked) => loaders.loadNode(...asked),
    loadEnds: (...asked) => loaders.loadEnds(...asked),
    loadNames: (...asked) => loaders.loadNames(...asked),
    begin: (mark) => {
      after = mark === undefined ? [] : [mark];
      marks = new Set();
      warnings.length = 0;
      loaders = startLoaders();
      tally.restart();
      return marks;
    },
  };
}

/** Maps in a value, itself included. */
function countObjects(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let objects = Array.isArray(value) ? 0 : 1;
  for (const inner of Object.values(value)) objects += countObjects(inner);
  return objects;
}
