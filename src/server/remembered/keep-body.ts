import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Request, Response } from "express";

/** An answer that is given again, with what has been made of it. */
export interface KeptBody {
  /** Bytes at most, with each way in which it is compressed. */
  readonly size: number;
  /** As the request takes it; its type is set. `onSend` gets what is sent, before it is. */
  readonly answer: (request: Request, response: Response, onSend?: (bytes: Buffer) => void) => Promise<void>;
}

/** What is smaller is sent as it is, here and in the first answer (the default of `compression`). */
const LEAST_COMPRESSED = 1024;

const ENCODINGS = {
  // Of the qualities what `compression` gives the first answer too.
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

type Encoding = keyof typeof ENCODINGS;

/**
 * Compresses an answer once for all who ask again.
 * @param etag of the answer, however it is sent: Express's are weak
 */
export function keepBody(body: string | Buffer, etag: string | undefined): KeptBody {
  const plain = typeof body === "string" ? Buffer.from(body) : body;
  const compressed = new Map<Encoding, Promise<Buffer>>();
  const compress = (encoding: Encoding): Promise<Buffer> => {
    const made = compressed.get(encoding) ?? ENCODINGS[encoding](plain);
    compressed.set(encoding, made);
    return made;
  };
  return {
    size: 2 * plain.length + 1,
    answer: async (request, response, onSend) => {
      if (etag !== undefined) response.set("ETag", etag);
      const encoding = plain.length < LEAST_COMPRESSED ? undefined : findEncoding(request);
      const bytes = encoding === undefined ? plain : await compress(encoding);
      if (encoding !== undefined) response.set("Content-Encoding", encoding);
      onSend?.(bytes);
      response.send(bytes);
    },
  };
}

function findEncoding(request: Request): Encoding | undefined {
  return (["br", "gzip"] as const).find((encoding) => request.acceptsEncodings(encoding) !== false);
}
