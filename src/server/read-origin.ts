import type { Request } from "express";

/** By which address this server was asked: "https://example.org". Proxies are believed as Express's `trust proxy` says, where it is a web address. */
export function readOrigin(request: Pick<Request, "protocol" | "get">): string {
  return `${request.protocol === "https" ? "https" : "http"}://${request.get("Host") ?? "localhost"}`;
}

/** What stands behind "?", as it can stand in headers and texts: an address has none of these signs (RFC 3986). */
export function readQuery({ originalUrl }: Pick<Request, "originalUrl">): string {
  const query = originalUrl.split("?").slice(1).join("?");
  return query.replace(/[<>"\\^`{|}\s]/g, (sign) => encodeURIComponent(sign));
}
