import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json, type RequestHandler } from "express";

/** Is told the bytes of a body, unpacked. */
type Keep = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** What `catchErrors` answers with 415. */
class NoUtf8 extends Error {
  readonly status = 415;
  readonly type = "charset.unsupported";
}

/**
 * Reads JSON, which is in UTF-8 and nothing else (RFC 8259, 8.1): of other bytes the library would make something that
 * was not sent.
 * @param limit bytes
 */
export function readJson(limit: number, keep?: Keep): RequestHandler {
  return json({
    limit,
    verify: (request, response, body, charset) => {
      if (!/^utf-?8$/i.test(charset) || !isUtf8(body)) throw new NoUtf8();
      keep?.(request, response, body);
    },
  });
}
