import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { temporaryFolder } from "../support/folder.js";
import { prepared } from "../support/prepared.js";

export interface Running {
  readonly pid: number;
  /** What it has printed so far. */
  readonly printed: { stdout: string; stderr: string };
  /** Settled with its exit status, or the signal that ended it, when it has ended and all it printed is here. */
  readonly ended: Promise<number | string>;
  /** Waits until it has printed that. */
  readonly prints: (text: string | RegExp) => Promise<void>;
  /** As Ctrl-C in a terminal: to every process of the group. */
  readonly interrupt: (signal?: NodeJS.Signals) => void;
}

export interface RunOptions {
  /** Beside PATH, HOME and what concerns Java, which is all that it gets otherwise. Nothing is planned ahead by default. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** In place of node and dist/cli.js. */
  readonly program?: readonly string[];
}

/** Runs the built command line in a process group of its own, which is killed when the test ends. */
export function runCommand(
  args: readonly string[],
  { env = {}, cwd = PROJECT_FOLDER, program = [process.execPath, join(cwd, "dist/cli.js")] }: RunOptions = {},
): Running {
  const { PATH, HOME, JAVA_HOME, JDK_JAVA_OPTIONS } = process.env;
  const child = spawn(program[0]!, [...program.slice(1), ...args], {
    cwd,
    env: { PATH, HOME, JAVA_HOME, JDK_JAVA_OPTIONS, WARM_UP: "off", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => (printed[stream] += text));
  const interrupt = (signal: NodeJS.Signals = "SIGINT"): void => {
    try {
      process.kill(-child.pid!, signal);
    } catch {
      // it has ended
    }
  };
  onTestFinished(() => interrupt("SIGKILL"));
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string);
  let over = false;
  void ended.then(() => (over = true));
  const prints = async (text: string | RegExp): Promise<void> => {
    const isThere = (all: string): boolean => (typeof text === "string" ? all.includes(text) : text.test(all));
    for (const deadline = Date.now() + 240_000; !isThere(printed.stdout + printed.stderr); await setTimeout(50)) {
      if (over || Date.now() > deadline)
        throw new Error(`It ${over ? "ended" : "went on"} without saying ${text}:\n${printed.stdout}${printed.stderr}`);
    }
  };
  return { pid: child.pid!, printed, ended, prints, interrupt };
}

/** A data folder with the class path that an earlier start has kept in it, and, where asked for, with the seeds. */
export async function dataFolderWithClasspath(options: { readonly seeded?: boolean } = {}): Promise<string> {
  const folder = join(await temporaryFolder(), "data");
  if (options.seeded) await cp(prepared().seeded, folder, { recursive: true });
  else await mkdir(folder);
  const from = prepared().classpathFolder;
  for (const name of await readdir(from)) await copyFile(join(from, name), join(folder, name));
  return folder;
}

/**
 * Waits until no process names that text, a folder of the test's own, in its command line. The bound tells "soon" from
 * "never".
 */
export async function expectNothingRuns(text: string): Promise<void> {
  const list = (): string[] =>
    execFileSync("ps", ["-A", "-ww", "-o", "args="], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.includes(text));
  await expect.poll(list, { timeout: 20_000, interval: 100 }).toEqual([]);
}

/** The address that a start has printed. */
export function readUrl({ printed }: Running): string {
  const url = /(http:\/\/\S+)\/graphql/.exec(printed.stdout)?.[1];
  if (url === undefined) throw new Error(`No address in ${printed.stdout}`);
  return url;
}
