import type { ServerResponse } from "node:http";

/** One for each answer, however many parts of it look: Node warns of more than ten listeners. */
const watched = new WeakMap<ServerResponse, AbortSignal>();

/** Aborted when the client has closed the connection before its answer was sent: nobody waits for that any more. */
export function watchClient(response: ServerResponse): AbortSignal {
  const known = watched.get(response);
  if (known) return known;
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  watched.set(response, gone.signal);
  return gone.signal;
}
