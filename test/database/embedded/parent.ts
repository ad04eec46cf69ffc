import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import { readProcessIdentity } from "../../../src/machine/process-identity.js";
import { RUN_TYPESCRIPT } from "../../support/typescript.js";
import { prepared } from "../../support/prepared.js";

export interface Parent {
  readonly process: ChildProcess;
  readonly pid: number;
  /** The process that must not outlive it. */
  readonly child: number;
  readonly watchdog: number;
  readonly uri: string;
  /** Settled with its exit status, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/**
 * Runs test/database/parent-process.ts in a process group of its own, as a terminal would, and waits until its server
 * is up.
 */
export async function startParent(folder: string, ...modes: string[]): Promise<Parent> {
  const script = fileURLToPath(new URL("./parent-process.ts", import.meta.url));
  const parent = spawn(
    process.execPath,
    ["--import", RUN_TYPESCRIPT, script, folder, prepared().classpathFolder, ...modes],
    {
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
    },
  );
  const ended = once(parent, "exit").then(([code, signal]) => (code ?? signal) as number | string);
  let errors = "";
  parent.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const line = await Promise.race([
    once(parent.stdout.setEncoding("utf8"), "data").then(([text]) => text as string),
    ended,
  ]);
  if (typeof line !== "string" || !line.startsWith("{")) throw new Error(`The parent ended early: ${line} ${errors}`);
  const { pid, watchdog, uri } = JSON.parse(line) as { pid: number; watchdog: number; uri: string };
  onTestFinished(async () => {
    parent.kill("SIGKILL");
    await expectGone(pid);
  });
  return { process: parent, pid: parent.pid!, child: pid, watchdog, uri, ended };
}

/** Waits until a process has ended. The bound tells "soon" from "never". */
export async function expectGone(pid: number): Promise<void> {
  await expect.poll(() => readProcessIdentity(pid), { timeout: 15_000, interval: 50 }).toBeUndefined();
}
