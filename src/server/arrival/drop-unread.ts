import type { Observer } from "../observed/observe.js";

/** Milliseconds. A third of what the system holds has to be read before more is sent: a slow client needs its time for that. */
const PATIENCE_MS = 30_000;

/** Ends a connection whose client reads nothing of what it is answered: it would hold its place for ever. */
export function dropUnread(patienceMs = PATIENCE_MS): Observer {
  return (_request, response, next) => {
    // While an answer is being made nothing waits to be read, and that has a deadline of its own.
    response.setTimeout(patienceMs, () => {
      const socket = response.socket;
      if (socket !== null && socket.writableLength > 0) socket.destroy();
    });
    next();
  };
}
