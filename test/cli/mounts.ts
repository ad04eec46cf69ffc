import { execFileSync } from "node:child_process";

/** As root a namespace is to be had for the asking, else one of users comes with it. */
const IS_ROOT = process.getuid?.() === 0;

/** To be another user than root, without any capability, and never to get one. */
const UNPRIVILEGED = [
  "setpriv",
  ...(IS_ROOT ? ["--reuid=65534", "--regid=65534", "--clear-groups"] : []),
  "--no-new-privs",
  "--inh-caps=-all",
  "--bounding-set=-all",
].join(" ");

/**
 * A program for runCommand: runs `prepare`, a script of the shell, in a mount namespace of its own, whose mounts nobody
 * else sees and which end with it; then `program` with the arguments. `$UNPRIVILEGED` before it takes its rights.
 */
export function inOwnMounts(prepare: string, program: string): readonly string[] {
  return [
    "unshare",
    "--mount",
    ...(IS_ROOT ? [] : ["--map-root-user"]),
    "/bin/sh",
    "-ec",
    `UNPRIVILEGED='${UNPRIVILEGED}'\n${prepare}\nexec ${program} "$@"`,
    "sh",
  ];
}

/**
 * What is tested with mounts cannot be tested otherwise. @throws Error saying what this machine lacks, where it gives
 * a process no mounts of its own
 */
export function checkMounts(): void {
  try {
    const [program, ...args] = inOwnMounts("mount -t tmpfs tmpfs /mnt", "$UNPRIVILEGED true");
    execFileSync(program!, args, { stdio: "pipe" });
  } catch (error) {
    throw new Error(
      "These tests need `unshare --mount` with a tmpfs, and setpriv: run them on Linux as root, or where user namespaces are allowed (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0).",
      { cause: error },
    );
  }
}
