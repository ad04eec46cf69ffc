import { readFile, stat } from "node:fs/promises";
import { ChanjiaoError } from "../../errors.js";
import { findEncoding } from "../../text/encoding/find-encoding.js";
import { readLines } from "./read-decoded.js";

/** One record of a JSON file, with its line, or in an array its place among the others, from 1. */
export interface JsonRecord {
  readonly value: unknown;
  readonly line: number;
  /** Why it could not be read. */
  readonly problem?: string;
}

/** An array is read as a whole; one record a line is read line by line, however many. */
const LARGEST_ARRAY = 400_000_000;

/** The records of a JSON file: an array, one object, or one object a line. @throws ChanjiaoError INVALID_DATA */
export function openJson(
  path: string,
  head: Buffer,
): (onProgress?: (progress: { done: number; total: number }) => void) => AsyncGenerator<JsonRecord> {
  const isArray = /^[\uFEFF\s]*\[/.test(head.toString("utf8", 0, 1_000));
  return isArray ? (onProgress) => readArray(path, onProgress) : (onProgress) => readRecords(path, head, onProgress);
}

async function* readArray(
  path: string,
  onProgress?: (progress: { done: number; total: number }) => void,
): AsyncGenerator<JsonRecord> {
  const { size } = await stat(path);
  if (size > LARGEST_ARRAY)
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${path} is one array of ${Math.round(size / 1e6)} MB.`,
      "Write one record a line (jq -c '.[]'): that is read line by line.",
    );
  const records = parse(path, (await readFile(path, "utf8")).replace(/^\uFEFF/, ""));
  if (!Array.isArray(records)) throw new ChanjiaoError("INVALID_DATA", `${path} is no array of records.`);
  for (const [index, value] of records.entries()) {
    if ((index + 1) % 1_000 === 0) onProgress?.({ done: index + 1, total: records.length });
    yield { value, line: index + 1 };
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new ChanjiaoError("INVALID_DATA", `${path} is no JSON: ${(error as Error).message}.`);
  }
}

async function* readRecords(
  path: string,
  head: Buffer,
  onProgress?: (progress: { done: number; total: number }) => void,
): AsyncGenerator<JsonRecord> {
  for await (const { number, text } of readLines(path, findEncoding(path, head), onProgress)) {
    if (text.trim() === "") continue;
    try {
      yield { value: JSON.parse(number === 1 ? text.replace(/^\uFEFF/, "") : text) as unknown, line: number };
    } catch {
      yield { value: undefined, line: number, problem: "the line is no JSON" };
    }
  }
}
