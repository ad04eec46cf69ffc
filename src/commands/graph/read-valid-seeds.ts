import { ChanjiaoError } from "../../errors.js";
import type { Model } from "../../model/model.js";
import { gatherStatements, type Stated } from "../../statements/gather-statements.js";
import { readSeeds } from "../../statements/read-seeds.js";
import { printProblems } from "../../validation/print-problems.js";
import { isError, validate } from "../../validation/validate.js";
import { hasColor } from "../terminal/paint.js";

/**
 * The seeds, ready to be loaded. @throws ChanjiaoError INVALID_DATA after printing every problem with its place on
 * stderr
 */
export function readValidSeeds(model: Model): Stated {
  const seeds = readSeeds(model);
  const errors = validate(seeds, model).filter(isError);
  if (errors.length === 0) return gatherStatements(seeds.files);
  process.stderr.write(
    printProblems(errors, {
      color: hasColor(process.stderr),
      texts: new Map(seeds.files.map(({ path, text }) => [path, text])),
    }),
  );
  const count = errors.length === 1 ? "one problem" : `${errors.length} problems`;
  throw new ChanjiaoError(
    "INVALID_DATA",
    `The seeds have ${count}: nothing was started or loaded.`,
    "Mend what is named above; npx chanjiao check looks again.",
  );
}
