import { createServer } from "node:net";

/**
 * A port of 127.0.0.1 that was free a moment ago. Another program may take it before Neo4j does: the caller tries again
 * then.
 */
export function findFreePort(): Promise<number> {
  return tryPort(0);
}

export async function isPortFree(port: number): Promise<boolean> {
  return tryPort(port).then(
    () => true,
    () => false,
  );
}

function tryPort(port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once("error", failed);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : port));
    });
  });
}
