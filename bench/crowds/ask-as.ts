import { Agent, request } from "node:http";

/** How a request ended, and how many milliseconds after it had one of its client's connections. */
export interface Asked {
  /** 0 where the connection broke. */
  readonly status: number;
  readonly ms: number;
}

/** One client: all that it sends comes from one address. */
export interface Client {
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Asked>;
  /** Breaks off whatever it still waits for. */
  readonly close: () => void;
}

/**
 * The client of that number, on the whole network of the loopback device, which Linux has as one's own addresses: so
 * many clients are on one machine.
 * @param number 0 to 65,000
 */
export function createClient(url: string, number: number, connections = 1): Client {
  const localAddress = `127.1.${Math.floor(number / 250)}.${(number % 250) + 1}`;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { "content-type": "application/json", "cache-control": "no-cache" };
  return {
    ask: (query, variables = {}) =>
      new Promise((done) => {
        let began = performance.now();
        const end = (status: number): void => done({ status, ms: performance.now() - began });
        const sent = request(url, { agent, localAddress, method: "POST", headers }, (response) => {
          response.on("error", () => end(0));
          response.on("end", () => end(response.statusCode ?? 0));
          response.resume();
        });
        sent.once("socket", () => (began = performance.now()));
        sent.on("error", () => end(0));
        sent.end(JSON.stringify({ query, variables }));
      }),
    close: () => agent.destroy(),
  };
}
