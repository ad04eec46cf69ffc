import type { Query } from "../queries/query.js";

/**
 * Why there is no answer. UNREACHABLE: no connection, or none in time. STARTING: the graph is being loaded. BUSY: it has
 * more to do than it can, for as long as was waited. REFUSED: the API says in `message` what it cannot answer.
 */
export class AskError extends Error {
  constructor(
    readonly kind: "UNREACHABLE" | "STARTING" | "BUSY" | "REFUSED",
    message: string,
    /** What the API calls it, such as QUERY_TIMEOUT. */
    readonly code?: string,
  ) {
    super(message);
  }
}

export type Ask = <Answer, Variables>(query: Query<Answer, Variables>, variables: Variables) => Promise<Answer>;

/** What has to be known of an answer: that a list was cut, a figure estimated. */
export interface Warning {
  readonly code: string;
  readonly message: string;
}

const WARNINGS = new WeakMap<object, readonly Warning[]>();

/** Asks the same, and notes what has to be known of the answers. */
export function listenTo(ask: Ask): { readonly ask: Ask; readonly heard: readonly Warning[] } {
  const heard: Warning[] = [];
  return {
    heard,
    ask: async (query, variables) => {
      const answer = await ask(query, variables);
      if (!query.quiet) heard.push(...(WARNINGS.get(answer as object) ?? []));
      return answer;
    },
  };
}

type Wait = (ms: number) => Promise<unknown>;

const PATIENCE_MS = 30_000;
/** All waits together for what the server says to ask again in a while. */
const MOST_WAIT_MS = 30_000;
const KEPT = 200;
const KEEP_MS = 10 * 60_000;

/**
 * Asks the server that served this page, and remembers answers for a while: a question that is already answered or on
 * its way is not sent again, so going back costs nothing and following one more link is one request. Failures are not
 * remembered. Where the server has too much to do and says when to ask again, it is asked again then: a picture beside
 * the view would otherwise be missing for a moment's crowd.
 * @throws AskError
 */
export function createAsk(
  send: typeof fetch = (...given) => fetch(...given),
  now: () => number = Date.now,
  wait: Wait = (ms) => new Promise((done) => setTimeout(done, ms)),
): Ask {
  const kept = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();
  return <Answer, Variables>(query: Query<Answer, Variables>, variables: Variables): Promise<Answer> => {
    const body = JSON.stringify({ query: query.text, variables });
    const before = kept.get(body);
    if (before && now() - before.at < KEEP_MS) return before.answer as Promise<Answer>;
    const answer = sendQuestion(send, body, wait);
    kept.delete(body);
    kept.set(body, { at: now(), answer });
    answer.catch(() => kept.delete(body));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return answer as Promise<Answer>;
  };
}

interface Body {
  readonly data?: object | null;
  readonly extensions?: { readonly warnings?: readonly Warning[] };
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Codes of a server that would answer if others, or the asker, asked less, or later. */
const BUSY: readonly string[] = ["OVERLOADED", "GRAPH_CHANGED"];
const WAITED_FOR: ReadonlySet<string> = new Set([...BUSY, "RATE_LIMITED"]);

/** Codes of what passes by itself: asked a moment later, the same is answered. */
const PASSING: ReadonlySet<string> = new Set(["UNAVAILABLE", ...BUSY]);

async function sendQuestion(send: typeof fetch, body: string, wait: Wait): Promise<unknown> {
  const { response, answered } = await receivePatiently(send, body, wait);
  const [error] = answered.errors ?? [];
  const code = readCode(answered);
  if (error && (code === "STARTING" || code === "NOT_READY")) throw new AskError("STARTING", error.message, code);
  if (error && code !== undefined && PASSING.has(code))
    throw new AskError(BUSY.includes(code) ? "BUSY" : "UNREACHABLE", error.message, code);
  // The API gives its refusals a code; without one this is the answer of something in between.
  if (code === undefined && response.status >= 502 && response.status <= 504)
    throw new AskError("UNREACHABLE", error?.message ?? `HTTP ${response.status}`);
  if (error || !answered.data) throw new AskError("REFUSED", error?.message ?? `HTTP ${response.status}`, code);
  if (answered.extensions?.warnings) WARNINGS.set(answered.data, answered.extensions.warnings);
  return answered.data;
}

interface Received {
  readonly response: Response;
  readonly answered: Body;
}

async function receivePatiently(send: typeof fetch, body: string, wait: Wait): Promise<Received> {
  for (let waited = 0; ; ) {
    const received = await receive(send, body);
    const again = readWait(received);
    if (again === undefined || waited + again > MOST_WAIT_MS) return received;
    await wait(again);
    waited += again;
  }
}

/** In how many milliseconds to ask again; undefined where that is not said, or something else is wrong. */
function readWait({ response, answered }: Received): number | undefined {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const isWaitedFor = WAITED_FOR.has(readCode(answered) ?? "");
  return isWaitedFor && Number.isFinite(seconds) ? Math.max(1, seconds) * 1_000 : undefined;
}

function readCode({ errors }: Body): string | undefined {
  return errors?.[0]?.extensions?.code;
}

async function receive(send: typeof fetch, body: string): Promise<Received> {
  try {
    const response = await send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return { response, answered: (await response.json()) as Body };
  } catch (cause) {
    throw new AskError("UNREACHABLE", cause instanceof Error ? cause.message : String(cause));
  }
}
