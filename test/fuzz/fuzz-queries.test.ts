import { beforeAll, expect, test } from "vitest";
import { type Api, startApi } from "../../src/api/start-api.js";
import { recall } from "../../src/loading/recall.js";
import { readModel } from "../../src/model/read-model.js";
import { askSeeds } from "../support/api.js";
import { testDatabase } from "../support/database.js";
import { fuzzQueries } from "./fuzz-queries.js";

let api: Api;
beforeAll(async () => {
  await askSeeds();
  const database = await testDatabase();
  const model = readModel();
  api = await startApi({
    database,
    model,
    recall: (moment, options) => recall(database, model, moment, options),
    log: () => undefined,
  });
});

// `npm run bench -- fuzz` asks tens of thousands.
test("150 random questions are answered, or refused with a code that says why", async () => {
  const { counts, faults } = await fuzzQueries(api, { cases: 150, seed: 1 });
  expect(faults).toEqual([]);
  expect(counts.get("OK")).toBeGreaterThan(40);
});
