import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { resolveClasspath } from "../../src/database/embedded/classpath.js";
import { type EmbeddedServer, startEmbedded } from "../../src/database/embedded/start.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";

/** How tests reach a database. */
export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  readonly dataFolder: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** One for each process that runs tests: testServer(). */
    servers: readonly TestServer[];
    /** Where the class path of Neo4j is kept, so that a test with a data folder of its own need not run Maven. */
    classpathFolder: string;
  }
}

/** Compiles what the tests run as a command, and starts a Neo4j for each process, on a store that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    cwd: PROJECT_FOLDER,
    stdio: "inherit",
  });
  const classpathFolder = join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao");
  await resolveClasspath({ folder: classpathFolder });
  const servers = await Promise.all(
    Array.from({ length: project.config.maxWorkers ?? 1 }, () => startServer(classpathFolder)),
  );
  project.provide(
    "servers",
    servers.map(({ uri, user, password, pid, dataFolder }) => ({ uri, user, password, pid, dataFolder })),
  );
  project.provide("classpathFolder", classpathFolder);
  return async () => {
    await Promise.all(
      servers.map(async ({ stop, dataFolder }) => {
        await stop();
        await rm(dataFolder, { recursive: true, force: true });
      }),
    );
  };
}

async function startServer(classpathFolder: string): Promise<EmbeddedServer> {
  return startEmbedded({ dataFolder: await mkdtemp(join(tmpdir(), "chanjiao-test-")), classpathFolder });
}
