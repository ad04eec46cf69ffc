import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What a test that needs more than itself imports sooner or later: the database, or the built command line. */
const MACHINERY = ["test/support/server.ts", "test/support/prepared.ts"];

/** Where tests take seconds whatever they need: programs of others, sequences by the hundred, whole synthetic graphs. */
const SLOW = /^test\/(bench\/|database\/|lint\/oxlint\.|loading\/sequences\/)/;

export interface SortedTests {
  /** Run at once: no database, no build, no process of another program. */
  readonly pure: readonly string[];
  readonly database: readonly string[];
}

/** Every test file by what it needs, which its imports tell: nobody keeps a list. Paths from the project's folder. */
export function sortTests(): SortedTests {
  const tests = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${file.split(sep).join("/")}`)
    .sort();
  const known = new Map<string, readonly string[]>();
  const isPure = (test: string): boolean => {
    if (SLOW.test(test)) return false;
    const reached = new Set([test]);
    for (const file of reached) for (const next of readImports(file, known)) reached.add(next);
    return !MACHINERY.some((file) => reached.has(file));
  };
  return { pure: tests.filter(isPure), database: tests.filter((test) => !isPure(test)) };
}

/** The files of test/ that one imports by a relative path. */
function readImports(file: string, known: Map<string, readonly string[]>): readonly string[] {
  const kept = known.get(file);
  if (kept) return kept;
  const text = readFileSync(join(ROOT, file), "utf8");
  const imports = [...text.matchAll(/\bfrom\s+["'](\.[^"']+)\.js["']/g)]
    .map(([, path = ""]) =>
      relative(ROOT, join(ROOT, dirname(file), `${path}.ts`))
        .split(sep)
        .join("/"),
    )
    .filter((path) => path.startsWith("test/") && existsSync(join(ROOT, path)));
  known.set(file, imports);
  return imports;
}
