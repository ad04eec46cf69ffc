import type { RequestHandler } from "express";
import { answerError } from "../refusals/answer-error.js";

/** Names by which a server may be asked for: any, or these, without ports. */
export type Hosts = "*" | readonly string[];

/** A name or an address, and a port. Names in other letters are sent in these. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?$/i;

/** Names of this machine, to itself. */
export const LOOPBACK_HOSTS: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses a question to another name: a page that has its own name lead to this machine (DNS rebinding) would read what
 * is meant for this machine alone.
 */
export function checkHost(hosts: Hosts): RequestHandler {
  return (request, response, next) => {
    const given = request.get("Host") ?? "";
    // It is printed into answers, as the address of what is told.
    if (given !== "" && !HOST.test(given)) return answerError(response, "BAD_REQUEST", "`Host` is no host.", {});
    if (hosts === "*") return next();
    const host = given.toLowerCase().replace(/:\d+$/, "");
    if (hosts.includes(host) || (hosts === LOOPBACK_HOSTS && host.endsWith(".localhost"))) return next();
    const known = hosts.join(", ");
    const message = `This server is not ${JSON.stringify(host.slice(0, 200))}: it answers to ${known}. ALLOWED_HOSTS names others.`;
    answerError(response, "HOST_NOT_ALLOWED", message, {});
  };
}

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}
