import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** Of 19: such a thread still has a third of what another has where both want the same processor. */
const LOWER = 5;

/**
 * Lets other threads go before this one where the processor is short. On Linux, where threads have priorities of their
 * own; elsewhere nothing changes. Throws nothing.
 */
export function yieldProcessor(): void {
  try {
    const [thread] = /\d+$/.exec(readlinkSync("/proc/thread-self")) ?? [];
    if (thread !== undefined) setPriority(Number(thread), LOWER);
  } catch {
    // It runs as others do.
  }
}
