import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import type { ReadGraphVersion } from "../../api/answering/graph-version.js";
import type { Observed } from "../observed/observe.js";

export interface AnswerAgainOptions {
  /** Under which all questions are asked: "/graphql". */
  readonly path: string;
  readonly readVersion: ReadGraphVersion;
  /** Whether the one who asks now may have an answer; what is set of the answer's headers meanwhile stays. */
  readonly mayAsk: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Whether what a proxy says of the request is believed. */
  readonly isTrusted: (request: IncomingMessage) => boolean;
}

/** What was answered from memory, as it was sent. */
export interface Sent {
  readonly version: string;
  readonly bytes: Buffer;
  /** Of the question, as it came. */
  readonly body: Buffer;
  readonly operation: string | undefined;
}

export interface AnswerAgain {
  /** Answers what was asked before in the very same bytes, and otherwise goes on with a request that is as it was. */
  readonly handle: (request: IncomingMessage, response: Observed, next: () => void) => void;
  /** Keeps an answer, once it has been sent, for whoever sends the same. */
  readonly keep: (request: IncomingMessage, response: ServerResponse, sent: Sent) => void;
}

interface Kept extends Pick<Sent, "version" | "bytes" | "operation"> {
  readonly headers: OutgoingHttpHeaders;
}

const MAX_BYTES = 32 * 1024 * 1024;
/** Characters of the heads of requests. */
const MAX_HEADS = 1024 * 1024;
/** Of a kept answer beside its bytes: its headers and its key. */
const HEAD_BYTES = 2_048;

/** Headers of a request that say nothing of its answer: who asks by which program, and which of many requests it is. */
const UNSEEN: ReadonlySet<string> = new Set([
  "baggage",
  "traceparent",
  "tracestate",
  "user-agent",
  "x-forwarded-for",
  "x-request-id",
]);

/** Headers of an answer that are its own. */
const OWN: ReadonlySet<string> = new Set(["ratelimit", "ratelimit-policy", "x-request-id"]);

/**
 * Answers questions whose method, address, headers and body are those of one that was answered from memory: all that the
 * answer was made of. Nothing of them is read a second time, neither JSON nor headers, and what was sent is sent again,
 * to whoever may ask, as long as the graph is the same.
 */
export function answerAgain({ path, readVersion, mayAsk, isTrusted }: AnswerAgainOptions): AnswerAgain {
  // A body is looked at where something was kept under such a head: strangers pay for that alone.
  const heads = new LRUCache<string, true>({ maxSize: MAX_HEADS, sizeCalculation: (_kept, head) => head.length });
  const answers = new LRUCache<string, Kept>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length + HEAD_BYTES,
  });
  const printHead = (request: IncomingMessage, url: string): string => {
    let head = `${request.method} ${url} ${isTrusted(request)}`;
    const { rawHeaders } = request;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const name = rawHeaders[at]!.toLowerCase();
      if (!UNSEEN.has(name)) head += `\n${name}: ${rawHeaders[at + 1]}`;
    }
    return head;
  };
  const answer = async (kept: Kept, request: IncomingMessage, response: Observed): Promise<boolean> => {
    if (kept.version !== (await readVersion()) || !mayAsk(request, response)) return false;
    response.locals = { ...response.locals, operation: kept.operation };
    response.writeHead(200, kept.headers).end(kept.bytes);
    return true;
  };
  return {
    handle: (request, response, next) => {
      const { method, url = "" } = request;
      if ((method !== "POST" && method !== "GET") || !isBelow(path, url)) return next();
      const head = printHead(request, url);
      if (!heads.has(head)) return next();
      peek(request, (body) => {
        const kept = body && answers.get(printKey(head, body));
        if (!kept) return next();
        answer(kept, request, response).then(
          (isAnswered) => void (isAnswered || next()),
          () => next(),
        );
      });
    },
    keep: (request, response, { body, ...sent }) => {
      const { originalUrl = request.url ?? "" } = request as { readonly originalUrl?: string };
      const head = printHead(request, originalUrl);
      response.once("finish", () => {
        const headers = Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !OWN.has(name)));
        if (response.statusCode !== 200 || Number(headers["content-length"]) !== sent.bytes.length) return;
        heads.set(head, true);
        answers.set(printKey(head, body), { ...sent, headers });
      });
    },
  };
}

function isBelow(path: string, url: string): boolean {
  return url.startsWith(path) && (url.length === path.length || url[path.length] === "?");
}

function printKey(head: string, body: Buffer): string {
  return createHash("sha256").update(head).update("\n\n").update(body).digest("base64");
}

/** Gives the body where all of it is there, and leaves it where it is. */
function peek(request: IncomingMessage, found: (body: Buffer | undefined) => void): void {
  const length = Number(request.headers["content-length"] ?? 0);
  if (request.headers["transfer-encoding"] !== undefined) return found(undefined);
  if (length === 0) return found(Buffer.alloc(0));
  request.once("readable", () => {
    const body = request.read() as Buffer | null;
    if (body !== null) request.unshift(body);
    found(body?.length === length ? body : undefined);
  });
}
