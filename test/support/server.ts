import { inject } from "vitest";
import type { TestServer } from "./global-setup.js";

/**
 * The database of this process: each that runs tests has one of its own, so that two files at once do not meet in it.
 */
export function testServer(): TestServer {
  const servers = inject("servers");
  return servers[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % servers.length]!;
}

/** The same, as the settings of a command. */
export function testServerSettings(): Record<"NEO4J_URI" | "NEO4J_USER" | "NEO4J_PASSWORD", string> {
  const { uri, user, password } = testServer();
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
