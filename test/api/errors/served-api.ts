import { onTestFinished } from "vitest";
import { type ApiOptions, startApi } from "../../../src/api/start-api.js";
import type { Database } from "../../../src/database/connection.js";
import type { ApiContext } from "../../../src/api/context.js";
import { openExport } from "../../../src/exporting/open-export.js";
import { readModel } from "../../../src/model/read-model.js";
import { type AppOptions, createApp } from "../../../src/server/create-app.js";
import { startListener } from "../../../src/server/start-listener.js";
import { testDatabase } from "../../support/database.js";

export interface ServedApi extends Partial<ApiOptions> {
  readonly app?: Partial<AppOptions<ApiContext>>;
  /** Each statement of an answer that reaches the database is changed like this. */
  readonly change?: (read: Database["read"]) => Database["read"];
}

const model = readModel();

/** Serves the API over the database of this run until the test ends, as `npm start` does. The answer is its address. */
export async function serveApi({ change = (read) => read, app, ...options }: ServedApi = {}): Promise<string> {
  const { read } = await testDatabase();
  const changed = change(read);
  // The look at the graph's version, which is shared by all, is not.
  const readAs: Database["read"] = (text, given, options) => (options?.quiet ? read : changed)(text, given, options);
  const api = await startApi({ database: { read: readAs }, model, log: () => undefined, ...options });
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listener.stop(0));
  const version = async (): Promise<string> => "v1";
  listener.serve(
    createApp({
      api,
      readVersion: version,
      checkReadiness: async () => ({ version: "v1" }),
      exports: { model, open: (signal, ids) => openExport({ read }, signal, ids) },
      ...app,
    }),
  );
  return listener.url;
}
