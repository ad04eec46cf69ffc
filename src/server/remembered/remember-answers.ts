import { createHash } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import type { ReadGraphVersion } from "../../api/answering/graph-version.js";
import { readOperation } from "../observed/read-operation.js";
import { readOrigin } from "../read-origin.js";
import type { AnswerAgain } from "./answer-again.js";
import { type KeptBody, keepBody } from "./keep-body.js";

interface Remembered {
  readonly version: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: KeptBody;
}

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_ANSWER = 1024 * 1024;
const MAX_SEEN = 10_000;

/** A question that the database had no time for may be answered in full when it is asked again. */
const OUT_OF_TIME = '"code":"OUT_OF_TIME"';

/**
 * Answers a question that was answered before from memory, as long as the graph is the same: it changes only when
 * something is loaded. Whether it is the same is asked of the database for each answer, so an answer is never older
 * than its request.
 *
 * An answer is kept when it is asked for the second time. Most questions are asked once, and those pay nothing for
 * this. With `Cache-Control: no-cache` the graph itself is asked.
 * @param keep an answer that was given from memory, for whoever sends the same bytes
 * @param readBody of a question, as it came; undefined where it is not known
 */
export function rememberAnswers(
  readVersion: ReadGraphVersion,
  keep: AnswerAgain["keep"],
  readBody: (request: Request) => Buffer | undefined,
): RequestHandler {
  const seen = new LRUCache<string, true>({ max: MAX_SEEN });
  const answers = new LRUCache<string, Remembered>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_ANSWER,
    sizeCalculation: ({ body }) => body.size,
  });
  return async (request, response, next) => {
    const key = printKey(request);
    if (key === undefined) return next();
    if (!seen.has(key)) {
      seen.set(key, true);
      return next();
    }
    const known = answers.get(key);
    // Before anything is read for the answer, which may not be kept as one of a later version.
    const before = await readVersion();
    if (response.closed) return;
    if (known && before === known.version) {
      const { version, headers, body } = known;
      const [asked, operation] = [readBody(request), readOperation(request)];
      response.set(headers);
      return body.answer(request, response, (bytes) => {
        if (asked) keep(request, response, { version, bytes, body: asked, operation });
      });
    }
    const send = response.send.bind(response);
    response.send = (text: unknown) => {
      response.send = send;
      const { statusCode: status } = response; // 304 leaves neither it nor the headers
      const headers = pick(response, ["Content-Type", "Cache-Control"]);
      const sent = send(text);
      const etag = response.get("ETag");
      if (status === 200 && typeof text === "string" && headers["Content-Type"] && isWhole(text)) {
        // Of a graph that changed meanwhile nobody knows which version this is.
        void readVersion().then((after) => {
          if (before !== undefined && before === after)
            answers.set(key, { version: before, headers, body: keepBody(text, etag) });
        });
      }
      return sent;
    };
    next();
  };
}

function pick(response: Response, names: readonly string[]): Readonly<Record<string, string>> {
  const found = names.map((name) => [name, response.get(name)] as const);
  return Object.fromEntries(found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The server puts errors first. */
function isWhole(text: string): boolean {
  return !text.startsWith('{"errors"') && !text.includes(OUT_OF_TIME);
}

/**
 * What an answer depends on; undefined where it is to come from the graph, or may be refused for what is not part of
 * this.
 */
function printKey(request: Request): string | undefined {
  const { method, headers, originalUrl } = request;
  if (headers["cache-control"]?.includes("no-cache")) return undefined;
  return createHash("sha256")
    .update(JSON.stringify([method, headers.accept, readOrigin(request), originalUrl, request.body as unknown]))
    .digest("base64");
}
