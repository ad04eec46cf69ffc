import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Observer } from "../observed/observe.js";

/** Requests that wait on one connection for those before them. More are no client that reads what it is answered. */
const MOST_WAITING = 64;

interface Line {
  last: ServerResponse;
  waiting: number;
}

/**
 * Begins with a request when the one before it on its connection is answered: the answers are sent in that order anyway,
 * and Node tells of a connection that broke only the answer whose turn it is. Others that had begun would never end.
 *
 * Node reads on while nothing waits to be sent, and clears away in quadratic time what it has read: a connection on which
 * more wait is closed.
 */
export function takeInOrder(): Observer {
  const lines = new WeakMap<Socket, Line>();
  return (request, response, next) => {
    const { socket } = request;
    if (socket.destroyed) return;
    const line = lines.get(socket);
    if (line === undefined || line.last.closed) {
      lines.set(socket, { last: response, waiting: 0 });
      next();
      return;
    }
    if (line.waiting >= MOST_WAITING) return void socket.destroy();
    const before = line.last;
    line.last = response;
    line.waiting += 1;
    before.once("close", () => {
      line.waiting -= 1;
      if (!socket.destroyed) next();
    });
  };
}
