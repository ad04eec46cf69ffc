import { parsePort } from "../database/config.js";
import type { Address } from "../server/address.js";

/** Where to serve, from what was asked for; an empty text counts as nothing asked. @throws ChanjiaoError USAGE */
export function parseAddress(host: string | undefined, port: string | undefined): Address {
  return { host: host?.trim() || "127.0.0.1", port: parsePort(port?.trim() || "4000", "PORT") };
}
