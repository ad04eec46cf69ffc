import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../src/database/embedded-start.js";
import { PROJECT_FOLDER } from "../../src/database/project.js";

/** How the tests reach the database of this run. */
export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  readonly dataFolder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    server: TestServer;
    /** Where the class path of Neo4j is kept, so that a test with a data folder of its own need not run Maven. */
    classpathFolder: string;
  }
}

/** Starts one Neo4j for the whole run, on a store that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), "chanjiao-test-"));
  const classpathFolder = join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao");
  const server = await startEmbedded({ dataFolder, classpathFolder });
  const { uri, user, password, pid } = server;
  project.provide("server", { uri, user, password, pid, dataFolder });
  project.provide("classpathFolder", classpathFolder);
  return async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
