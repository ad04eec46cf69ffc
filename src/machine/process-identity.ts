import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells a living process from another that later got the same id: the moment it started. Undefined when no such
 * process lives (a zombie does not). Linux has it in /proc, also where `ps` is not installed, as in slim images; macOS
 * in `ps`.
 */
export function readProcessIdentity(pid: number): string | undefined {
  try {
    return process.platform === "linux" ? readFromProc(pid) : readFromPs(pid);
  } catch {
    return undefined;
  }
}

function readFromProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // the name before may hold spaces and brackets
  if (fields[0] === "Z" || fields[0] === "X") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}/${fields[19]}`; // starttime, ticks since boot: proc(5), field 22
}

function readFromPs(pid: number): string | undefined {
  const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  }).trim();
  const [state, ...started] = line.split(/\s+/);
  return state === undefined || state.startsWith("Z") ? undefined : started.join(" ");
}
