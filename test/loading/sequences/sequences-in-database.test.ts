import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../../src/database/connection.js";
import { planSchema } from "../../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../../src/loading/write/write-schema.js";
import { readModel } from "../../../src/model/read-model.js";
import { testDatabase } from "../../support/database.js";
import { printGraph } from "../print-graph.js";
import { buildAfresh, runSequence } from "./run-sequence.js";

const model = readModel();
let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  await writeSchema(database, planSchema(model));
});

// The same 200 that the plan is held against; `npm run bench -- sequences` runs all of them here.
test.each([0, 57, 123])("sequence %i leaves in Neo4j, byte for byte, what a fresh build makes", async (seed) => {
  await runSequence(database, seed, model);
  const grown = await printGraph(database);
  await buildAfresh(database, seed, model);
  expect(grown).toBe(await printGraph(database));
  expect(grown.split("\n").length).toBeGreaterThan(40);
});
