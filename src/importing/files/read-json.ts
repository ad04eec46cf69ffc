import { ChanjiaoError } from "../../errors.js";
import { findEncoding } from "../../text/encoding/find-encoding.js";
import { readDecoded, readLines } from "./read-decoded.js";
import { ArrayFault, splitArray } from "./split-array.js";

/** One record of a JSON file, with its line, or in an array its place among the others, from 1. */
export interface JsonRecord {
  readonly value: unknown;
  readonly line: number;
  /** Why it could not be read. */
  readonly problem?: string;
}

/** The records of a JSON file: an array, one object, or one object a line. @throws ChanjiaoError INVALID_DATA */
export function openJson(
  path: string,
  head: Buffer,
): (onProgress?: (progress: { done: number; total: number }) => void) => AsyncGenerator<JsonRecord> {
  const isArray = /^[\uFEFF\s]*\[/.test(head.toString("utf8", 0, 1_000));
  return isArray
    ? (onProgress) => readArray(path, head, onProgress)
    : (onProgress) => readRecords(path, head, onProgress);
}

async function* readArray(
  path: string,
  head: Buffer,
  onProgress?: (progress: { done: number; total: number }) => void,
): AsyncGenerator<JsonRecord> {
  let place = 0;
  try {
    for await (const text of splitArray(readDecoded(path, findEncoding(path, head), onProgress))) {
      place += 1;
      yield { value: JSON.parse(text) as unknown, line: place };
    }
  } catch (error) {
    if (error instanceof ArrayFault)
      throw new ChanjiaoError("INVALID_DATA", `${path} is no JSON: it ${error.message}.`);
    if (!(error instanceof SyntaxError)) throw error;
    throw new ChanjiaoError("INVALID_DATA", `${path} is no JSON: record ${place}: ${error.message}.`);
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
