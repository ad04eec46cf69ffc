import { type Analytics, type AnalyticsOptions, startAnalytics } from "../../src/analytics/start-analytics.js";
import { testDatabase } from "./database.js";
import { testServer } from "./server.js";

const HOOKS = new URL("register-typescript.mjs", import.meta.url).href;

/** Analytics of the database of this run, the thread from its TypeScript. To be stopped. */
export function analyticsOfTest(options: Partial<AnalyticsOptions> = {}): Analytics {
  return startAnalytics({ connect: testServer(), execArgv: ["--import", HOOKS], log: () => undefined, ...options });
}

/** The version that the database holds. */
export async function readVersionOfTest(): Promise<string> {
  const [row] = await (await testDatabase()).read("MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version");
  return String(row?.version);
}
