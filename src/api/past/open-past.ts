import type { Row, Supposed, SupposeOptions } from "../../database/connection.js";
import { ReadOnly } from "../../database/errors.js";
import { apiError } from "../errors/api-errors.js";
import { limitError, type PassedLimit } from "../errors/limit-error.js";
import type { TakeTurn } from "./take-turns.js";

/**
 * The graph as it was known at a moment, in a transaction that is never committed; undefined where more than `most`
 * statements, sources or judged ids came since.
 */
export type Recall = (
  moment: string,
  options: SupposeOptions & { readonly most: number },
) => Promise<Supposed | undefined>;

/** The graph as it was known at a moment, for one request. */
export interface Past {
  readonly read: (cypher: string, parameters: Row | undefined, onRow: (row: Row) => void) => Promise<Row[]>;
  /** Leaves nothing behind, in the database neither. */
  readonly close: () => Promise<void>;
}

export interface PastOptions {
  /** Undefined where this server answers of now alone. */
  readonly recall: Recall | undefined;
  /** ISO 8601, UTC. */
  readonly moment: string;
  readonly maxSince: number;
  /** One moment at a time is thought of: it holds back whoever changes the graph. */
  readonly takeTurn: TakeTurn;
  readonly remainingMs: () => number;
  readonly signal: AbortSignal;
}

const SINCE: PassedLimit = {
  name: "maxSince",
  unit: "statements, sources or judgements between its moment and now",
  help: "Ask of a later moment; `changes(since:)` tells what came since.",
};

/** Says what a database that may only be read means here. */
function refuse(error: unknown): never {
  if (!(error instanceof ReadOnly)) throw error;
  throw apiError("NOT_COMPUTED", "This server may only read its database, and a moment is thought of by writing.", {});
}

/** Nothing is asked of the database before the first question of the request is. */
export function openPast({ recall, moment, maxSince, takeTurn, remainingMs, signal }: PastOptions): Past {
  let opened: Promise<Supposed> | undefined;
  let closed = false;
  let leave: (() => void) | undefined;
  const open = async (): Promise<Supposed> => {
    if (recall === undefined) throw apiError("NOT_COMPUTED", "This server answers of now alone.", {});
    leave = await takeTurn(remainingMs());
    if (leave === undefined || closed)
      throw apiError("OVERLOADED", "One moment is thought of at a time, and others ask of theirs: ask again.", {});
    const supposed = await recall(moment, { timeoutMs: remainingMs(), signal, most: maxSince }).catch(refuse);
    if (supposed === undefined) throw limitError(SINCE, maxSince, `more than ${maxSince}`);
    return supposed;
  };
  return {
    read: async (cypher, parameters, onRow) => (await (opened ??= open())).read(cypher, parameters, onRow),
    close: async () => {
      closed = true;
      await opened?.then((supposed) => supposed.close()).catch(() => undefined);
      leave?.();
    },
  };
}
