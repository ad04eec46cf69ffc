import { beforeEach, expect, test } from "vitest";
import { prepareStore } from "../../../src/commands/graph/prepare-store.js";
import { printMaker } from "../../../src/loading/print-maker.js";
import type { Database } from "../../../src/database/connection.js";
import { add, apply, clear, model, prepareDatabase, sources } from "../../loading/changes.js";
import { entity, source } from "../../loading/statements.js";
import { importOf } from "../../support/load.js";
import { testStore } from "../../support/store.js";

let database: Database;

/** "5 of 2": statements that stand, and the sources that they are from, as readers are told. */
async function readCounts(): Promise<unknown> {
  const [row] = await database.read("MATCH (g:Graph) RETURN g.statements + ' of ' + g.sources AS counts");
  return row?.counts;
}

const [one, two] = [entity("enterprise-one", "Enterprise", "One"), entity("enterprise-two", "Enterprise", "Two")];
const ofB = entity("enterprise-three", "Enterprise", "Three", { sourceId: "b" });
const NOW = "2026-05-01T00:00:00.000Z";
const takeBack = (statements: readonly { readonly id: string }[]) =>
  apply({ retractions: [{ statements: statements.map(({ id }) => id), reason: "misread", recordedAt: NOW }] });
const restore = ([{ id }]: readonly [{ readonly id: string }]) =>
  apply({ retractions: [{ restores: [id], reason: "right", recordedAt: NOW }] });

beforeEach(async () => {
  database = await prepareDatabase();
  await clear();
  await add([...one, ...two]);
  await apply({ imports: [importOf([source("b"), source("silent")], ofB)] });
});

test("a source counts as long as one of its statements stands", async () => {
  expect(await readCounts()).toBe("6 of 2");
  await takeBack(one);
  expect(await readCounts()).toBe("4 of 2");
  await takeBack(two);
  expect(await readCounts()).toBe("2 of 1");
  await restore([two[0]!]);
  expect(await readCounts()).toBe("3 of 2");
  await apply({ imports: [importOf(sources, [...one, ...two])] }); // what was taken back stays so
  expect(await readCounts()).toBe("3 of 2");
  await takeBack([...two, ...ofB]);
  expect(await readCounts()).toBe("0 of 0");
});

test("of a graph that an earlier version counted otherwise it is told as it is from the next change", async () => {
  await takeBack(ofB);
  await database.write((run) => run("MATCH (g:Graph) SET g.statements = 6, g.sources = 3 REMOVE g.counting"));
  await takeBack([one[0]!]);
  expect(await readCounts()).toBe("3 of 1");
});

test("and from the next start, where nothing is changed", async () => {
  await database.write((run) =>
    run("MATCH (g:Graph) SET g.statements = 9, g.sources = 3, g.madeBy = $madeBy REMOVE g.counting", {
      madeBy: printMaker(model),
    }),
  );
  const store = await testStore();
  expect(await prepareStore(store, { data: undefined, seeds: "none" })).toBe(true);
  expect(await readCounts()).toBe("6 of 2");
  expect(await prepareStore(store, { data: undefined, seeds: "none" })).toBe(false);
});
