import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { readPublicSchema } from "../explorer/read-queries.js";
import { temporaryFolder } from "../support/folder.js";
import { printOperations } from "./print-operations.js";

test("the operations are those of the examples and the schema", async () => {
  await expect(await printOperations(readPublicSchema())).toMatchFileSnapshot("../../src/client/operations.ts");
});

const CONSUMER = `import { createClient, Search, type SearchAnswer, QuestionRefused } from "chanjiao/client";
const client = createClient("http://localhost:4000");
const { search }: SearchAnswer = await client.ask(Search, { text: "沙钢" });
export const names: readonly string[] = search.hits.map(({ entity }) => entity.name);
// @ts-expect-error the answer has no such field
search.hitz;
// @ts-expect-error a text is asked for
await client.ask(Search, { text: 1 });
export const isRefused = (error: unknown): boolean => error instanceof QuestionRefused;
`;

test("another program compiles against the package, and what it does wrong is an error there", async () => {
  const folder = await temporaryFolder();
  const tsc = join(PROJECT_FOLDER, "node_modules/typescript/bin/tsc");
  const run = (args: readonly string[], cwd: string): string =>
    execFileSync(process.execPath, [tsc, ...args], { cwd, encoding: "utf8" });
  // As it is packed: package.json and what the build makes of the client, which imports nothing else of the program.
  const build = {
    extends: join(PROJECT_FOLDER, "tsconfig.build.json"),
    compilerOptions: {
      declaration: true,
      incremental: false,
      tsBuildInfoFile: null,
      rootDir: join(PROJECT_FOLDER, "src"),
      outDir: join(folder, "built"),
      typeRoots: [join(PROJECT_FOLDER, "node_modules/@types")],
    },
    files: [join(PROJECT_FOLDER, "src/client/index.ts")],
    include: [],
  };
  writeFileSync(join(folder, "build.json"), JSON.stringify(build));
  const installed = join(folder, "node_modules/chanjiao");
  mkdirSync(join(installed, "dist"), { recursive: true });
  writeFileSync(join(installed, "package.json"), JSON.stringify({ ...(await readPackage()), private: undefined }));
  run(["-p", "build.json"], folder);
  symlinkSync(join(folder, "built/client"), join(installed, "dist/client"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "consumer.ts"), CONSUMER);
  const options = "--strict --target es2022 --module nodenext --lib es2022,dom --types  --skipLibCheck false".split(
    / (?=--)/,
  );
  run([...options.flatMap((option) => option.split(" ")), "consumer.ts"], folder);
  const [code] = execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      'import * as all from "chanjiao/client"; console.log(typeof all.createClient, all.Search.text.includes("search("))',
    ],
    { cwd: folder, encoding: "utf8" },
  ).split("\n");
  expect(code).toBe("function true");
}, 60_000);

async function readPackage(): Promise<object> {
  const { default: manifest } = (await import("../../package.json", { with: { type: "json" } })) as { default: object };
  return manifest;
}
