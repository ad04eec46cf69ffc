import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from "graphql";
import type { AskNext, PlanNext } from "../context.js";
import { ErrorApart } from "../errors/error-apart.js";
import type { Use } from "../limits/tally.js";

/** A request to be answered elsewhere than in this thread. */
export interface AskedApart {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** For the whole request, in milliseconds, and how many of them are over. */
  readonly timeoutMs: number;
  readonly passedMs: number;
  /** By which address this server was asked. */
  readonly origin: string;
}

/** Its answer, as a client gets it. */
export interface AnsweredApart {
  /** JSON; undefined where the request was refused as a whole. */
  readonly data: string | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  readonly use: Use;
}

/** Who waits for it. */
export interface AskerApart {
  readonly signal?: AbortSignal | undefined;
  readonly askNext?: AskNext | undefined;
  readonly planNext?: PlanNext | undefined;
}

/** Answers large requests in another thread, so that this one is free for all others. */
export interface Apart {
  /** Whether there is one that can answer, which is begun where there is none; waits until that is known. */
  readonly ready: () => Promise<boolean>;
  /** Undefined while there is none that can answer: it is begun with the first that is wanted. */
  readonly answer: (asked: AskedApart, asker: AskerApart) => Promise<AnsweredApart> | undefined;
}

/** Data that was written as JSON already, so that nobody has to read it only to write it again. */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }

  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

export function asResult({ data, errors, extensions }: AnsweredApart): ExecutionResult {
  const written = data === undefined || data === "null" ? null : new WrittenData(data);
  return {
    ...(data !== undefined && { data: written as unknown as Record<string, unknown> }),
    ...(errors && { errors: errors.map((each) => new ErrorApart(each)) }),
    ...(extensions && { extensions }),
  };
}

/** The data of an answer, wherever it was made. */
export function readData(data: unknown): unknown {
  return data instanceof WrittenData ? data.toJSON() : data;
}

/** A whole answer as JSON; what is written already is not read for it. */
export function printResult(result: FormattedExecutionResult): string {
  if (!((result.data as unknown) instanceof WrittenData)) return `${JSON.stringify(result)}\n`;
  const parts = Object.entries(result).flatMap(([name, value]) => {
    const json = value instanceof WrittenData ? value.json : (JSON.stringify(value) as string | undefined);
    return json === undefined ? [] : `${JSON.stringify(name)}:${json}`;
  });
  return `{${parts.join(",")}}\n`;
}
