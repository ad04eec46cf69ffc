import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { temporaryFolder } from "../support/folder.js";

const using = (module: string): string => `import * as a from "${module}";\nexport const b: unknown = a;\n`;
const DRIVER = using("neo4j-driver");
const FILES = using("node:fs");
const UNSAFE = 'const parsed = JSON.parse("{}");\nexport const a = parsed as string;\n';
const LINE = "export {};\n";

/** What stands in a file, and the rules that have to speak of it: none where it is allowed. */
const CASES: readonly (readonly [path: string, text: string, ...rules: string[]])[] = [
  ["src/api/driver.ts", DRIVER, "no-restricted-imports"],
  ["src/model/driver.ts", DRIVER, "no-restricted-imports"],
  ["src/model/read-driver.ts", DRIVER, "no-restricted-imports"],
  ["src/database/driver.ts", DRIVER],
  ["test/driver.ts", DRIVER],

  ["src/text/files.ts", FILES, "no-restricted-imports"],
  ["src/model/values/files.ts", FILES, "no-restricted-imports"],
  ["src/statements/files.ts", using("fs"), "no-restricted-imports"],
  ["src/validation/files.ts", using("node:fs/promises"), "no-restricted-imports"],
  ["src/identity/files.ts", FILES, "no-restricted-imports"],
  ["src/loading/plan/files.ts", FILES, "no-restricted-imports"],
  ["src/analytics/plan-files.ts", FILES, "no-restricted-imports"],
  ["src/explorer/model/files.ts", FILES, "no-restricted-imports"],
  ["src/model/read-files.ts", FILES],
  ["src/loading/files.ts", FILES],
  ["src/server/files.ts", FILES],

  ["src/model/default.ts", "const a = 1;\nexport default a;\n", "no-default-export"],
  ["given.config.ts", "const a = 1;\nexport default a;\n"],

  ["src/model/readModel.ts", "export const a = 1;\n", "filename-case"],
  ["src/explorer/View.tsx", "export const a = 1;\n", "filename-case"],
  ["src/model/read-names.test.ts", "export const a = 1;\n"],

  ["src/model/long.ts", LINE.repeat(251).trimEnd(), "max-lines"],
  ["src/model/long-enough.ts", LINE.repeat(250).trimEnd()],

  ["src/model/floating.ts", "export const a = async (): Promise<number> => 1;\na();\n", "no-floating-promises"],
  ["src/model/awaited.ts", "export const a = async (): Promise<number> => 1;\nawait a();\n"],

  ["src/model/unsafe.ts", UNSAFE, "no-unsafe-assignment"],
  ["test/unsafe.ts", UNSAFE, "no-unsafe-assignment"],
  ["src/model/safe.ts", UNSAFE.replace("const parsed", "const parsed: unknown")],
  ["bench/plain.mjs", 'export const a = JSON.parse("{}");\n'],
  ["src/model/any.ts", "export const a = (b: any): unknown => b;\n", "no-explicit-any"],

  ["src/model/equal.ts", "export const a = (b: unknown): boolean => b == 1;\n", "eqeqeq"],
  ["src/model/unused.ts", "const a = 1;\nexport const b = 2;\n", "no-unused-vars"],
  ["src/model/unused-on-purpose.ts", "const _a = 1;\nexport const b = 2;\n"],
  ["src/model/type.ts", 'import { Model } from "./model.js";\nexport type A = Model;\n', "consistent-type-imports"],
];

interface Report {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[];
}

test("each rule speaks where it should, and nowhere else", async () => {
  const folder = await temporaryFolder();
  for (const name of [".oxlintrc.json", "tsconfig.json", "package.json"]) {
    copyFileSync(join(PROJECT_FOLDER, name), join(folder, name));
  }
  symlinkSync(join(PROJECT_FOLDER, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of [...CASES, ["src/model/model.ts", "export interface Model {}\n"] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  const program = join(PROJECT_FOLDER, "node_modules/oxlint/bin/oxlint");
  const paths = ["src", "test", "bench", "given.config.ts"];
  const { stdout, stderr } = spawnSync(process.execPath, [program, "--format", "json", ...paths], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  const { diagnostics } = JSON.parse(stdout) as Report;
  const said = diagnostics.map(({ filename, code }) => `${filename}: ${/\((.*)\)/.exec(code)?.[1] ?? code}`);
  expect(said.sort()).toEqual(CASES.flatMap(([path, , ...rules]) => rules.map((rule) => `${path}: ${rule}`)).sort());
});
