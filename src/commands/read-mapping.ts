import { ChanjiaoError } from "../errors.js";
import type { Mapping } from "../importing/mapping/mapping.js";
import { parseMapping } from "../importing/mapping/parse-mapping.js";
import type { Model } from "../model/model.js";
import { decodeUtf8 } from "../text/decode-utf8.js";
import { readNamed } from "../read-file.js";
import { printProblems } from "../validation/print-problems.js";
import { hasColor } from "./terminal/paint.js";

/**
 * A mapping file. @throws ChanjiaoError USAGE where it cannot be read, INVALID_DATA after printing every problem with
 * its place on stdout
 */
export function readMapping(path: string, model: Model): Mapping {
  const { text } = decodeUtf8(readNamed(path, "docs/importing.md shows one.", `The mapping ${path}`));
  if (text === undefined)
    throw new ChanjiaoError("INVALID_DATA", `The mapping ${path} is not UTF-8.`, "Save it as UTF-8.");
  const { mapping, problems } = parseMapping(path, text, model);
  if (mapping) return mapping;
  process.stdout.write(printProblems(problems, { color: hasColor(process.stdout), texts: new Map([[path, text]]) }));
  throw new ChanjiaoError(
    "INVALID_DATA",
    `The mapping ${path} cannot be used.`,
    "Mend what is named above; docs/importing.md shows one.",
  );
}
