import { beforeAll, expect, test } from "vitest";
import { createRandom } from "../../../bench/synthetic/random.js";
import { LIMITS } from "../../../src/api/limits/limits.js";
import { type Api, startApi } from "../../../src/api/start-api.js";
import { readModel } from "../../../src/model/read-model.js";
import { askSeeds } from "../../support/api.js";
import { testDatabase } from "../../support/database.js";
import { VALUES, writeAccepted } from "./accepted-requests.js";
import type { Values } from "./random-requests.js";

/** Requests that are written; of those that are accepted, so many of the costliest and so many others are asked. */
const [WRITTEN, COSTLIEST, OTHERS] = [300, 4, 4];

/**
 * What one answer may take, whatever is asked: of its objects and bytes what the limits say and one list more, of the
 * processor twice what the time of a request has. (How long that takes by the clock, the other tests decide.)
 */
const CEILING = { objects: LIMITS.maxObjects + 1_000, bytes: 1.5 * LIMITS.maxBytes, cpuMs: 10_000 };

let api: Api;
let values: Values;

beforeAll(async () => {
  await askSeeds();
  const database = await testDatabase();
  const rows = await database.read("MATCH (n:Entity) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC LIMIT 20");
  values = { ...VALUES, ID: rows.map(({ id }) => JSON.stringify(id)) };
  api = await startApi({ database: { read: database.read }, model: readModel(), log: () => undefined });
});

async function measure(query: string) {
  const contextValue = await api.context();
  const cpu = process.cpuUsage();
  const { body } = await api.apollo.executeOperation({ query }, { contextValue });
  const bytes = body.kind === "single" ? Buffer.byteLength(JSON.stringify(body.singleResult)) : Infinity;
  const { user, system } = process.cpuUsage(cpu);
  const { objects } = contextValue.tally.readUse();
  return { objects, bytes, cpuMs: (user + system) / 1_000 };
}

/** Requests that once took minutes and gigabytes. */
const KNOWN = [
  "{entities(limit:100){statements{evidence{source{statements{evidence{source{statements{id}}}}}}}}}",
  "{statements(limit:1000){evidence{source{text}}}}",
  "{entities(limit:1000){names{statements{evidence{source{id title text}}}}}}",
];

test.each(KNOWN)("%s is refused, or ends below the ceiling", async (query) => {
  const use = await measure(query);
  if (process.env.REPORT) console.log(JSON.stringify(use), query);
  for (const [name, most] of Object.entries(CEILING))
    expect(use[name as keyof typeof CEILING], name).toBeLessThan(most);
});

test("the costliest request that is accepted stays below the ceiling, of whatever sort it is", async () => {
  const accepted = writeAccepted(api.schema, createRandom("requests", 1), values, WRITTEN);
  expect(accepted.length).toBeGreaterThan(WRITTEN / 10);
  const random = createRandom("others", 1);
  const asked = [...accepted.slice(0, COSTLIEST), ...Array.from({ length: OTHERS }, () => random.pick(accepted))];
  for (const { query, cost } of asked) {
    const use = await measure(query);
    if (process.env.REPORT) console.log(Math.round(cost), JSON.stringify(use), query.slice(0, 300));
    for (const [name, most] of Object.entries(CEILING))
      expect(use[name as keyof typeof CEILING], `${name} of ${query}`).toBeLessThan(most);
  }
});
