import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../../src/database/connection.js";
import { plan } from "../../../src/loading/plan/plan.js";
import { planSchema } from "../../../src/loading/write/plan-schema.js";
import { readVersion, writeProjection } from "../../../src/loading/write/write-projection.js";
import { writeSchema } from "../../../src/loading/write/write-schema.js";
import { readModel } from "../../../src/model/read-model.js";
import { emptyDatabase } from "../../support/database.js";
import { printGraph } from "../../support/print-graph.js";
import { entity, link, source } from "../statements.js";

const model = readModel();
const sources = [source("a")];
const few = entity("community-steel", "Community", "Steel Community");
const many = Array.from({ length: 60 }, (_, index) => [
  ...entity(`enterprise-e${index}`, "Enterprise", `Works ${index}`),
  link(`enterprise-e${index}`, "LEADS", "community-steel"),
]).flat();
const whole = plan(sources, [...few, ...many], model);

let database: Database;
beforeAll(async () => {
  database = await emptyDatabase();
  await writeSchema(database, planSchema(model));
});

test("nodes that are written beforehand make the same graph, are seen by nobody before, and are cleared when it fails", async () => {
  await writeProjection(database, whole, model, { builtAt: "now" });
  const graph = await printGraph(database);
  await writeProjection(database, plan(sources, few, model), model, { builtAt: "now" });
  const before = await printGraph(database);

  // What a killed load left, and a load that fails at its end.
  await database.write((run) => run("CREATE (:Waiting { id: 'left' })"));
  const [link] = whole.links;
  await expect(
    writeProjection(database, { ...whole, version: "broken", links: [...whole.links, link!] }, model, {
      builtAt: "now",
      mostAtOnce: 10,
    }),
  ).rejects.toThrow();
  expect(await printGraph(database)).toEqual(before);

  const seen = new Set<unknown>();
  const look = async (): Promise<void> =>
    void seen.add(
      (
        await database.read("RETURN [COUNT { (:Entity) }, COUNT { (:Statement) }, COUNT { (:Name) }] AS seen")
      )[0]!.seen?.toString(),
    );
  const watched: Database = {
    ...database,
    write: async (work, options) =>
      database.write(
        async (run) =>
          work(async (cypher, parameters) => {
            const rows = await run(cypher, parameters);
            await look();
            return rows;
          }),
        options,
      ),
  };
  const steps: number[] = [];
  await writeProjection(watched, whole, model, {
    builtAt: "now",
    mostAtOnce: 10,
    onStep: ({ done, total }) => steps.push(done / total),
  });
  expect([...seen]).toEqual(["2,2,2"]);
  expect(steps.at(-1)).toBe(1);
  expect(await readVersion(database)).toBe(whole.version);
  expect(await printGraph(database)).toEqual(graph);
});
