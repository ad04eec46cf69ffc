import { type Analytics, type AnalyticsOptions, startAnalytics } from "../../src/analytics/start-analytics.js";
import { testDatabase } from "./database.js";
import { testServer } from "./server.js";

/** As it was compiled for this run: a thread takes no TypeScript. */
const WORKER = new URL("../../dist/analytics/worker.js", import.meta.url);

/** Analytics of the database of this run. To be stopped. */
export function analyticsOfTest(options: Partial<AnalyticsOptions> = {}): Analytics {
  return startAnalytics({
    connect: testServer,
    worker: WORKER,
    log: () => undefined,
    ...options,
  });
}

/** The version that the database holds. */
export async function readVersionOfTest(): Promise<string> {
  const [row] = await (await testDatabase()).read("MATCH (g:Graph { id: 'graph' }) RETURN g.version AS version");
  return String(row?.version);
}
