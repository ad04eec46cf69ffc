import { setTimeout as sleep } from "node:timers/promises";
import { AskError } from "./ask-error.js";

/** A question as GraphQL over HTTP has it. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

/** What a server answers, as it comes. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: {
    readonly warnings?: readonly { readonly code: string; readonly message: string }[];
  };
}

export interface SendOptions {
  /** Told before each wait that a server asks for (429, 503 with Retry-After), in seconds. */
  readonly onWait?: ((seconds: number, status: number) => void) | undefined;
  /** Seconds, all waits of one question together. Default: 30. */
  readonly patience?: number | undefined;
}

/** Longer than the server takes for any question. */
const TIMEOUT_MS = 60_000;
const PATIENCE = 30;

/**
 * Puts a question to a running server over HTTP. Where that says when to ask again, it is asked again then.
 * @param url its address, "http://localhost:4000"
 * @throws AskError UNREACHABLE where nobody answers, or no such server; what is wrong with the question is in the answer
 */
export async function sendQuestion(
  url: string,
  question: Question,
  { onWait, patience = PATIENCE }: SendOptions = {},
): Promise<Answer> {
  const address = new URL("/graphql", url);
  for (let waited = 0; ; ) {
    const response = await send(address, JSON.stringify(question));
    const seconds = readRetryAfter(response);
    if (seconds === undefined || waited + seconds > patience) return readAnswer(response);
    await response.body?.cancel();
    onWait?.(seconds, response.status);
    await sleep(seconds * 1_000);
    waited += seconds;
  }
}

async function send(address: URL, body: string): Promise<Response> {
  try {
    return await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    const message = `Nobody answers at ${address.origin}. \`npx chanjiao start\` starts a server here; --url names another.`;
    throw new AskError(message, "UNREACHABLE", { cause: error });
  }
}

/** In seconds, at least one; undefined where there is nothing to wait for. */
function readRetryAfter({ status, headers }: Response): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const seconds = Number(headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined;
}

async function readAnswer(response: Response): Promise<Answer> {
  try {
    const answer = (await response.json()) as Answer | null;
    if (typeof answer === "object" && answer !== null && ("data" in answer || "errors" in answer)) return answer;
  } catch {
    // told below
  }
  const message = `What answers at ${new URL(response.url).origin} is no Chanjiao server (status ${response.status}).`;
  throw new AskError(message, "UNREACHABLE");
}
