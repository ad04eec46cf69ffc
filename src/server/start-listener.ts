import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Address } from "./address.js";
import { listenError } from "./listen-error.js";
import { answerStarting } from "./refusals/answer-starting.js";

export interface Listener {
  readonly port: number;
  /** Where a person on this machine finds it: "http://127.0.0.1:4000". */
  readonly url: string;
  /** Hands requests to `handler` from now on; until then they are told to come back. */
  serve(handler: RequestListener): void;
  /**
   * Takes no more requests, lets those under way finish for at most `graceMs`, then ends their connections. May be
   * called twice.
   */
  stop(graceMs?: number): Promise<void>;
}

/**
 * Connections that the system takes before this process does, as far as it allows. Of a burst of more it drops one after
 * the other without a word, and whoever was dropped tries again after one second, three, seven, and so on for a minute.
 */
const BACKLOG = 4_096;

/**
 * Takes the port at once and holds it while the rest starts, so that a port in use is found before anything else is
 * done, and health checks have an answer from the first second.
 * @param readReason why there is nothing to ask yet
 * @throws ChanjiaoError PORT_IN_USE, or USAGE for a host or port that this machine cannot give
 */
export async function startListener(
  address: Address,
  readReason: () => string = () => "The graph is being loaded.",
): Promise<Listener> {
  let handle = answerStarting(readReason);
  /** Connections on which nothing was asked yet. */
  const silent = new Set<Socket>();
  const server = createServer((request, response) => {
    silent.delete(request.socket);
    // Otherwise a connection that is kept alive would outlive the stop by one request after another.
    if (!server.listening) response.setHeader("Connection", "close");
    handle(request, response);
  });
  server.on("connection", (socket: Socket) => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  });
  // Somebody who sends a question byte by byte must not hold a connection for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  // Longer than proxies and clients keep a connection that nobody uses, a minute at most: who ends it is who asks on it.
  server.keepAliveTimeout = 65_000;
  server.listen({ host: address.host, port: address.port, backlog: BACKLOG });
  await once(server, "listening").catch(async (error: unknown) => {
    throw await listenError(error, address);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: printUrl(address.host, port),
    serve: (handler) => {
      handle = handler;
    },
    stop: (graceMs = 10_000) => stopServer(server, silent, graceMs),
  };
}

async function stopServer(server: Server, silent: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  for (const socket of silent) socket.destroy();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}

function printUrl(host: string, port: number): string {
  const everywhere = host === "0.0.0.0" || host === "::";
  const shown = everywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
