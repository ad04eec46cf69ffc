import { rmSync } from "node:fs";

/**
 * Takes a file or folder of the command's own away when the process ends, however soon that is after a second Ctrl-C, and
 * whatever still writes there; only a kill leaves it. @returns what lets it stay
 */
export function removeAtExit(path: string): () => void {
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  process.once("exit", remove);
  return () => void process.off("exit", remove);
}
