import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { backup } from "../../../src/commands/backup/backup.js";
import { exportStatements } from "../../../src/commands/backup/export.js";
import { restoreFile } from "../../../src/commands/backup/restore.js";
import { importFiles } from "../../../src/commands/import.js";
import type { Database } from "../../../src/database/connection.js";
import { holdLock } from "../../../src/database/hold-lock.js";
import { emptyDatabase } from "../../support/database.js";
import { temporaryFolder } from "../../support/folder.js";
import { printGraph } from "../../loading/print-graph.js";
import { testServerSettings } from "../../support/server.js";
import { printDumpFile } from "../../store/dump-file.js";
import { fillStore } from "../../store/full-store.js";

let database: Database;
let graph: string;
const said = { out: "", error: "" };

beforeAll(async () => {
  database = await emptyDatabase();
  for (const [name, value] of Object.entries(testServerSettings())) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((said.out += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((said.error += String(text))));
  process.setMaxListeners(100); // each command listens for Ctrl-C, and mostly is a process of its own
  await fillStore(database);
  graph = await printGraph(database);
});

beforeEach(() => {
  said.out = "";
  said.error = "";
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A folder with a backup, and nothing beside it. */
async function backUp(): Promise<{ readonly data: string; readonly path: string }> {
  const data = await temporaryFolder();
  const path = join(data, "graph.jsonl.gz");
  await backup({ path, data });
  return { data, path };
}

test("a backup is what export writes, packed, read back before it has its name", async () => {
  const { data, path } = await backUp();
  expect(said.out).toMatch(
    /graph\.jsonl\.gz: \d+ statements of \d+ sources, version [0-9a-f]{32}\nsha256 [0-9a-f]{64} of \d+ lines\n$/,
  );
  expect(said.error).toMatch(/Checked .*graph\.jsonl\.gz: \d+ lines, whole/);
  expect(await readdir(data)).toEqual(["graph.jsonl.gz"]);
  const plain = join(data, "graph.jsonl");
  await exportStatements({ path: plain, data });
  expect(await readFile(plain, "utf8")).toBe(gunzipSync(await readFile(path)).toString("utf8"));
});

test("it waits for who is changing the graph", async () => {
  const release = await holdLock(database, "writer", { command: "import" });
  const running = backUp();
  await expect.poll(() => said.error, { timeout: 60_000 }).toContain("chanjiao import (process");
  await release();
  await running;
});

test.each([
  ["a folder that is not there", "nowhere/graph.jsonl.gz", "its folder is not there"],
  ["a folder", ".", "it is a folder"],
])("%s is no place for it, and nothing is left", async (_, name, why) => {
  const data = await temporaryFolder();
  const path = name === "." ? data : join(data, name);
  await expect(backup({ path, data })).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining(why),
  });
  expect(await readdir(data)).toEqual([]);
});

test("nothing is restored over what is there", async () => {
  const { data, path } = await backUp();
  await expect(restoreFile({ path, data })).rejects.toMatchObject({
    code: "USAGE",
    message: "The database is not empty: nothing was changed.",
  });
  expect(await printGraph(database)).toBe(graph);
});

test("import says of it what restores it", async () => {
  const { data, path } = await backUp();
  await expect(importFiles({ paths: [path], data, apply: true })).rejects.toMatchObject({
    code: "USAGE",
    help: `Into an empty database: chanjiao restore ${path}`,
  });
});

describe("in an empty database", () => {
  let path: string;
  let data: string;

  /** Empties it, until the test has ended. */
  async function empty(): Promise<void> {
    ({ path, data } = await backUp());
    await emptyDatabase();
    const whole = path;
    onTestFinished(async () => {
      await emptyDatabase();
      await restoreFile({ path: whole, data });
    });
  }

  test("there is nothing to back up", async () => {
    await empty();
    const other = join(data, "empty.jsonl.gz");
    await expect(backup({ path: other, data })).rejects.toMatchObject({ code: "USAGE" });
    expect(await readdir(data)).toEqual(["graph.jsonl.gz"]);
  });

  test("a backup becomes the same graph, whose backup has the same bytes", async () => {
    await empty();
    await restoreFile({ path, data });
    expect(said.error).toMatch(/Read back: every line is there, version [0-9a-f]{32}/);
    expect(await printGraph(database)).toBe(graph);
    const again = join(data, "again.jsonl.gz");
    await backup({ path: again, data });
    expect((await readFile(again)).equals(await readFile(path))).toBe(true);
  });

  test("a file that is not right is told line by line, and nothing is written", async () => {
    await empty();
    said.error = "";
    const broken = join(data, "broken.jsonl");
    await writeFile(broken, printDumpFile().replace('"Steel Community"', '"Steel Comunity"'));
    await expect(restoreFile({ path: broken, data })).rejects.toMatchObject({
      code: "INVALID_DATA",
      message: `${broken} has a problem: nothing was changed.`,
    });
    expect(said.error).toContain(`${broken}:5:20  IdFitsContent`);
    expect(said.error).toContain('5 | {"statement":{"id":"');
    expect(await database.read("MATCH (n) WHERE NOT n:Writer RETURN count(n) AS nodes")).toEqual([{ nodes: 0 }]);
  });

  test("what another version made another graph of is restored, and told", async () => {
    await empty();
    said.error = "";
    const other = join(data, "other.jsonl");
    await writeFile(other, printDumpFile(undefined, { madeBy: "another planner", software: "0.0.9" }));
    await restoreFile({ path: other, data });
    expect(said.error).toContain("written by version 0.0.9, which made another graph of the same statements");
  });

  test("a graph of another version by the same program is a bug, and said to be one", async () => {
    await empty();
    const other = join(data, "other.jsonl");
    const madeBy = /"madeBy":"([^"]*)"/.exec(gunzipSync(await readFile(path)).toString("utf8"))?.[1];
    await writeFile(other, printDumpFile(undefined, { madeBy }));
    await expect(restoreFile({ path: other, data })).rejects.toMatchObject({
      code: "LOAD_FAILED",
      message: expect.stringContaining("and not 00000000000000000000000000000000"),
    });
  });
});
