import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { runCommand } from "../cli/command.js";
import { emptyDatabase } from "../support/database.js";
import { temporaryFolder } from "../support/folder.js";
import { testServerSettings } from "../support/server.js";

beforeAll(async () => {
  await emptyDatabase();
});

test("every command of docs/importing.md runs, one after the other, and prints what the page shows", {
  timeout: 600_000,
}, async () => {
  const text = readFileSync(join(PROJECT_FOLDER, "docs/importing.md"), "utf8");
  const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language,
    code: code!,
  }));
  const env = { CHANJIAO_DATA: await temporaryFolder(), ...testServerSettings() };
  const printed: string[] = [];
  for (const command of blocks
    .filter(({ language }) => language === "bash")
    .flatMap(({ code }) => code.trim().split("\n"))) {
    expect(command).toMatch(/^npx chanjiao /);
    const args = [...command.slice("npx chanjiao ".length).matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    );
    const run = runCommand(args, { env });
    expect([command, await run.ended, run.printed.stderr]).toEqual([command, 0, expect.not.stringContaining("✗")]);
    printed.push(run.printed.stdout);
  }
  expect(printed[0]).toBe(blocks.find(({ language }) => language === "")!.code);
  expect(printed[1]).toContain("Communities of an example");
  expect(printed[1]).toMatch(/^ +2 rows, \d+ new statements$/m);
  expect(printed[3]).toContain("there is nothing to write");
  expect(printed.at(-2)).toMatch(/^\d+ statements taken back:/);
  expect(printed.at(-1)).toMatch(/^\d+ statements restored:/);
});
