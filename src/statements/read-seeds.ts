import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { Model } from "../model/model.js";
import { PROJECT } from "../model/read-model.js";
import type { Problem } from "../problem.js";
import { encodingProblem, readDocuments } from "../sources/read-documents.js";
import { ChanjiaoError } from "../errors.js";
import { printFileFault, readNamed } from "../read-file.js";
import { decodeUtf8 } from "../text/decode-utf8.js";
import type { ParsedFile } from "./parsing/parsed-file.js";
import { parseStatementFile } from "./parsing/parse-statement-file.js";

/** Statement files with their documents: what validation takes. */
export interface Seeds {
  readonly files: readonly ParsedFile[];
  /** Path of each document by source id, those that no statement file names among them. */
  readonly documents: ReadonlyMap<string, string>;
  /** Files that are not UTF-8. */
  readonly problems: readonly Problem[];
}

/** What a statement file ends in. JSON is YAML. */
export const ENDINGS = [".yaml", ".yml", ".json"];

/**
 * Reads statements/ and documents/ of a folder in order of name. `label` is what the folder is called in problems.
 * @throws ChanjiaoError INVALID_DATA for a folder or file that cannot be read
 */
export function readSeeds(model: Model, folder = `${PROJECT}seeds`, label = "seeds"): Seeds {
  try {
    return readFolders(model, folder, label);
  } catch (error) {
    const { path, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path ?? folder} cannot be read: ${printFileFault(error)}.`,
      "It belongs to the project: git checkout -- seeds brings it back.",
      { cause: error },
    );
  }
}

function readFolders(model: Model, folder: string, label: string): Seeds {
  const documents = readDocuments(`${folder}/documents`, `${label}/documents`);
  const names = readdirSync(`${folder}/statements`)
    .filter((name) => ENDINGS.includes(extname(name)) && !name.startsWith("."))
    .sort();
  const read = names.map((name) =>
    readStatementFile(`${folder}/statements/${name}`, `${label}/statements/${name}`, model, documents.texts),
  );
  return {
    files: read.flatMap(({ file }) => file ?? []),
    documents: documents.paths,
    problems: [...documents.problems, ...read.flatMap(({ problem }) => problem ?? [])],
  };
}

/** Reads one statement file, or tells where it is not UTF-8. */
export function readStatementFile(
  path: string,
  label: string,
  model: Model,
  documents: ReadonlyMap<string, string>,
): { readonly file?: ParsedFile; readonly problem?: Problem } {
  const decoded = decodeUtf8(readNamed(path, "Name a statement file."));
  if (decoded.text === undefined) return { problem: encodingProblem(label, decoded) };
  const id = label.slice(label.lastIndexOf("/") + 1, -extname(label).length);
  return { file: parseStatementFile({ path: label, text: decoded.text }, model, documents.get(id)) };
}
