import { execFileSync } from "node:child_process";

/** A command of the shell in a mount namespace of its own, whose mounts nobody else sees and which end with it. */
export function inOwnMounts(script: string): readonly string[] {
  return ["unshare", "--mount", "--map-root-user", "/bin/sh", "-ec", script];
}

/**
 * Whether this machine gives a process mounts of its own; as root it does, else where user namespaces are allowed.
 * @throws Error saying what is missing: what is tested with it cannot be tested otherwise
 */
export function checkMounts(): void {
  try {
    const [program, ...args] = inOwnMounts("mount -t tmpfs tmpfs /mnt");
    execFileSync(program!, args, { stdio: "pipe" });
  } catch (error) {
    throw new Error(
      "These tests need `unshare --mount` with a tmpfs: run them on Linux as root, or where user namespaces are allowed (kernel.unprivileged_userns_clone, no AppArmor restriction).",
      { cause: error },
    );
  }
}
