import type { Request } from "express";

/** By which address this server was asked: "https://example.org". Proxies are believed as Express's `trust proxy` says. */
export function readOrigin(request: Pick<Request, "protocol" | "get">): string {
  return `${request.protocol}://${request.get("Host") ?? "localhost"}`;
}
