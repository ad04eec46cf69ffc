import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importFiles } from "../../../src/commands/import.js";
import { bringIn } from "../../../src/commands/importing/bring-in.js";
import { createStore } from "../../../src/commands/graph/open-store.js";
import { readMapping } from "../../../src/commands/read-mapping.js";
import { catchSignals } from "../../../src/commands/terminal/interruption.js";
import { retract } from "../../../src/commands/retract.js";
import { plan } from "../../../src/loading/plan/plan.js";
import { readVersion } from "../../../src/store/read-graph.js";
import { readImports } from "../../../src/store/read-imports.js";
import { readSources } from "../../../src/store/read-sources.js";
import { readStatements } from "../../../src/store/read-statements.js";
import { emptyDatabase } from "../../support/database.js";
import { temporaryFolder } from "../../support/folder.js";
import { testServer, testServerSettings } from "../../support/server.js";
import { RUN_TYPESCRIPT } from "../../support/typescript.js";
import { MODEL } from "../fixtures.js";
import { run, said, useImports } from "../use-imports.js";

const use = useImports();

const ROWS = 120;
const STEPS = { most: 100, size: 60 };

/** Firms, each of which leads to one that is in a row far below it. */
async function writeFirms(): Promise<{ readonly data: string; readonly path: string; readonly mapping: string }> {
  const data = await temporaryFolder();
  const path = join(data, "firms.csv");
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const below = index < ROWS / 2 ? `enterprise-firm-${ROWS - 1 - index}` : "";
    return `enterprise-firm-${index},Firm ${index},石家庄市,${below}`;
  });
  writeFileSync(path, `id,name,city,of\n${rows.join("\n")}\n`);
  const mapping = join(data, "firms.yaml");
  writeFileSync(
    mapping,
    "register: example-firms\nsource: { title: Firms, licence: made up }\nkind: Enterprise\ncolumns:\n  id: { identifier: id }\n  name: { name: LABEL, language: en }\n  city: { link: LOCATED_IN, to: place }\n  of: { link: SUBSIDIARY_OF, to: id, optional: true }\n",
  );
  return { data, path, mapping };
}

async function listStatements(): Promise<readonly string[]> {
  const rows = await use.database.read("MATCH (s:Statement) RETURN s.id AS id ORDER BY id");
  return rows.map(({ id }) => String(id));
}

/** The version that a graph has which is made anew of all that is stored. */
async function planAnew(): Promise<string> {
  const { read } = use.database;
  const statements = await readStatements(read, "id", await listStatements());
  const sources = [...(await readSources(read)).values()];
  return plan(
    sources,
    statements.map(({ statement }) => statement),
    MODEL,
  ).version;
}

test("killed between its steps an import leaves a whole graph; the same file goes on with it; undone it is gone", {
  timeout: 300_000,
}, async () => {
  const { data, path, mapping } = await writeFirms();
  const options = { mapping, apply: true, edition: "2025" };
  await run(data, [path], options);
  const [first] = await readImports(use.database.read, { register: "example-firms" });
  const whole = await listStatements();
  expect(first).toMatchObject({ unfinished: false, edition: "2025" });

  await emptyDatabase();
  await run(data, [path], { ...options, apply: false });
  const child = spawn(
    process.execPath,
    ["--import", RUN_TYPESCRIPT, fileURLToPath(new URL("killed-import.ts", import.meta.url)), path, mapping, data],
    { env: { ...process.env, ...testServerSettings() }, stdio: "ignore" },
  );
  const ended = once(child, "exit") as Promise<[number | null, string | null]>;
  const countSteps = async (): Promise<number> =>
    Number((await use.database.read("MATCH (i:Import { unfinished: true }) RETURN i.statements AS n"))[0]?.n ?? 0);
  await expect.poll(countSteps, { timeout: 120_000, interval: 20 }).toBeGreaterThan(150);
  child.kill("SIGKILL");
  expect((await ended)[1]).toBe("SIGKILL");

  const half = await listStatements();
  expect(half.length).toBeLessThan(whole.length);
  const [broken] = await readImports(use.database.read, { register: "example-firms" });
  expect(broken).toMatchObject({ id: "1", unfinished: true });
  expect(await planAnew()).toBe(await readVersion(use.database));
  await expect(run(data, [path], { ...options, edition: "2026" })).rejects.toThrow(
    "The edition 2025 of example-firms is in the graph in part only: its import (1) was broken off.",
  );

  said.text = "";
  expect(await run(data, [path], { ...options, steps: STEPS })).toBe(0);
  expect(said.text).toContain("Import 1 of firms.csv was broken off: this goes on with it.");
  expect(said.text).toMatch(/\nIn \d+ steps of about 60 statements, each of which leaves a whole graph: about 10 s, /);
  expect(said.text).toContain("Written as import 1: chanjiao import --undo 1 takes it back.");
  expect(await listStatements()).toEqual(whole);
  expect(await planAnew()).toBe(await readVersion(use.database));
  expect(await readImports(use.database.read, { register: "example-firms" })).toMatchObject([
    { id: "1", unfinished: false },
  ]);
  expect(
    await use.database.read(
      "MATCH (e:Enterprise)-[r:SUBSIDIARY_OF]->(:Enterprise) WHERE e.id STARTS WITH 'enterprise-firm-' RETURN count(r) AS n",
    ),
  ).toEqual([{ n: ROWS / 2 }]);

  said.text = "";
  await importFiles({ paths: [], undo: "1", data });
  expect(said.text).toMatch(/^\d{3} statements of firms\.csv taken back\.\n$/);
  const firms = "MATCH (e:Entity) WHERE e.id STARTS WITH 'enterprise-firm-' RETURN count(e) AS n";
  expect(await use.database.read(firms)).toEqual([{ n: 0 }]);
  expect(await listStatements()).toEqual(whole);
  expect(await planAnew()).toBe(await readVersion(use.database));
  said.text = "";
  await run(data, [path], options);
  expect(said.text).toContain("taken back and stay so: chanjiao retract --undo --source ID");
  await retract({ ids: [], source: "example-firms-2025", undo: true, reason: "they are right", data });
  expect(await use.database.read(firms)).toEqual([{ n: ROWS }]);
});

test("a source of many statements is taken back and restored step by step, to the graph that was there", async () => {
  const { data, path, mapping } = await writeFirms();
  await emptyDatabase();
  await run(data, [path], { mapping, apply: true, edition: "2025" });
  const firms = "MATCH (e:Entity) WHERE e.id STARTS WITH 'enterprise-firm-' RETURN count(e) AS n";
  const source = "example-firms-2025";
  const standing =
    "MATCH (s:Statement { sourceId: 'example-firms-2025' }) RETURN s.status AS status, count(*) > 250 AS many";
  said.text = "";
  await retract({ ids: [], source, reason: "a draft", data, steps: STEPS });
  expect(said.text).toMatch(
    /^(\d{3}) statements, in steps of 60, each of which leaves a whole graph: about 10 s\.\n\1 statements taken back:\n( {2}\S+ {2}enterprise-firm-0: .+\n){3,}[^]* {2}…\n$/,
  );
  expect(await use.database.read(standing)).toEqual([{ status: "RETRACTED", many: true }]);
  expect(await use.database.read(firms)).toEqual([{ n: 0 }]);
  expect(await planAnew()).toBe(await readVersion(use.database));
  await retract({ ids: [], source, undo: true, reason: "it was final", data, steps: STEPS });
  expect(await use.database.read(standing)).toEqual([{ status: "LIVE", many: true }]);
  expect(await planAnew()).toBe(await readVersion(use.database));
  expect(await use.database.read(firms)).toEqual([{ n: ROWS }]);
});

test("an import that was broken off can be undone; of one that there is not, those that there are are told", async () => {
  const { data, path, mapping } = await writeFirms();
  await emptyDatabase();
  await run(data, [path], { mapping, apply: true, steps: STEPS });
  await use.database.write((query) => query("MATCH (i:Import { id: '1' }) SET i.unfinished = true"));
  await importFiles({ paths: [], undo: "1", reason: "the wrong list", data });
  expect(await readImports(use.database.read, { id: "1" })).toMatchObject([
    { unfinished: false, sourceIds: [expect.stringContaining("example-firms-")] },
  ]);
  expect(
    await use.database.read(
      "MATCH (s:Statement) WHERE s.importId = '1' RETURN s.status AS status, s.reason AS reason, count(*) > 250 AS many",
    ),
  ).toEqual([{ status: "RETRACTED", reason: "the wrong list", many: true }]);
  said.text = "";
  await importFiles({ paths: [], undo: "1", data });
  expect(said.text).toBe("Nothing of import 1 stands any more.\n");
  await expect(importFiles({ paths: [], undo: "7", data })).rejects.toThrow("There is no import 7.");
  await expect(importFiles({ paths: [path], undo: "1", data })).rejects.toThrow("--undo takes back an import");
});

test("stopped between its steps it says how much is there at least, and how to go on", async () => {
  const { path, mapping } = await writeFirms();
  await emptyDatabase();
  const left: string[] = [];
  const interruption = { ...catchSignals(""), leaves: (now: string) => void left.push(now) };
  const open = { ...use.database, embedded: undefined, connection: testServer(), stop: async () => {} };
  const files = [{ path, mapping: readMapping(mapping, MODEL), edition: "2025" }];
  const store = createStore(open, MODEL, "import", interruption);
  await bringIn(store, { files, apply: true, skipInvalid: false, steps: STEPS, interruption });
  const [{ n }] = (await use.database.read("MATCH (s:Statement { importId: '1' }) RETURN count(s) AS n")) as [
    { n: number },
  ];
  expect(left.slice(0, 2)).toEqual([
    "At most the first step was written: do it again, and it goes on from there.",
    `At least 60 of ${n} statements are in the graph, as import 1. The same command goes on with it; chanjiao import --undo 1 takes it back.`,
  ]);
  expect(left.length).toBeGreaterThan(4);
});
