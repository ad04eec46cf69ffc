import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Processes that name the data folder in their command line: node, the watchdog, Java. Linux alone tells. */
export function findProcesses(data: string): readonly string[] {
  return readdirSync("/proc").flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      return line.includes(data) ? [`${pid} ${line.slice(0, 60)}`] : [];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

/** A server whose command was killed has ten seconds to close its store before it is killed itself. */
const ENDED_WITHIN_MS = 15_000;

/** What is left when all is stopped and nothing should be. */
export async function checkStopped(data: string): Promise<readonly string[]> {
  let left = findProcesses(data);
  for (const deadline = Date.now() + ENDED_WITHIN_MS; left.length > 0 && Date.now() < deadline; await sleep(50))
    left = findProcesses(data);
  return left.map((line) => `a process is left: ${line}`);
}

/** Files that a stopped server has no use for. */
export function findLitter(data: string): readonly string[] {
  const users = join(data, "server-users");
  const list = (folder: string): readonly string[] => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  };
  return [...list(data).filter((name) => /^server\.json|^\.probe|^classpath.*\.\d+$/.test(name)), ...list(users)].map(
    (name) => `a file is left: ${name}`,
  );
}
