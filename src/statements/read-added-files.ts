import { realpathSync } from "node:fs";
import { extname } from "node:path";
import { ChanjiaoError } from "../errors.js";
import type { Model } from "../model/model.js";
import { PROJECT } from "../model/read-model.js";
import { readDocumentOf } from "../sources/read-documents.js";
import { ENDINGS, readStatementFile, type Seeds } from "./read-seeds.js";
import { readNamed } from "../read-file.js";

/**
 * The seeds with the named files beside them, or in place of those of the same name, and what the named ones are called
 * in problems. The document of a file that is not among the seeds is in the folder documents/ beside its own.
 * @throws ChanjiaoError USAGE for a path that cannot be read
 */
export function readAddedFiles(
  seeds: Seeds,
  paths: readonly string[],
  model: Model,
): { readonly set: Seeds; readonly shown: ReadonlySet<string> } {
  const shown = new Set<string>();
  let set = seeds;
  for (const path of paths) {
    checkReadable(path);
    const known = [...seeds.files.map((file) => file.path), ...seeds.problems.map(({ file }) => file)].find((file) =>
      isSame(`${PROJECT}${file}`, path),
    );
    if (known !== undefined) {
      shown.add(known);
      continue;
    }
    const documents = readDocumentOf(path);
    const { file, problem } = readStatementFile(path, path, model, documents.texts);
    set = {
      files: file ? [...set.files.filter(({ name }) => name !== file.name), file] : set.files,
      documents: new Map([...set.documents, ...documents.paths]),
      problems: [...set.problems, ...documents.problems, ...(problem ? [problem] : [])],
    };
    for (const name of [path, ...documents.paths.values()]) shown.add(name);
  }
  return { set, shown };
}

/** @throws ChanjiaoError USAGE for what is no statement file, or is not there */
export function checkReadable(path: string): void {
  if (!ENDINGS.includes(extname(path)))
    throw new ChanjiaoError(
      "USAGE",
      `${path} is not a statement file.`,
      `Statement files end in ${ENDINGS.join(", ")}.`,
    );
  readNamed(path, "Name a statement file, such as those in seeds/statements.");
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
