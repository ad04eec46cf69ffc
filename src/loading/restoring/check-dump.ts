import type { Model } from "../../model/model.js";
import { type ShapeFault } from "../../store/dump/check-shape.js";
import { DUMP_FORMAT, DUMP_VERSION, type DumpEnd, type DumpHeader, type DumpLine } from "../../store/dump/dump.js";
import { END, HEADER, LINES } from "../../store/dump/line-shapes.js";
import { CutOff, type RawLine, readRawLines } from "../../store/dump/read-lines.js";
import type { CodePoints } from "../../text/code-points.js";
import { suggestNearest } from "../../text/suggest.js";
import { EMPTY_SUM } from "../projection/hash-item.js";
import { sumLines } from "./read-back.js";
import { DumpChecker } from "./dump-checker.js";
import { type DumpProblem, type PlacedProblems, placeProblems } from "./dump-problem.js";

/** A file that is whole and right. */
export interface CheckedDump {
  readonly path: string;
  readonly header: DumpHeader;
  readonly end: DumpEnd;
  /** `sumLines` of what is between the first and the last. */
  readonly sum: string;
  /** Texts of its sources, by id. */
  readonly texts: ReadonlyMap<string, CodePoints>;
}

export interface CheckOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** More are not looked for. */
const MOST = 20;

/**
 * Reads a whole file and holds every line to its shape, to the model, to the texts that it quotes and to the others:
 * before anything of it is written. Holds texts of sources and ids, and of the rest one line at a time.
 * @returns what is wrong, or the file
 * @throws ChanjiaoError USAGE where it cannot be read; the reason of the signal
 */
export async function checkDump(
  path: string,
  model: Model,
  options: CheckOptions = {},
): Promise<CheckedDump | PlacedProblems> {
  const checker = new DumpChecker(model);
  const read = await readChecked(path, checker, options);
  if (checker.found.length > 0 || read === undefined) return placeProblems(path, checker.found);
  return { path, ...read, texts: checker.texts };
}

type Read = Pick<CheckedDump, "header" | "end" | "sum">;

async function readChecked(
  path: string,
  checker: DumpChecker,
  { onProgress, signal }: CheckOptions,
): Promise<Read | undefined> {
  const { found } = checker;
  let header: DumpHeader | undefined;
  let whole: Read | undefined;
  let sum = EMPTY_SUM;
  let last = 0;
  try {
    for await (const line of readRawLines(path, onProgress)) {
      signal?.throwIfAborted();
      last = line.number;
      const value = parseJson(line, found);
      if (whole !== undefined) {
        found.push({ ...AFTER, line: last });
        return undefined;
      } else if (header === undefined) {
        if (value === undefined) found.splice(0, Infinity, { ...NO_DUMP, line: 1 });
        header = value === undefined ? undefined : parseHeader(value, found);
        if (header === undefined) return undefined;
      } else if (isEnd(value)) {
        const end = parseEnd(value, line, found);
        checker.finish(header, last);
        if (end === undefined) return undefined;
        whole = { header, end, sum };
      } else {
        const parsed = value === undefined ? undefined : parseLine(value, last, found);
        if (parsed === undefined) checker.skip();
        else {
          checker.take(parsed, last);
          sum = sumLines(sum, [parsed]);
        }
      }
      if (found.length >= MOST) return undefined;
    }
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    found.push(
      whole === undefined
        ? { rule: "FileIsWhole", line: error.line, message: `the file ends here: ${error.why}`, ...CUT_OFF }
        : { ...AFTER, line: error.line },
    );
    return undefined;
  }
  if (last === 0) found.push({ ...NO_DUMP, line: 1 });
  else if (whole === undefined)
    found.push({
      rule: "FileIsWhole",
      line: last,
      message: 'the file ends here: its last line, { "end": true, … }, is missing',
      ...CUT_OFF,
    });
  return whole;
}

const AFTER: Omit<DumpProblem, "line"> = {
  rule: "FileIsWhole",
  path: [],
  message: "something stands after the last line",
};
const CUT_OFF = { suggestion: "it was cut off while it was written or copied: take another copy" };
const NO_DUMP: Omit<DumpProblem, "line"> = {
  rule: "LineHasItsShape",
  message: "this is no file that chanjiao backup or chanjiao export statements wrote",
  suggestion: "chanjiao import reads files of other sorts",
};

function parseJson({ text, number }: RawLine, found: DumpProblem[]): unknown {
  if (text === undefined) {
    found.push({ rule: "LineIsJson", line: number, message: "the line is no UTF-8" });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    found.push({ rule: "LineIsJson", line: number, message: "the line is no JSON from here on" });
    return undefined;
  }
}

function parseHeader(value: unknown, found: DumpProblem[]): DumpHeader | undefined {
  const { format, formatVersion, software } = fieldsOf(value);
  if (format !== DUMP_FORMAT) {
    found.push({ ...NO_DUMP, line: 1, ...("format" in fieldsOf(value) && { path: ["format"] }) });
    return undefined;
  }
  if (Number.isSafeInteger(formatVersion) && formatVersion !== DUMP_VERSION) {
    found.push({
      rule: "LineHasItsShape",
      line: 1,
      path: ["formatVersion"],
      message: `the file is of version ${String(formatVersion)} of its format, and this program reads version ${DUMP_VERSION}`,
      suggestion: `restore it with the version of chanjiao that wrote it: ${String(software)}`,
    });
    return undefined;
  }
  return isShaped(HEADER(value, []), 1, found) ? (value as DumpHeader) : undefined;
}

function isEnd(value: unknown): boolean {
  return "end" in fieldsOf(value);
}

function parseEnd(value: unknown, { number, before }: RawLine, found: DumpProblem[]): DumpEnd | undefined {
  if (!isShaped(END(value, []), number, found)) return undefined;
  const end = value as DumpEnd;
  if (end.lines !== number - 1)
    found.push({
      rule: "FileIsWhole",
      line: number,
      path: ["lines"],
      message: `${number - 1} lines stand before this one, and not ${end.lines}`,
      ...CUT_OFF,
    });
  else if (found.length === 0 && end.sha256 !== before())
    found.push({
      rule: "FileIsWhole",
      line: number,
      path: ["sha256"],
      message: `the lines before have another SHA-256, ${before()}: something in them was changed`,
      quote: end.sha256,
      suggestion: "take another copy",
    });
  return end;
}

function parseLine(value: unknown, line: number, found: DumpProblem[]): DumpLine | undefined {
  const [sort, ...others] = Object.keys(fieldsOf(value));
  const shape = sort !== undefined && Object.hasOwn(LINES, sort) ? LINES[sort] : undefined;
  if (sort === undefined || shape === undefined || others.length > 0) {
    const [strange] = shape ? others : [sort];
    found.push({
      rule: "LineHasItsShape",
      line,
      ...(strange !== undefined && { path: [strange], part: "name" as const }),
      message: strange === undefined ? "the line is no object of one field" : `a line has no field "${strange}"`,
      suggestion: suggestNearest(strange ?? "", Object.keys(LINES)) ?? `it has one of ${Object.keys(LINES).join(", ")}`,
    });
    return undefined;
  }
  return isShaped(shape(fieldsOf(value)[sort], [sort]), line, found) ? (value as DumpLine) : undefined;
}

function isShaped(fault: ShapeFault | undefined, line: number, found: DumpProblem[]): boolean {
  if (fault) found.push({ rule: "LineHasItsShape", line, ...fault });
  return fault === undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
