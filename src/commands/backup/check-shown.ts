import type { CheckedDump } from "../../loading/restoring/check-dump.js";
import { checkDump } from "../../loading/restoring/check-dump.js";
import { ChanjiaoError } from "../../errors.js";
import type { Model } from "../../model/model.js";
import { printProblems } from "../../validation/print-problems.js";
import type { Interruption } from "../terminal/interruption.js";
import { hasColor } from "../terminal/paint.js";
import { showStep } from "../terminal/progress.js";

/**
 * A file that is whole and right. `name` is what people call it.
 * @throws ChanjiaoError INVALID_DATA after printing every problem with its place on stderr; USAGE
 */
export async function checkShown(
  path: string,
  model: Model,
  { during, signal }: Interruption,
  name = path,
): Promise<CheckedDump> {
  const step = showStep(`Checking ${name}`);
  try {
    const onProgress = (done: number, total: number): void => step.tell(`${Math.floor((100 * done) / total)} %`);
    const checked = await during(checkDump(path, model, { onProgress, signal }));
    if (!("problems" in checked)) {
      step.done(`Checked ${name}: ${checked.end.lines} lines, whole`);
      return checked;
    }
    step.end();
    const problems = checked.problems.map((problem) => ({ ...problem, file: name }));
    process.stderr.write(
      printProblems(problems, { color: hasColor(process.stderr), readLine: ({ line }) => checked.lines.get(line) }),
    );
    const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${name} has ${count}: nothing was changed.`,
      "Take another copy of it, as chanjiao wrote it.",
    );
  } finally {
    step.end();
  }
}
