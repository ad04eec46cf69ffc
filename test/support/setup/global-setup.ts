import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { embeddedFolder } from "../../../src/database/embedded/folder.js";
import { isAlive, readState } from "../../../src/database/embedded/state.js";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";
import { compile } from "./compile.js";
import { makeWhereChanged } from "./make-where-changed.js";

/** Compiles what the tests run as a command, builds the page, and makes a store with the seeds; each process starts its own database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  compile();
  const classpathFolder = join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao");
  const stores = await mkdtemp(join(tmpdir(), "chanjiao-test-"));
  const seeded = join(stores, "seeded");
  // In a process of its own: the driver does not run in this one, which reads modules for Vitest.
  const preparing = promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "test/support/setup/prepare-store.ts", seeded, classpathFolder],
    { cwd: PROJECT_FOLDER },
  );
  // Which takes no notice of what goes on meanwhile.
  buildPage();
  const { stdout: classes, stderr } = await preparing;
  process.stderr.write(stderr);
  // Other programs in Java cannot use it, and need not say so.
  process.env.JDK_JAVA_OPTIONS += ` -XX:SharedArchiveFile=${classes} -Xlog:cds=off -Xlog:cds+dynamic=off`;
  project.provide("prepared", { classpathFolder, stores, seeded });
  return async () => {
    for (const folder of await readdir(stores)) killServer(join(stores, folder));
    await rm(stores, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}

/** Builds the explorer before any test serves it: a build takes away the files of the one before. */
function buildPage(): void {
  makeWhereChanged("page", ["vite.config.ts", "graph/types", "src"], () => {
    const vite = ["node_modules/vite/bin/vite.js", "build", "--mode", "explorer", "--logLevel", "error"];
    execFileSync(process.execPath, vite, { cwd: PROJECT_FOLDER, stdio: "inherit" });
  });
}

/** Nobody needs the store any more: it need not be closed in order. */
function killServer(dataFolder: string): void {
  const java = readState(embeddedFolder(dataFolder))?.java;
  if (java !== undefined && isAlive(java)) process.kill(java.pid, "SIGKILL");
}
