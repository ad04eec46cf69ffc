import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prepareStore } from "../../../src/commands/graph/prepare-store.js";
import { createJudgement } from "../../../src/identity/judgements/judgement.js";
import { entity, source } from "../../loading/statements.js";
import { emptyDatabase } from "../../support/database.js";
import { temporaryFolder } from "../../support/folder.js";
import { testStore } from "../../support/store.js";

const NO_SEEDS = { sources: [], statements: [] };
const WORKS = [
  ...entity("enterprise-steel", "Enterprise", "Steel Works"),
  ...entity("enterprise-works", "Enterprise", "The Steel Works"),
];
const MERGE = createJudgement({
  left: "enterprise-steel",
  right: "enterprise-works",
  decision: "POSITIVE",
  decidedBy: "Li",
  why: "one address",
  recordedAt: "2026-05-01T00:00:00.000Z",
});

/** A data folder as versions before 0.2 left it. */
async function writeOldFolder(): Promise<string> {
  const data = await temporaryFolder();
  mkdirSync(join(data, "ledger/imports"), { recursive: true });
  const { codePoints: _, ...entry } = source("a");
  const header = {
    format: "table",
    register: "steel",
    edition: "2025",
    file: "steel.csv",
    sha256: "ab".repeat(32),
    recordedAt: "2026-01-01T00:00:00.000Z",
    sources: [entry],
  };
  const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");
  writeFileSync(join(data, "ledger/imports/0001-abababababab.ndjson"), lines([header, ...WORKS]));
  const retraction = { statements: [WORKS[1]!.id], reason: "misread", recordedAt: "2026-05-02T00:00:00.000Z" };
  // What a killed command left of a line does not count.
  writeFileSync(join(data, "ledger/retractions.ndjson"), `${lines([retraction])}{"statements":["cut o`);
  writeFileSync(join(data, "ledger/judgements.ndjson"), lines([MERGE]));
  return data;
}

/** The graph of such a version: marked with 16 digits, and only a picture of what lies in the files. */
async function makeOldGraph(statementIds: readonly string[]): Promise<void> {
  const database = await emptyDatabase();
  await database.write((run) =>
    run(
      "CREATE (:Graph { id: 'graph', version: '0123456789abcdef' }) WITH 1 AS one UNWIND $ids AS id CREATE (:Statement { id: id })",
      {
        ids: statementIds,
      },
    ),
  );
}

test("what an earlier version kept in files is taken into the database once, and stays as a backup with a note", async () => {
  const data = await writeOldFolder();
  await makeOldGraph(WORKS.map(({ id }) => id));
  const store = await testStore();
  await prepareStore(store, { data, seeds: NO_SEEDS });
  const { read } = store.database;
  expect(await read("MATCH (s:Statement) RETURN s.status AS status, count(*) AS n ORDER BY status")).toEqual([
    { status: "LIVE", n: WORKS.length - 1 },
    { status: "RETRACTED", n: 1 },
  ]);
  expect(await read("MATCH (r:Redirect) RETURN r.id AS id")).toEqual([{ id: "enterprise-works" }]);
  expect(await read("MATCH (i:Import) RETURN i.register AS register, i.edition AS edition")).toEqual([
    { register: "steel", edition: "2025" },
  ]);
  expect(readFileSync(join(data, "ledger/TAKEN-OVER.txt"), "utf8")).toContain("these files are a backup");
  expect(existsSync(join(data, "ledger/imports/0001-abababababab.ndjson"))).toBe(true);
  expect(await prepareStore(store, { data, seeds: NO_SEEDS })).toBe(false);
});

test("a graph of an earlier version that holds what neither seeds nor files say is refused, and left as it is", async () => {
  const data = await writeOldFolder();
  await makeOldGraph([...WORKS.map(({ id }) => id), "of-another-folder"]);
  const store = await testStore();
  await expect(prepareStore(store, { data, seeds: NO_SEEDS })).rejects.toMatchObject({
    code: "LOAD_FAILED",
    message: expect.stringContaining("1 of its statements are neither in the seeds nor in the ledger here") as unknown,
  });
  expect(await store.database.read("MATCH (s:Statement) RETURN count(*) AS n")).toEqual([{ n: WORKS.length + 1 }]);
  expect(existsSync(join(data, "ledger/TAKEN-OVER.txt"))).toBe(false);
});
