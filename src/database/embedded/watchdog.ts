import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { OnProgress } from "./progress.js";
import { isAlive, type ServerState } from "./state.js";

/**
 * How long a stopping server may take to close its store before it is killed. A checkpoint of a small store takes 0.3
 * s.
 */
const GRACE_SECONDS = 10;

/**
 * Why a shell stands between this process and Java: Neo4j does not end when its standard input closes, and nothing that
 * runs inside this process survives a kill -9 of it. The shell holds one end of a pipe whose only other end is ours.
 * However this process ends (exit, signal, uncaught exception, kill -9), the kernel closes our end, the shell reads the
 * end of the file and ends Java: first asking, then killing. A clean stop is the same: we close the pipe. When Java
 * ends by itself the shell ends with it, and with its status. POSIX sh is on every Linux and macOS; a launcher in Java
 * would need the compiler at each start, a Node watchdog 40 MB.
 */
const SCRIPT = `
grace=$1; shift
exec 3<&0
"$@" 3<&- </dev/null >&2 &
java=$!
echo "$java"
exec >&2
(
  while read -r line; do :; done <&3
  kill -TERM "$java" 2>/dev/null
  left=$grace
  while [ "$left" -gt 0 ] && kill -0 "$java" 2>/dev/null; do sleep 1; left=$((left - 1)); done
  kill -KILL "$java" 2>/dev/null
) &
watcher=$!
exec 3<&-
trap 'kill -TERM "$java" 2>/dev/null' TERM INT HUP
while :; do
  wait "$java"; status=$?
  kill -0 "$java" 2>/dev/null || break
done
kill "$watcher" 2>/dev/null
exit "$status"
`;

export interface WatchedJava {
  /** The shell. It lives as long as Java does. */
  readonly watchdogPid: number;
  /** Settled when Java has been started; rejects when not even the shell could be. */
  readonly javaPid: Promise<number>;
  /** Settled when both have ended, with the exit status of Java (128 + n for signal n). */
  readonly exited: Promise<number>;
  /** Ends Java cleanly, or by force after the time of grace. Idempotent; settled when it has ended. */
  readonly stop: () => Promise<void>;
  /** Ends Java by force, at once. */
  readonly kill: () => Promise<void>;
}

export interface WatchOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** File that gets what Java prints. */
  readonly output: string;
  /** Default 10. */
  readonly graceSeconds?: number | undefined;
}

export function startWatched(
  java: string,
  args: readonly string[],
  { env, cwd, output, graceSeconds = GRACE_SECONDS }: WatchOptions,
): WatchedJava {
  const log = openSync(output, "w", 0o600);
  let child: ChildProcess;
  try {
    // A process group of its own: a Ctrl-C in the terminal reaches this process and not Java, which is then stopped in
    // order.
    child = spawn("/bin/sh", ["-c", SCRIPT, "chanjiao-watchdog", String(graceSeconds), java, ...args], {
      env,
      cwd,
      stdio: ["pipe", "pipe", log],
      detached: true,
    });
  } finally {
    closeSync(log);
  }
  const group = child.pid;
  const killGroup = (): void => {
    try {
      if (group !== undefined) process.kill(-group, "SIGKILL");
    } catch {
      // nobody left in it
    }
  };
  const exited = new Promise<number>((done) => {
    child.once("error", () => done(127));
    child.once("exit", (code, signal) => {
      killGroup(); // should the shell alone have been killed, Java must not outlive it
      done(code ?? (signal === "SIGKILL" ? 137 : 143));
    });
  });
  child.stdin?.on("error", () => undefined); // closing a pipe whose reader has gone is no event
  const javaPid = new Promise<number>((done, failed) => {
    child.stdout?.setEncoding("utf8").once("data", (text: string) => done(Number(text)));
    void exited.then((status) => failed(new Error(`the watchdog ended with status ${status}`)));
  });
  javaPid.catch(() => undefined);
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= (async () => {
      child.stdin?.end();
      const timer = setTimeout(killGroup, (graceSeconds + 3) * 1000);
      await exited;
      clearTimeout(timer);
    })());
  const kill = async (): Promise<void> => {
    killGroup();
    await exited;
  };
  return { watchdogPid: group ?? -1, javaPid, exited, stop, kill };
}

/** A store is closed in ten, or Java is killed by then. */
const ENDED_WITHIN_MS = 12_000;

/**
 * Waits until the server of a command that was killed has let go of the store. Its watchdog ends it within seconds,
 * and lives as long as it; should the watchdog have been killed too, or not succeed, it is ended here. A command may
 * have been killed before it had noted which process Java is: then the watchdog alone tells.
 */
export async function endOrphan({ watchdog, java }: ServerState, onProgress: OnProgress | undefined): Promise<void> {
  const isLeft = (): boolean => isAlive(watchdog) || isAlive(java);
  if (!isLeft()) return;
  onProgress?.({ stage: "waiting", detail: "the server of a command that was killed is closing its store" });
  for (const deadline = Date.now() + ENDED_WITHIN_MS; Date.now() < deadline && isAlive(watchdog); await sleep(50));
  if (watchdog && isAlive(watchdog)) killGroup(watchdog.pid);
  if (java && isAlive(java)) process.kill(java.pid, "SIGKILL");
  for (let wait = 0; wait < 40 && isLeft(); wait++) await sleep(50);
}

/** The watchdog leads a group of its own, in which Java is. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // it has ended meanwhile
  }
}
