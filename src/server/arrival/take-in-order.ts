import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Observer } from "../observed/observe.js";

/**
 * Begins with a request when the one before it on its connection is answered: the answers are sent in that order anyway,
 * and Node tells of a connection that broke only the answer whose turn it is. Others that had begun would never end.
 */
export function takeInOrder(): Observer {
  const last = new WeakMap<Socket, ServerResponse>();
  return (request, response, next) => {
    const { socket } = request;
    const before = last.get(socket);
    last.set(socket, response);
    if (before === undefined || before.closed) next();
    else before.once("close", () => void (socket.destroyed || next()));
  };
}
