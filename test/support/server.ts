import { inject } from "vitest";
import type { TestServer } from "./global-setup.js";

/** The database of this process: each that runs tests has one of its own, so that two files at once do not meet in it. */
export function testServer(): TestServer {
  const servers = inject("servers");
  return servers[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % servers.length]!;
}
