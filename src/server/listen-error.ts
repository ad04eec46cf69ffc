import { createServer } from "node:net";
import { ChanjiaoError } from "../errors.js";
import type { Address } from "./address.js";

/** Why a port could not be taken, and what to do. */
export async function listenError(error: unknown, { host, port }: Address): Promise<Error> {
  const cause = error as NodeJS.ErrnoException;
  switch (cause.code) {
    case "EADDRINUSE": {
      const free = await findNextFree(host, port);
      const help = `Stop that program, or take another port: PORT=${free} npm start`;
      return new ChanjiaoError("PORT_IN_USE", `Port ${port} of ${host} is in use by another program.`, help, { cause });
    }
    case "EACCES":
      return new ChanjiaoError(
        "USAGE",
        `This user may not listen on port ${port} of ${host}.`,
        "Take a port from 1024 on: PORT=4000 npm start",
        { cause },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new ChanjiaoError(
        "USAGE",
        `HOST is "${host}": this machine has no such address.`,
        "Use 127.0.0.1 (this machine only) or 0.0.0.0 (all its networks).",
        { cause },
      );
    default:
      return cause;
  }
}

/** The next port above that is free, or 0 (any free one) where none of twenty is. */
async function findNextFree(host: string, port: number): Promise<number> {
  for (let next = port + 1; next <= Math.min(port + 20, 65_535); next++) {
    if (await isFree(host, next)) return next;
  }
  return 0;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen({ host, port }, () => probe.close(() => done(true)));
  });
}
