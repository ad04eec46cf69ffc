import type { ServerResponse } from "node:http";

/** Aborted when the client has closed the connection before its answer was sent: nobody waits for that any more. */
export function watchClient(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
