import type { ServerResponse } from "node:http";

/** One for each answer, however many parts of it look: Node warns of more than ten listeners. */
const watched = new WeakMap<ServerResponse, AbortController>();

/**
 * Aborted when the client has closed the connection before its answer was sent, or the server stops: nobody waits for that
 * any more.
 */
export function watchClient(response: ServerResponse): AbortSignal {
  const known = watched.get(response);
  if (known) return known.signal;
  const gone = new AbortController();
  const look = (): void => {
    if (!response.writableFinished) gone.abort();
  };
  // Who has gone before somebody looks is not told of any more.
  if (response.closed) look();
  else response.once("close", look);
  watched.set(response, gone);
  return gone.signal;
}

/** Ends what is done for an answer that is not sent yet. */
export function withdraw(response: ServerResponse): void {
  watched.get(response)?.abort();
}
