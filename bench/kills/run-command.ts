import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** A command that was begun. */
export interface RunningCommand {
  readonly pid: number;
  /** Standard output and standard error in the order in which they came. */
  readonly said: () => string;
  readonly isOver: () => boolean;
  /** Its exit status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Runs `chanjiao <args…>` over the database of the data folder, without npm or a shell in between. */
export function runCommand(data: string, args: readonly string[]): RunningCommand {
  const { NEO4J_URI: _elsewhere, ...env } = process.env;
  const child: ChildProcess = spawn(process.execPath, [CLI, ...args, "--data", data], {
    // The second compiler of Java pays only after minutes, and no server lives so long here.
    env: {
      ...env,
      HOST: "127.0.0.1",
      PORT: "0",
      CLIENT_COST: "off",
      CLIENT_AT_ONCE: "off",
      JDK_JAVA_OPTIONS: "-XX:TieredStopAtLevel=1 -Xmn192m",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (said += text));
  let over = false;
  const ended = once(child, "close").then(([code, signal]) => {
    over = true;
    return (code ?? signal) as number | NodeJS.Signals;
  });
  return {
    pid: child.pid ?? -1,
    said: () => said,
    isOver: () => over,
    ended,
    kill: (signal) => void child.kill(signal),
  };
}

/** Waits for a command to end by itself. @throws Error when it does not within so many milliseconds */
export async function waitForEnd(command: RunningCommand, withinMs: number): Promise<number | NodeJS.Signals> {
  const waiting = new AbortController();
  const late = sleep(withinMs, "late" as const, { signal: waiting.signal }).catch(() => "late" as const);
  const status = await Promise.race([command.ended, late]);
  waiting.abort();
  if (status !== "late") return status;
  command.kill("SIGKILL");
  throw new Error(`it had not ended after ${withinMs / 1_000} s: ${lastLines(command)}`);
}

/** Waits until a command has said that. @throws Error when it ends before, or takes longer than a minute and a half */
export async function waitForWords(command: RunningCommand, words: RegExp): Promise<string> {
  for (const deadline = Date.now() + 90_000; ; await sleep(20)) {
    const found = words.exec(command.said());
    if (found) return found[1] ?? found[0];
    if (command.isOver()) throw new Error(`it ended with ${String(await command.ended)}: ${lastLines(command)}`);
    if (Date.now() > deadline) throw new Error(`it went on without saying ${words}: ${lastLines(command)}`);
  }
}

export function lastLines({ said }: RunningCommand): string {
  return said().trim().split("\n").slice(-6).join(" / ");
}
