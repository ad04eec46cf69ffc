import { Agent, request } from "node:http";

/** Sends GraphQL over connections that are kept open. */
export interface HttpAsker {
  /**
   * The answer, read and parsed; from the graph itself, unless `remembered` may do. @throws Error with what the server
   * said where it is not data alone
   */
  ask(document: string, variables?: Readonly<Record<string, unknown>>, remembered?: boolean): Promise<unknown>;
  close(): void;
}

/** `url` is that of the endpoint: http://127.0.0.1:4000/graphql. */
export function createHttpAsker(url: string, connections: number): HttpAsker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (
    document: string,
    variables: Readonly<Record<string, unknown>> = {},
    remembered = false,
  ): Promise<unknown> =>
    new Promise((done, failed) => {
      const body = Buffer.from(JSON.stringify({ query: document, variables }));
      const sent = request(
        url,
        {
          agent,
          method: "POST",
          headers: {
            "content-type": "application/json",
            "content-length": body.length,
            ...(!remembered && { "cache-control": "no-cache" }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", failed);
          response.on("end", () => {
            const text = Buffer.concat(parts).toString("utf8");
            try {
              const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: unknown };
              if (errors === undefined && data !== undefined && data !== null) done(data);
              else failed(new Error(`status ${response.statusCode}: ${text.slice(0, 1_000)}`));
            } catch {
              failed(new Error(`status ${response.statusCode}, not JSON: ${text.slice(0, 300)}`));
            }
          });
        },
      );
      sent.on("error", failed);
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
}
