import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json, type RequestHandler } from "express";

/** Is told the bytes of a body, unpacked. */
type Keep = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

/** What `catchErrors` tells of a body, in the words that it has for the library's faults. */
class BodyFault extends Error {
  constructor(
    readonly status: 400 | 415,
    readonly type: "charset.unsupported" | "entity.too.deep",
  ) {
    super(type);
  }
}

/** Of lists and objects in each other: ten times what any question has. What reads JSON here and there goes so deep. */
const DEEPEST = 100;

/** Whether JSON nests more than anybody asks for. Looks at each character once; of what is no JSON it says anything. */
export function isTooDeep(json: string): boolean {
  let [depth, isQuoted] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x5c) at += 1;
    else if (code === 0x22) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
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
      if (!/^utf-?8$/i.test(charset) || !isUtf8(body)) throw new BodyFault(415, "charset.unsupported");
      if (body.length > DEEPEST && isTooDeep(body.toString("latin1"))) throw new BodyFault(400, "entity.too.deep");
      keep?.(request, response, body);
    },
  });
}
