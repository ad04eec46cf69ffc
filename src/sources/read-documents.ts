import { readFileSync, readdirSync } from "node:fs";
import { type Problem } from "../problem.js";
import { decodeUtf8 } from "../text/decode-utf8.js";

export interface Documents {
  /** Text of each document by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Path of each document by source id, of those that cannot be read as UTF-8 too. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const EXTENSION = ".txt";

/**
 * Reads documents/<source-id>.txt in order of name, byte for byte. One that is not UTF-8 is a problem with its place, and has no text.
 * `label` is what the folder is called in problems. A folder that cannot be read throws the error of node:fs.
 */
export function readDocuments(folder: string, label = folder): Documents {
  const texts = new Map<string, string>();
  const paths = new Map<string, string>();
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(EXTENSION) && !file.startsWith(".")).sort()) {
    const id = name.slice(0, -EXTENSION.length);
    const file = `${label}/${name}`;
    paths.set(id, file);
    const decoded = decodeUtf8(readFileSync(`${folder}/${name}`));
    if (decoded.text === undefined) problems.push(printEncodingProblem(file, decoded));
    else texts.set(id, decoded.text);
  }
  return { texts, paths, problems };
}

/** The problem of a file whose bytes are not UTF-8. */
export function printEncodingProblem(file: string, bad: { line: number; column: number; offset: number; byte: number }): Problem {
  const byte = `0x${bad.byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return {
    rule: "TextIsUtf8", file, line: bad.line, column: bad.column,
    message: `byte ${bad.offset} (${byte}) is not UTF-8`, suggestion: "save the file as UTF-8; a text in GB 18030 has to be converted first",
  };
}
