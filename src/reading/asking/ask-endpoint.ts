import { setTimeout as wait } from "node:timers/promises";
import type { ModelConfig } from "./model-config.js";

/** What was asked and answered so far, over all requests. */
export interface Tally {
  requests: number;
  asked: number;
  answered: number;
}

/** What one endpoint takes: structured outputs, JSON, or neither. It is found out once and kept. */
export interface Endpoint {
  readonly config: ModelConfig;
  readonly tally: Tally;
  formats: readonly Format[];
}

type Format = "json_schema" | "json_object" | "plain";

export interface Question {
  readonly task: string;
  readonly text: string;
  readonly schema: object;
}

export interface RawAnswer {
  readonly content: string;
  /** It ended because it had become too long. */
  readonly isCut: boolean;
}

const ATTEMPTS = 5;
const LONGEST_WAIT_MS = 60_000;
const LONGEST_ANSWER = 4_000_000;

export function openEndpoint(config: ModelConfig): Endpoint {
  return { config, tally: { requests: 0, asked: 0, answered: 0 }, formats: ["json_schema", "json_object", "plain"] };
}

/**
 * One answer, asked again where the endpoint is busy, breaks or is silent, as often as `ATTEMPTS` says, and in a plainer
 * form where it refuses the form.
 * @throws Error that says what failed, and never the key or the text
 */
export async function askEndpoint(endpoint: Endpoint, question: Question, signal?: AbortSignal): Promise<RawAnswer> {
  const { config } = endpoint;
  for (let attempt = 1; ; ) {
    const format = endpoint.formats[0] ?? "plain";
    const outcome = await send(endpoint, question, format, signal);
    if ("content" in outcome) return outcome;
    signal?.throwIfAborted();
    if (outcome.refusesForm && format !== "plain") {
      // Another part may have found that out meanwhile.
      if (endpoint.formats[0] === format) endpoint.formats = endpoint.formats.slice(1);
      continue;
    }
    if (!outcome.isPassing || attempt >= ATTEMPTS) throw new Error(outcome.reason);
    const pause = outcome.afterMs ?? config.retryMs * 2 ** (attempt - 1);
    await wait(Math.min(pause, LONGEST_WAIT_MS), undefined, signal && { signal });
    attempt++;
  }
}

interface Failure {
  readonly reason: string;
  /** It may be over when it is asked again. */
  readonly isPassing: boolean;
  readonly refusesForm?: boolean;
  readonly afterMs?: number | undefined;
}

async function send(
  { config: { url, name, key, timeoutMs }, tally }: Endpoint,
  { task, text, schema }: Question,
  format: Format,
  signal: AbortSignal | undefined,
): Promise<RawAnswer | Failure> {
  const timeout = AbortSignal.timeout(timeoutMs);
  tally.requests++;
  let response: Response;
  let body: string;
  try {
    response = await fetch(`${url}/chat/completions`, {
      method: "POST",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { "content-type": "application/json", ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model: name,
        temperature: 0,
        ...(format === "json_schema" && {
          response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } },
        }),
        ...(format === "json_object" && { response_format: { type: "json_object" } }),
        messages: [
          { role: "system", content: task },
          { role: "user", content: text },
        ],
      }),
    });
    body = (await response.text()).slice(0, LONGEST_ANSWER);
  } catch (error) {
    return { reason: `no answer from the language model (${(error as Error).name})`, isPassing: true };
  }
  if (!response.ok)
    return {
      reason: `the language model answered with status ${response.status}`,
      isPassing: response.status === 408 || response.status === 429 || response.status >= 500,
      refusesForm:
        [400, 404, 415, 422, 501].includes(response.status) && (format !== "plain" || /response_format/.test(body)),
      afterMs: readRetryAfter(response.headers.get("retry-after")),
    };
  return readAnswer(body, tally);
}

function readAnswer(body: string, tally: Tally): RawAnswer | Failure {
  let answer: Answer | undefined;
  try {
    answer = JSON.parse(body) as Answer;
  } catch {
    // Broken off on the way.
    return { reason: "the language model answered with something that is no JSON", isPassing: true };
  }
  tally.asked += count(answer?.usage?.prompt_tokens);
  tally.answered += count(answer?.usage?.completion_tokens);
  const choice = answer?.choices?.[0];
  const content = readContent(choice?.message?.content);
  return content === ""
    ? { reason: "the language model answered with nothing", isPassing: true }
    : { content, isCut: choice?.finish_reason === "length" };
}

interface Answer {
  readonly choices?: readonly { readonly message?: { readonly content?: unknown }; readonly finish_reason?: unknown }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown };
}

/** A string, or pieces with texts. */
function readContent(content: unknown): string {
  if (typeof content === "string") return content.trim();
  if (!Array.isArray(content)) return "";
  return content
    .map((piece: unknown) => (typeof piece === "object" && piece !== null && "text" in piece ? String(piece.text) : ""))
    .join("")
    .trim();
}

function count(number: unknown): number {
  return typeof number === "number" && Number.isFinite(number) && number > 0 ? number : 0;
}

/** Seconds, or a day and time. */
function readRetryAfter(written: string | null): number | undefined {
  if (written === null) return undefined;
  const ms = /^\d+(?:\.\d+)?$/.test(written.trim()) ? Number(written) * 1_000 : Date.parse(written) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
