import type { Request } from "express";

/** By which address this server was asked: "https://example.org". Proxies are believed as Express's `trust proxy` says, where it is a web address. */
export function readOrigin(request: Pick<Request, "protocol" | "get">): string {
  return `${request.protocol === "https" ? "https" : "http"}://${request.get("Host") ?? "localhost"}`;
}
