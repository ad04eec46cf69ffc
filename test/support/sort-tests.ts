import { readSources } from "../../lint/check-house.js";
import { readImports } from "../../lint/imports.js";

/** What a test that needs more than itself imports sooner or later: the database, or the built command line. */
const MACHINERY = ["test/support/server.ts", "test/support/prepared.ts"];

/**
 * Where tests take seconds whatever they need: programs of others, the whole schema or all of src, workbooks and PDF,
 * files as large as they may be, texts long enough to show how time grows, hundreds of files or sequences, threads, waits,
 * synthetic graphs.
 */
const SLOW = [
  /^test\/(bench|client|database|fuzz|lint)\//,
  /^test\/(api\/schema|commands\/check|explorer\/model\/printed-types|loading\/sequences|machine\/bounded)\b/,
  /^test\/importing\/(files\/(limits|pages|workbook)|formats\/propose-mapping)\b/,
  /^test\/(reading\/(asking\/ask-model|files\/convert|finding\/find-all|long-lists|read)|server\/fair\/limit-clients|statements\/parsing\/invalid)\b/,
];

export interface SortedTests {
  /** Run at once: no database, no build, no process of another program. */
  readonly pure: readonly string[];
  /** All others: those that are only slow need none, and yet no processes of their own beside these. */
  readonly database: readonly string[];
}

/** Every test file by what it needs, which its imports tell: nobody keeps a list. Paths from the project's folder. */
export function sortTests(): SortedTests {
  // What a test needs is said in test/ alone: nothing in src imports from there.
  const files = new Map([...readSources()].filter(([file]) => file.startsWith("test/")));
  const imports = readImports(files);
  const isPure = (test: string): boolean => {
    if (SLOW.some((pattern) => pattern.test(test))) return false;
    const reached = new Set([test]);
    for (const file of reached) for (const next of imports.get(file) ?? []) reached.add(next);
    return !MACHINERY.some((file) => reached.has(file));
  };
  const tests = [...files.keys()].filter((file) => file.endsWith(".test.ts"));
  return { pure: tests.filter(isPure), database: tests.filter((test) => !isPure(test)) };
}
