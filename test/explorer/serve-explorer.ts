import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startApi } from "../../src/api/start-api.js";
import { createJudgement } from "../../src/identity/judgements/judgement.js";
import { load } from "../../src/loading/load.js";
import { readModel } from "../../src/model/read-model.js";
import { createApp } from "../../src/server/create-app.js";
import { startListener, type Listener } from "../../src/server/start-listener.js";
import { gatherStatements } from "../../src/statements/gather-statements.js";
import { readSeeds } from "../../src/statements/read-seeds.js";
import { testDatabase } from "../support/database.js";

/** Two ids of the seeds that are judged to be one here, and the one that stands for both. */
export const MERGED = "media-workercn-wechat";
export const SURVIVOR = "media-workercn-client";

const JUDGEMENT = createJudgement({
  left: SURVIVOR,
  right: MERGED,
  decision: "POSITIVE",
  decidedBy: "a test",
  why: "to see where it leads",
  recordedAt: "2026-11-24T00:00:00.000Z",
});

/** Builds the page as it stands and serves it with the four documents of the seeds. To be stopped. */
export async function serveExplorer(): Promise<Listener> {
  const model = readModel();
  const { sources, statements } = gatherStatements(readSeeds(model).files);
  const database = await testDatabase();
  await Promise.all([buildPage(), load(database, sources, statements, model, undefined, [JUDGEMENT])]);
  // The first plan of a text on a busy machine may take longer than a client is allowed to wait.
  const api = await startApi({
    database: {
      read: (text, parameters, options) => database.read(text, parameters, { ...options, timeoutMs: 30_000 }),
    },
    model,
  });
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  listener.serve(
    createApp({ api, readVersion: async () => "seeds", checkReadiness: async () => ({ version: "seeds" }) }),
  );
  return listener;
}

/** In a process of its own: a bundler leaves its mark on the environment. */
async function buildPage(): Promise<void> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  await promisify(execFile)(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--mode", "explorer"], {
    cwd: root,
  });
}
