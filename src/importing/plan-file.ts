import { planNothing } from "./difference/import-plan.js";
import { hashFile, openFile } from "./open-file.js";
import { planRegisterFile } from "./plan-register-file.js";
import { planStatementFile } from "./plan-statement-file.js";
import type { FileToPlan, PlannedFile } from "./planned-file.js";

/**
 * Reads one file, whatever it is, and finds out what it would do to the graph. @throws ChanjiaoError USAGE,
 * INVALID_DATA; the reason of the signal
 */
export async function planFile(file: FileToPlan): Promise<PlannedFile> {
  const { path, signal } = file;
  const opened = await openFile({ ...file, model: file.beside.model });
  const sha256 = await hashFile(path);
  signal.throwIfAborted();
  if (opened === "statements") return planStatementFile(file, sha256);
  if ("problems" in opened)
    return {
      format: "table",
      plan: planNothing(opened.problems),
      header: undefined,
      retractions: [],
      texts: new Map(),
      close: () => Promise.resolve(),
    };
  return planRegisterFile(file, opened, sha256);
}
