import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { type Problem } from "../problem.js";
import { decodeUtf8 } from "../text/decode-utf8.js";
import { readNamed } from "../read-file.js";

export interface Documents {
  /** Text of each document by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Path of each document by source id, of those that cannot be read as UTF-8 too. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const EXTENSION = ".txt";

/**
 * Reads documents/<source-id>.txt in order of name, byte for byte. One that is not UTF-8 is a problem with its place,
 * and has no text. `label` is what the folder is called in problems. A folder that cannot be read throws the error of
 * node:fs.
 */
export function readDocuments(folder: string, label = folder): Documents {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(EXTENSION) && !name.startsWith("."))
    .sort();
  return joinDocuments(
    names.map((name) => readDocument(name.slice(0, -EXTENSION.length), `${folder}/${name}`, `${label}/${name}`)),
  );
}

/** Several folders of documents as one; where two have the same id, the later one stands. */
export function joinDocuments(parts: readonly Documents[]): Documents {
  return {
    texts: new Map(parts.flatMap(({ texts }) => [...texts])),
    paths: new Map(parts.flatMap(({ paths }) => [...paths])),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/**
 * The document of one statement file, which stands in the folder documents/ beside the file's own: nothing where it is
 * not there.
 */
export function readDocumentOf(statementFile: string): Documents {
  const id = basename(statementFile, extname(statementFile));
  const path = join(dirname(statementFile), "..", "documents", `${id}${EXTENSION}`);
  if (!existsSync(path)) return { texts: new Map(), paths: new Map(), problems: [] };
  return readDocument(id, path, path);
}

function readDocument(id: string, path: string, label: string): Documents {
  const decoded = decodeUtf8(readNamed(path, "A document is a text in UTF-8."));
  const paths = new Map([[id, label]]);
  if (decoded.text === undefined) return { texts: new Map(), paths, problems: [encodingProblem(label, decoded)] };
  return { texts: new Map([[id, decoded.text]]), paths, problems: [] };
}

/** The problem of a file whose bytes are not UTF-8. */
export function encodingProblem(
  file: string,
  bad: { line: number; column: number; offset: number; byte: number },
): Problem {
  const byte = `0x${bad.byte.toString(16).toUpperCase().padStart(2, "0")}`;
  return {
    rule: "TextIsUtf8",
    file,
    line: bad.line,
    column: bad.column,
    message: `byte ${bad.offset} (${byte}) is not UTF-8`,
    suggestion: "save the file as UTF-8; a text in GB 18030 has to be converted first",
  };
}
