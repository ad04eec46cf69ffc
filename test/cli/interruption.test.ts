import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { holdLock } from "../../src/database/hold-lock.js";
import { ERRORS } from "../../src/errors.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { printGraph } from "../loading/print-graph.js";
import { emptyDatabase, testDatabase } from "../support/database.js";
import { fillStore } from "../store/full-store.js";
import { temporaryFolder } from "../support/folder.js";
import { testServerSettings } from "../support/server.js";
import { runCommand, type Running } from "./command.js";

const LONG = 300_000;
const FIXTURES = join(PROJECT_FOLDER, "test/fixtures/importing");
const MAPPING = ["--mapping", join(FIXTURES, "members.yaml")];

/** Where a command is when it is stopped: it waits for what the test holds. */
const HELD = {
  /** For its turn: it has not begun. */
  turn: async () => holdLock(await testDatabase(), "writer", { command: "test" }),
  /** In the middle of its transaction. */
  graph: async () => {
    const { driver, sessionConfig } = await testDatabase();
    const session = driver.session(sessionConfig);
    await session.beginTransaction().run("MATCH (g:Graph) SET g.loading = true");
    return () => session.close();
  },
} as const;

const WAITS = "is changing the graph: waiting for it";
const NO_FILE = "No file was written, and an earlier one of that name is as it was: do it again, it begins anew.";

/** What each of them is about. */
const FILES = {
  "more.csv": "统一社会信用代码,企业名称\n91320582718675736W,上海丁仪器有限公司\n",
  "text.txt": "北京大学与华为技术有限公司签署合作协议。",
};
beforeAll(async () => fillStore(await emptyDatabase()), LONG);

function runIn(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const program = [process.execPath, join(PROJECT_FOLDER, "dist/cli.js")];
  return runCommand(args, { cwd: folder, env: { ...testServerSettings(), ...env }, program });
}

/** A language model that never answers. */
async function serveNobody(): Promise<string> {
  const server = createServer(() => undefined).listen(0, "127.0.0.1");
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  await new Promise((done) => server.once("listening", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

/** Stops it at that moment. @returns what it says of what is left */
async function stopAt(moment: string, command: Running): Promise<string | undefined> {
  await command.prints(moment);
  command.interrupt();
  expect({ status: await command.ended, ...command.printed }).toMatchObject({ status: ERRORS.INTERRUPTED });
  return /✗ Stopped by SIGINT before it was done\.\n {2}→ (.*)\n$/.exec(command.printed.stderr)?.[1];
}

describe("stopped by Ctrl-C, a command says what is true of it: what is kept, what is not, what to do", () => {
  test.each([
    [["backup", "graph.jsonl.gz"], "turn", WAITS, NO_FILE],
    [["export", "statements", "graph.jsonl"], "turn", WAITS, NO_FILE],
    [["export", "graph.gexf", "graph.gexf"], "turn", WAITS, NO_FILE],
    [["export", "statements", "-"], "turn", WAITS, "What was written is not whole: do it again, it begins anew."],
    [
      ["import", "more.csv", ...MAPPING, "--apply"],
      "turn",
      WAITS,
      "Nothing of it was written to the graph: do it again.",
    ],
    [
      ["import", "more.csv", ...MAPPING, "--apply"],
      "graph",
      "… Writing",
      "All of it was written, or nothing: do it again, nothing is written twice.",
    ],
    [
      ["import", "registers", "--apply"],
      "turn",
      WAITS,
      "What is written stays: do it again, and it goes on with the rest.",
    ],
    [
      ["import", "--undo", "1"],
      "graph",
      "… Taking back",
      "What was taken back stays so: do it again, and the rest is taken back.",
    ],
    [
      ["retract", "--source", "002_bc9b524c4e980658", "--reason", "a test"],
      "graph",
      "… Changing the graph",
      "All of it was done, or nothing of it: do it again, and it says what had been done before.",
    ],
    [["review", "--list"], "turn", WAITS, "What was decided is kept: do it again, and it goes on with what is left."],
    [
      ["review", "--auto"],
      "turn",
      WAITS,
      "All that is sure was merged, or nothing: do it again, and it says what is left.",
    ],
    [["read", "text.txt"], "model", "… Asking", "No file was written: do it again, it begins anew."],
  ] as const)("%j", { timeout: LONG }, async (args, held, moment, left) => {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    const graph = await printGraph(await testDatabase());
    const release = held === "model" ? () => undefined : await HELD[held]();
    const env = held === "model" ? { CHANJIAO_LLM_URL: await serveNobody() } : {};
    expect(await stopAt(moment, runIn(folder, args, env))).toBe(left);
    await release();
    expect(await printGraph(await testDatabase())).toBe(graph);
    expect((await readdir(folder)).sort()).toEqual(Object.keys(FILES));
  });

  test("of an empty database: seed, start, restore", { timeout: LONG }, async () => {
    const folder = await temporaryFolder();
    const whole = join(folder, "whole.jsonl");
    expect(await runIn(folder, ["export", "statements", whole]).ended).toBe(0);
    const database = await emptyDatabase();
    const release = await HELD.turn();
    for (const [args, left] of [
      [["seed"], "The graph is whole, and nothing that is stated is lost: do it again, and what is missing is done."],
      [["start"], "The graph is whole, and nothing that is stated is lost: do it again, and what is missing is done."],
      [["restore", whole], "Nothing was changed: do it again."],
    ] as const)
      expect([args, await stopAt(WAITS, runIn(folder, args, { PORT: "0" }))]).toEqual([args, left]);
    await release();
    expect(await database.read("MATCH (n:Entity) RETURN n.id AS id LIMIT 1")).toEqual([]);
  });
});

test("what was begun beside a file is taken away however soon the process ends", async () => {
  const path = join(await temporaryFolder(), "graph.jsonl.part");
  const program = [process.execPath, "--input-type=module", "--eval"];
  const removing = JSON.stringify(join(PROJECT_FOLDER, "dist/machine/remove-at-exit.js"));
  const begin = `import { removeAtExit } from ${removing};
    import { writeFileSync } from "node:fs";
    const forget = removeAtExit(${JSON.stringify(path)});
    writeFileSync(${JSON.stringify(path)}, "half");`;
  for (const [end, stays] of [
    ["process.exit(130)", false],
    ["forget(); process.exit(0)", true],
  ] as const) {
    await runCommand([`${begin} ${end}`], { program }).ended;
    expect([end, existsSync(path)]).toEqual([end, stays]);
  }
});
