import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

/** What is known of a request when it is over, for the log and what is measured. */
export interface Observed extends ServerResponse {
  locals?: {
    id?: string;
    /** Of the answer, in objects. */
    cost?: number;
    /** The name of the question, where its body was not read. */
    operation?: string | undefined;
  };
}

/** Looks on, and goes on. Knows nothing of Express, which a question that is answered from memory never comes to. */
export type Observer = (request: IncomingMessage, response: Observed, next: () => void) => void;

/** One after the other, and `handle` last; nothing more where the client has gone meanwhile. */
export function observe(observers: readonly Observer[], handle: RequestListener): RequestListener {
  return observers.reduceRight<RequestListener>(
    (next, look) => (request, response) =>
      look(request, response, () => void (response.closed || next(request, response))),
    handle,
  );
}
