import { isIPv6 } from "node:net";
import type { Request } from "express";

/**
 * Who asks, as far as an address tells: the whole of an IPv4 address, the network of an IPv6 one, of which a household
 * has as many as it likes. Which headers of proxies are believed is Express's `trust proxy`.
 */
export function readClient({ ip }: Pick<Request, "ip">): string {
  if (ip === undefined) return "unknown";
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !isIPv6(ip)) return mapped ?? ip;
  return expand(ip).slice(0, 4).join(":");
}

/** The eight parts of an IPv6 address. */
function expand(ip: string): readonly string[] {
  const [head = "", tail] = ip.split("%")[0]!.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right].map((part) => part.toLowerCase().replace(/^0+(?=.)/, ""));
}
