import { type Analytics, type AnalyticsOptions, startAnalytics } from "../../src/analytics/start-analytics.js";
import { testDatabase } from "./database.js";
import { testServer } from "./server.js";
import { RUN_TYPESCRIPT } from "./typescript.js";

/** Analytics of the database of this run, the thread from its TypeScript. To be stopped. */
export function analyticsOfTest(options: Partial<AnalyticsOptions> = {}): Analytics {
  return startAnalytics({
    connect: testServer(),
    execArgv: ["--import", RUN_TYPESCRIPT],
    log: () => undefined,
    ...options,
  });
}

/** The version that the database holds. */
export async function readVersionOfTest(): Promise<string> {
  const [row] = await (await testDatabase()).read("MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version");
  return String(row?.version);
}
