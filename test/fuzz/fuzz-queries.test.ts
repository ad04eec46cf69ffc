import { beforeAll, expect, test } from "vitest";
import { createRandom } from "../../bench/synthetic/random.js";
import type { Database } from "../../src/database/connection.js";
import { type Api, startApi } from "../../src/api/start-api.js";
import { recall } from "../../src/loading/recall.js";
import { readModel } from "../../src/model/read-model.js";
import { askSeeds } from "../support/api.js";
import { testDatabase } from "../support/database.js";
import { fuzzQueries } from "./fuzz-queries.js";
import { liftTexts } from "./lift-texts.js";
import { writeQuery } from "./write-query.js";

let api: Api;
const asked: string[] = [];
beforeAll(async () => {
  await askSeeds();
  const database = await testDatabase();
  const model = readModel();
  const read: Database["read"] = (cypher, parameters, options) => {
    // What the library writes; the rest is asked when its time has come.
    if (cypher.startsWith("CYPHER ")) asked.push(`${cypher} ${JSON.stringify(parameters)}`);
    return database.read(cypher, parameters, options);
  };
  api = await startApi({
    database: { read },
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

test("30 random questions, asked again with other texts, ask the database the same as when they are new", async () => {
  const ask = async (query: string, variables: Readonly<Record<string, string>>): Promise<string> => {
    asked.length = 0;
    const { body } = await api.apollo.executeOperation({ query, variables }, { contextValue: await api.context() });
    const { data, errors } = body.kind === "single" ? body.singleResult : {};
    const codes = errors?.map(({ extensions }) => extensions?.code);
    return JSON.stringify({ data, codes, asked: [...asked].sort() });
  };
  let answered = 0;
  for (let number = 0; number < 30; number++) {
    const lifted = liftTexts(writeQuery(api.schema, createRandom("kept", 1, number)), api.schema);
    if (lifted === undefined) continue;
    const { query, variables, others } = lifted;
    for (let times = 0; times < 3; times++) await ask(query, variables);
    for (const [index, values] of [variables, others].entries()) {
      const again = await ask(query, values);
      if (asked.length > 0) answered++;
      // Another document, of which nothing is known.
      const anew = await ask(`${query} # ${index}`, values);
      // What had no time on a busy machine has asked less.
      if (!(again + anew).includes("_TIME")) expect(again, query).toBe(anew);
    }
  }
  expect(answered).toBeGreaterThan(5);
});
