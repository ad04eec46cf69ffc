import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first executable file of that name in a PATH-like list of folders, or undefined. */
export function resolveExecutable(name: string, folders: string | undefined): string | undefined {
  for (const folder of (folders ?? "").split(delimiter)) {
    if (folder === "") continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // not here: look in the next folder
    }
  }
  return undefined;
}
