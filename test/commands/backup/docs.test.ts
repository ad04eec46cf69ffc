import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../../src/database/connection.js";
import { PROJECT_FOLDER } from "../../../src/machine/project.js";
import { runCommand } from "../../cli/command.js";
import { emptyDatabase } from "../../support/database.js";
import { temporaryFolder } from "../../support/folder.js";
import { printGraph } from "../../loading/print-graph.js";
import { testServerSettings } from "../../support/server.js";
import { fillStore } from "../../store/full-store.js";

let database: Database;

beforeAll(async () => {
  database = await emptyDatabase();
  await fillStore(database);
});

test("every command of docs/backup.md runs, one after the other, and the graph is back", {
  timeout: 300_000,
}, async () => {
  const graph = await printGraph(database);
  const text = readFileSync(join(PROJECT_FOLDER, "docs/backup.md"), "utf8");
  const commands = [...text.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].flatMap(([, code = ""]) =>
    code.trim().split("\n"),
  );
  expect(commands.map((command) => command.split(" ")[2])).toEqual(["backup", "restore", "export"]);
  const cwd = await temporaryFolder();
  const run = async (args: readonly string[]): Promise<string> => {
    const program = [process.execPath, join(PROJECT_FOLDER, "dist/cli.js")];
    const { ended, printed } = runCommand(args, { env: testServerSettings(), cwd, program });
    expect([args, await ended, printed.stderr]).toEqual([args, 0, expect.not.stringContaining("✗")]);
    return printed.stdout;
  };
  for (const command of commands) {
    expect(command).toMatch(/^npx chanjiao /);
    const args = command.split(" ").slice(2);
    if (args[0] === "restore") await emptyDatabase();
    await run(args);
  }
  expect(await printGraph(database)).toBe(graph);
  const exported = await readFile(join(cwd, "graph.jsonl"), "utf8");
  expect(gunzipSync(await readFile(join(cwd, "graph.jsonl.gz"))).toString("utf8")).toBe(exported);
  expect(await run(["export", "statements"])).toBe(exported);
});
