import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { resolveClasspath } from "../../src/database/embedded/classpath.js";
import { findRunning } from "../../src/database/embedded/state.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";

/** Compiles what the tests run as a command, and sees to it that Neo4j is there; each process starts its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: PROJECT_FOLDER,
    stdio: "inherit",
  });
  const classpathFolder = join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao");
  await resolveClasspath({ folder: classpathFolder });
  const stores = await mkdtemp(join(tmpdir(), "chanjiao-test-"));
  project.provide("prepared", { classpathFolder, stores });
  return async () => {
    for (const folder of await readdir(stores)) await killServer(join(stores, folder));
    await rm(stores, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

/** Nobody needs the store any more: it need not be closed in order. */
async function killServer(dataFolder: string): Promise<void> {
  const running = await findRunning(dataFolder);
  if (running?.pid !== undefined) process.kill(running.pid, "SIGKILL");
}
