import pc from "picocolors";
import type { Problem } from "../problem.js";
import { measureWidth } from "../text/display-width.js";
import { isError } from "./validate.js";

export interface PrintOptions {
  /** Paint for a terminal. */
  readonly color: boolean;
  /** Text of each file by path, so that the line can be shown. Problems in other files are printed without it. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The line of a problem, where its file is too large to be held. */
  readonly readLine?: (problem: Problem) => string | undefined;
}

/** Columns of a line that are shown: what is longer is cut around the place. */
const WINDOW = 110;
/** Problems of one file that are printed; the rest is counted. */
const MOST_PER_FILE = 100;

/**
 * Problems as a person reads them: place, message, the line with the words marked, what would mend it; at the end their
 * number. Ends in a newline.
 */
export function printProblems(
  problems: readonly Problem[],
  { color, texts = new Map<string, string>(), readLine }: PrintOptions,
): string {
  const paint = pc.createColors(color);
  const lines = new Map<string, readonly string[]>();
  const perFile = new Map<string, number>();
  const blocks: string[] = [];
  for (const problem of problems) {
    const number = (perFile.get(problem.file) ?? 0) + 1;
    perFile.set(problem.file, number);
    if (number > MOST_PER_FILE) continue;
    if (!lines.has(problem.file)) lines.set(problem.file, texts.get(problem.file)?.split(/\r\n|\n|\r/) ?? []);
    const mark = isError(problem) ? paint.red("✗") : paint.yellow("!");
    const block = [
      `${mark} ${paint.bold(`${problem.file}:${problem.line}:${problem.column}`)}  ${paint.dim(problem.rule)}`,
      `  ${printVisible(problem.message)}`,
    ];
    const line = readLine?.(problem) ?? lines.get(problem.file)?.[problem.line - 1];
    if (line) block.push(...printExcerpt(line, problem, paint));
    if (problem.suggestion) block.push(`  ${paint.green("→")} ${printVisible(problem.suggestion)}`);
    blocks.push(block.join("\n"));
  }
  for (const [file, number] of perFile) {
    if (number > MOST_PER_FILE) blocks.push(`  … and ${number - MOST_PER_FILE} more in ${file}`);
  }
  return `${blocks.join("\n\n")}\n\n${printCounts(problems, perFile.size)}\n`;
}

function printExcerpt(line: string, problem: Problem, paint: ReturnType<typeof pc.createColors>): string[] {
  const at = Math.min(problem.column - 1, line.length);
  const [from, to] = chooseWindow(line, at);
  const [before, shown] = [from > 0 ? "…" : "", to < line.length ? "…" : ""];
  const excerpt = `${before}${line.slice(from, to)}${shown}`;
  const { quote } = problem;
  const quoted =
    quote === undefined
      ? undefined
      : [at, at + 1].find((from) => line.startsWith(quote, from) && (from === at || line[at] === '"'));
  const marked =
    quote === undefined || quoted === undefined
      ? line.slice(at, at + 1)
      : line.slice(quoted, Math.min(quoted + quote.length, to));
  const indent = measureWidth(printVisible(`${before}${line.slice(from, quoted ?? at)}`));
  const gutter = String(problem.line).padStart(5);
  return [
    `${paint.dim(`${gutter} |`)} ${printVisible(excerpt)}`,
    `${paint.dim(`${" ".repeat(gutter.length)} |`)} ${" ".repeat(indent)}${paint.red("^".repeat(Math.max(1, measureWidth(printVisible(marked)))))}`,
  ];
}

/** From where to where a line is shown, in UTF-16 units, so that the place is in it. Never cuts a pair in two. */
function chooseWindow(line: string, at: number): [number, number] {
  const isLow = (index: number): boolean => /[\uDC00-\uDFFF]/.test(line.charAt(index));
  let from = at;
  for (let width = 0; from > 0 && width < WINDOW / 3; from--) width += measureWidth(line.charAt(from - 1)) || 1;
  if (measureWidth(line.slice(0, WINDOW)) <= WINDOW && at < WINDOW / 2) from = 0;
  if (isLow(from)) from--;
  let to = from;
  for (let width = 0; to < line.length && width < WINDOW; to++) width += measureWidth(line.charAt(to)) || 1;
  if (isLow(to)) to++;
  return [from, to];
}

/** Tabs as a space, and control characters as a sign: a file must not steer the terminal of who checks it. */
function printVisible(text: string): string {
  return text.replace(/\t/g, " ").replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, "\u00B7");
}

function printCounts(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(isError).length;
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  const parts = [
    errors > 0 ? count(errors, "problem") : "",
    errors < problems.length ? count(problems.length - errors, "warning") : "",
  ].filter((part) => part !== "");
  return `${parts.join(" and ") || "no problems"} in ${count(files, "file")}`;
}
