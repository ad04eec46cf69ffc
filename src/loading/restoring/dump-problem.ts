import { readRawLines } from "../../store/dump/read-lines.js";
import { findInJson, type JsonPath } from "../../store/dump/find-in-json.js";
import type { Problem } from "../../problem.js";

/** Something wrong with a line, before anybody has looked for the column. */
export interface DumpProblem {
  readonly rule: string;
  readonly line: number;
  /** Of the value in the line, or of the name of a field; left out for the whole line. */
  readonly path?: JsonPath;
  readonly part?: "name" | undefined;
  readonly message: string;
  readonly suggestion?: string | undefined;
  readonly quote?: string | undefined;
}

/** Problems of a file where they stand, and the lines that they stand in. */
export interface PlacedProblems {
  readonly problems: readonly Problem[];
  /** By number: texts of the lines that problems stand in. */
  readonly lines: ReadonlyMap<number, string>;
}

/** Reads the file once more, up to the last problem: nobody holds its lines. */
export async function placeProblems(path: string, found: readonly DumpProblem[]): Promise<PlacedProblems> {
  const wanted = new Set(found.map(({ line }) => line));
  const last = Math.max(...wanted);
  const lines = new Map<number, string>();
  try {
    for await (const { number, text } of readRawLines(path)) {
      if (wanted.has(number)) lines.set(number, text ?? "");
      if (number >= last) break;
    }
  } catch (error) {
    if (!isCutOff(error)) throw error;
    lines.set(error.line, error.text);
  }
  const problems = [...found]
    .sort((a, b) => a.line - b.line)
    .map((problem) => placeProblem(path, problem, lines.get(problem.line) ?? ""));
  return { problems, lines };
}

function placeProblem(file: string, problem: DumpProblem, text: string): Problem {
  const { rule, line, path, part, message, suggestion, quote } = problem;
  const found = findInJson(text, path ?? [], part ?? "value");
  // A line that is no JSON is told at the place from which on it is none.
  const at = found.isValid && path === undefined ? 0 : found.at;
  return {
    file,
    line,
    column: at + 1,
    rule,
    message,
    ...(suggestion !== undefined && { suggestion }),
    ...(quote !== undefined && { quote }),
  };
}

function isCutOff(error: unknown): error is { readonly line: number; readonly text: string } {
  return error instanceof Error && "line" in error && "text" in error;
}
