import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import neo4j, { type Plan } from "neo4j-driver";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/connection.js";
import { applyChange } from "../../src/loading/apply-change.js";
import { printMaker } from "../../src/loading/print-maker.js";
import { type CheckedDump, checkDump } from "../../src/loading/restoring/check-dump.js";
import { countRestored, readRestorable, refuseHalfRestored, restore } from "../../src/loading/restoring/restore.js";
import { applySteps } from "../../src/loading/steps/apply-steps.js";
import { printDump } from "../../src/store/dump/print-dump.js";
import { PAGES, readDumpHeader } from "../../src/store/dump/read-store.js";
import { emptyDatabase } from "../support/database.js";
import { temporaryFolder } from "../support/folder.js";
import { printGraph } from "../loading/print-graph.js";
import { fillStore, MODEL, printStore, SOFTWARE } from "./full-store.js";

let database: Database;
let exported: string;
let graph: string;

beforeAll(async () => {
  database = await emptyDatabase();
  await fillStore(database);
  exported = await printStore(database);
  graph = await printGraph(database);
});

async function check(): Promise<CheckedDump> {
  const path = join(await temporaryFolder(), "graph.jsonl");
  await writeFile(path, exported);
  const dump = await checkDump(path, MODEL);
  if ("problems" in dump) throw new Error(JSON.stringify(dump.problems, null, 2));
  return dump;
}

function restoreAll(dump: CheckedDump, batch: number | undefined, onApply: () => void = () => {}): Promise<void> {
  return restore(dump, {
    applySteps: (steps) =>
      applySteps(steps, {
        database,
        model: MODEL,
        apply: (change, options) => {
          onApply();
          return applyChange(database, MODEL, change, { software: "9.9.9", madeBy: printMaker(MODEL), ...options });
        },
      }),
    ...(batch !== undefined && { batch }),
  });
}

/** Of each unfinished import what `meta` says has arrived, and what has. */
async function countArrived(): Promise<
  readonly { readonly id: string; readonly said: number; readonly there: number }[]
> {
  const rows = await database.read(
    `MATCH (i:Import) WHERE i.unfinished
     RETURN i.id AS id, i.statements AS said, COUNT { MATCH (n:Statement { importId: i.id }) } AS there ORDER BY id`,
  );
  return rows.map(({ id, said, there }) => ({ id: String(id), said: Number(said), there: Number(there) }));
}

test("one store is printed as the same bytes each time", async () => {
  expect(await printStore(database)).toBe(exported);
  expect(exported).toMatch(/^\{"format":"chanjiao-statements","formatVersion":1,"software":"0\.0\.1",/);
  expect(exported).toContain('"text":"Steel 😀 Works leads');
  expect(exported).not.toContain('"prefix"');
  for (const sort of ["source", "import", "statement", "judgement", "revocation"])
    expect(exported).toContain(`\n{"${sort}":{`);
});

describe.each([
  ["in one change", undefined],
  ["in batches", 100],
])("restored into an empty database %s", (_, batch) => {
  test("it is the same store, byte for byte, and the same graph", async () => {
    const dump = await check();
    await emptyDatabase();
    expect(await readRestorable(database, dump)).toBe("empty");
    let changes = 0;
    await restoreAll(dump, batch, () => changes++);
    expect(changes > 1).toBe(batch !== undefined);
    expect(await printStore(database)).toBe(exported);
    expect(await printGraph(database)).toBe(graph);
    expect(await readRestorable(database, dump)).toBe("taken");
  });
});

test("stopped between two batches it is marked, known again, and goes on to the same store", async () => {
  const dump = await check();
  await emptyDatabase();
  let changes = 0;
  const stopped = restoreAll(dump, 100, () => {
    if (++changes === 4) throw new Error("killed");
  });
  await expect(stopped).rejects.toThrow("killed");
  expect(await readRestorable(database, dump)).toBe("begun");
  const marked = await database.read("MATCH (i:Import) WHERE i.unfinished RETURN count(i) > 0 AS isMarked");
  expect(marked).toEqual([{ isMarked: true }]);
  const arrived = await countArrived();
  expect(arrived.some(({ said, there }) => said === there && there > 0)).toBe(true);
  expect(arrived.filter(({ said, there }) => said !== there)).toEqual([]);
  const sum = arrived.reduce((total, { there }) => total + there, 0);
  expect(sum).toBe(await countRestored(database));
  expect(sum).toBeLessThan(dump.header.counts.statements);
  await expect(refuseHalfRestored(database)).rejects.toMatchObject({ code: "USAGE" });
  // Gone on with, what has arrived is never told as less.
  changes = 0;
  const again = restoreAll(dump, 100, () => {
    if (++changes === 2) throw new Error("killed again");
  });
  await expect(again).rejects.toThrow("killed again");
  expect(await countArrived()).toEqual(arrived);
  await restoreAll(dump, 100);
  await refuseHalfRestored(database);
  expect(await printStore(database)).toBe(exported);
  expect(await printGraph(database)).toBe(graph);
});

test("what is imported afterwards gets the next number", async () => {
  const { imports } = await applyChange(
    database,
    MODEL,
    {
      imports: [
        {
          header: {
            format: "statements",
            file: "b.yaml",
            sha256: "1".repeat(64),
            recordedAt: "2026-06-01T00:00:00.000Z",
            sources: [],
          },
          statements: [],
        },
      ],
      retractions: [],
      judgements: [],
    },
    { software: SOFTWARE },
  );
  expect(imports).toEqual(["4"]);
});

test("a change in between is noticed: what was written is not of one moment", async () => {
  const header = await readDumpHeader(database, SOFTWARE);
  if (header === undefined) throw new Error("there is no graph");
  const pieces = printDump(database, header);
  await pieces.next();
  await database.write((run) => run("CREATE (:Import { id: '5', number: 5 })"));
  const readRest = async (): Promise<void> => {
    for await (const _ of pieces);
  };
  await expect(readRest()).rejects.toMatchObject({ code: "LOAD_FAILED" });
});

test.each(["subjects", "judgements"] as const)(
  "a page of %s is read in the order of its index, and no more of it",
  async (page) => {
    const session = database.driver.session(database.sessionConfig);
    try {
      const { summary } = await session.run(`EXPLAIN ${PAGES[page]}`, { after: "", limit: neo4j.int(5) });
      const listOperators = ({ operatorType, children }: Plan): string[] => [
        operatorType,
        ...children.flatMap(listOperators),
      ];
      const operators = summary.plan === false ? [] : listOperators(summary.plan).map((name) => name.split("@")[0]);
      expect(operators).toContain("Limit");
      expect(operators).not.toContain("Top");
      expect(operators).not.toContain("Sort");
    } finally {
      await session.close();
    }
  },
);
