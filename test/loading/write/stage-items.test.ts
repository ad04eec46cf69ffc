import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../../src/database/connection.js";
import { type Applied, applyChange, type ApplyOptions } from "../../../src/loading/apply-change.js";
import { plan } from "../../../src/loading/plan/plan.js";
import { planSchema } from "../../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../../src/loading/write/write-schema.js";
import { readModel } from "../../../src/model/read-model.js";
import { NO_CHANGE } from "../../../src/store/change.js";
import { readVersion } from "../../../src/store/read-graph.js";
import { emptyDatabase } from "../../support/database.js";
import { importOf } from "../../support/load.js";
import { printGraph } from "../print-graph.js";
import { entity, link, source } from "../statements.js";

const model = readModel();
const sources = [source("a")];
const few = entity("community-steel", "Community", "Steel Community");
const many = Array.from({ length: 60 }, (_, index) => [
  ...entity(`enterprise-e${index}`, "Enterprise", `Works ${index}`),
  link(`enterprise-e${index}`, "LEADS", "community-steel"),
]).flat();

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await writeSchema(database, planSchema(model));
});

const add = (to: Database, statements = many, options: Partial<ApplyOptions> = {}): Promise<Applied> =>
  applyChange(to, model, { ...NO_CHANGE, imports: [importOf(sources, statements)] }, { software: "test", ...options });

/** A database whose transactions are looked at after each of their statements. */
const watch = (look: (cypher: string) => Promise<void>): Database => ({
  ...database,
  write: (work, options) =>
    database.write(
      (run) =>
        work(async (cypher, parameters) => {
          const rows = await run(cypher, parameters);
          await look(cypher);
          return rows;
        }),
      options,
    ),
});

test("nodes that are written beforehand make the same graph, are seen by nobody before, and are cleared when it fails", async () => {
  await add(database, [...few, ...many]);
  const graph = await printGraph(database);
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
  await add(database, few);
  const before = await printGraph(database);

  // What a killed load left, and a load that fails at its end.
  await database.write((run) => run("CREATE (:Waiting { id: 'left' })"));
  const failing = watch(async (cypher) => {
    if (cypher.includes("SET g += $graph")) throw new Error("at its end");
  });
  await expect(add(failing, many, { mostAtOnce: 10 })).rejects.toThrow();
  expect(await printGraph(database)).toEqual(before);

  const seen = new Set<unknown>();
  const watched = watch(async () => {
    const [row] = await database.read(
      "RETURN [COUNT { (:Entity) }, COUNT { (:Statement) }, COUNT { (:Name) }] AS seen",
    );
    seen.add(row!.seen?.toString());
  });
  const steps: number[] = [];
  await add(watched, many, { mostAtOnce: 10, onStep: ({ done, total }) => steps.push(done / total) });
  expect([...seen]).toEqual(["2,2,2"]);
  expect(steps.at(-1)).toBe(1);
  expect(await readVersion(database)).toBe(plan(sources, [...few, ...many], model).version);
  expect(await printGraph(database)).toEqual(graph);
});
