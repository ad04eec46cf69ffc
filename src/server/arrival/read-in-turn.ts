import { AsyncResource } from "node:async_hooks";
import type { IncomingMessage } from "node:http";
import type { Observer } from "../observed/observe.js";
import { readRoute } from "../observed/read-route.js";

const HEALTH: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

/**
 * Lets no more requests of one client begin to be read in one turn of the loop than so many: the rest of a hundred that
 * came together waits for the next turns, in their order, and what others ask is read in between. Health is outside it.
 * @param running requests that are answered at once
 */
export function readInTurn(running: number, readClient: (request: IncomingMessage) => string): Observer {
  const most = Math.max(1, running); // who answers nobody says so, too
  const begun = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  let isPlanned = false;
  const planTurn = (): void => {
    if (!isPlanned) setImmediate(beginTurn);
    isPlanned = true;
  };
  const beginTurn = (): void => {
    isPlanned = false;
    begun.clear();
    for (const [client, line] of waiting) {
      const next = line.splice(0, most);
      if (line.length === 0) waiting.delete(client);
      begun.set(client, next.length);
      for (const begin of next) begin();
    }
    if (begun.size > 0) planTurn();
  };
  return (request, _response, next) => {
    if (HEALTH.has(readRoute(request))) return next();
    const client = readClient(request);
    const count = begun.get(client) ?? 0;
    planTurn();
    const line = waiting.get(client);
    // What waits goes on as what it is: below its own span, for whoever traces.
    if (line) line.push(AsyncResource.bind(next));
    else if (count >= most) waiting.set(client, [AsyncResource.bind(next)]);
    else {
      begun.set(client, count + 1);
      next();
    }
  };
}
