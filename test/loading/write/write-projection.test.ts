import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../../src/database/connection.js";
import { createJudgement } from "../../../src/identity/judgements/judgement.js";
import { load } from "../../../src/loading/load.js";
import { plan } from "../../../src/loading/plan/plan.js";
import { planSchema } from "../../../src/loading/write/plan-schema.js";
import { readVersion, writeProjection } from "../../../src/loading/write/write-projection.js";
import { writeSchema } from "../../../src/loading/write/write-schema.js";
import { readModel } from "../../../src/model/read-model.js";
import type { Statement } from "../../../src/statements/statement.js";
import { emptyDatabase, testDatabase } from "../../support/database.js";
import { startLoadAndKill } from "./kill-a-load.js";
import { entity, link, named, source } from "../statements.js";

const model = readModel();
const sources = [source("a")];
const before = [
  ...entity("enterprise-steel", "Enterprise", "Steel Works"),
  ...entity("community-steel", "Community", "Steel Community"),
  link("enterprise-steel", "LEADS", "community-steel"),
];
const after = [
  ...before,
  ...entity("university-mine", "University", "Mining University"),
  link("university-mine", "LEADS", "community-steel"),
];

/** All that a reader can see, in an order of its own. */
async function readGraph(database: Database): Promise<unknown> {
  return [
    await database.read("MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"),
    await database.read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY r.id",
    ),
    await database.read("MATCH (n:Name)-[:NAMES]->(e) RETURN e.id AS of, properties(n) AS properties ORDER BY n.id"),
    await database.read(
      "MATCH (n:Statement)-[:STATED_IN]->(s) RETURN s.id AS source, properties(n) AS properties ORDER BY n.id",
    ),
    await database.read("MATCH (g:Graph) RETURN g.version AS version"),
  ];
}

async function loaded(statements: readonly Statement[]): Promise<unknown> {
  const database = await testDatabase();
  await load(database, sources, statements, model);
  return readGraph(database);
}

let database: Database;

beforeAll(async () => {
  database = await emptyDatabase();
  await writeSchema(database, planSchema(model));
});

beforeEach(async () => {
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
});

describe("constraints and indexes", () => {
  test("are all there after a load, each under its planned name", async () => {
    const [row] = await database.read(
      "SHOW INDEXES YIELD name, state RETURN collect(name) AS names, collect(DISTINCT state) AS states",
    );
    expect(row!.names).toEqual(expect.arrayContaining(planSchema(model).map(({ name }) => name)));
    expect(row!.states).toEqual(["ONLINE"]);
  });

  test("refuse a second node or link of the same id", async () => {
    await load(database, sources, before, model);
    await expect(database.write((run) => run("CREATE (:Entity { id: 'enterprise-steel' })"))).rejects.toThrow();
    await expect(
      database.write((run) => run("MATCH (a)-[r:LEADS]->(b) CREATE (a)-[:LEADS { id: r.id }]->(b)")),
    ).rejects.toThrow();
  });
});

describe("a load", () => {
  test("writes everything once, and the second time nothing", async () => {
    const first = await load(database, sources, before, model);
    expect(first.written).toEqual({ created: 3 + 1 + 3 + 5, changed: 0, deleted: 0 });
    const graph = await readGraph(database);
    const second = await load(database, sources, before, model);
    expect(second.written).toEqual({ created: 0, changed: 0, deleted: 0 });
    expect(await readGraph(database)).toEqual(graph);
  });

  test("writes only what differs, and ends in the graph that a fresh load makes", async () => {
    const fresh = await loaded(after);
    await load(database, sources, before, model);
    const { written } = await load(database, sources, after, model);
    expect(written).toEqual({ created: 1 + 1 + 1 + 3, changed: 0, deleted: 0 });
    expect(await readGraph(database)).toEqual(fresh);
  });

  test("takes away what is no longer stated, and changes what is stated otherwise", async () => {
    const fresh = await loaded(before);
    const other = [
      ...entity("enterprise-steel", "University", "Steel University"),
      named("community-steel", "SC", "en", "ACRONYM"),
      ...after.slice(2),
    ];
    await load(database, sources, other, model);
    const { written } = await load(database, sources, before, model);
    expect(written.deleted).toBeGreaterThan(0);
    expect(written.changed).toBeGreaterThan(0);
    expect(await readGraph(database)).toEqual(fresh);
  });

  test("tells how far it is", async () => {
    const steps: number[] = [];
    await load(database, sources, before, model, ({ done, total }) => steps.push(done / total));
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});

describe("a load that fails half way", () => {
  test("leaves the version before, and the next one completes", async () => {
    const graph = await loaded(before);
    const broken = plan(sources, after, model);
    // A link to a node that is not planned to exist is what no valid plan has: its duplicate id fails on the database's
    // own constraint.
    const links = [...broken.links, { ...broken.links[0]!, properties: { ...broken.links[0]!.properties } }];
    const unwritable = {
      ...broken,
      version: "broken",
      statements: [...broken.statements, broken.statements.at(-1)!],
      links,
    };
    await expect(writeProjection(database, unwritable, model, { builtAt: "now" })).rejects.toThrow();
    expect(await readGraph(database)).toEqual(graph);
    await load(database, sources, after, model);
    expect(await readVersion(database)).toBe(broken.version);
  });

  test("by kill -9 leaves the version before too, and no lock behind", async () => {
    const graph = await loaded(before);
    await startLoadAndKill();
    expect(await readGraph(database)).toEqual(graph);
    await load(database, sources, after, model);
    expect(await readVersion(database)).toBe(plan(sources, after, model).version);
  });

  test("readers see the version before until all is written, and then the version after", async () => {
    await load(database, sources, before, model);
    const many = Array.from({ length: 400 }, (_, index) =>
      entity(`enterprise-${index}`, "Enterprise", `Works ${index}`),
    ).flat();
    const look = async (): Promise<string> => {
      const [row] = await database.read(
        "MATCH (n:Enterprise) WITH count(n) AS nodes MATCH (g:Graph) RETURN g.version AS version, nodes",
      );
      return `${String(row!.version)} ${String(row!.nodes)}`;
    };
    // Somebody reads after every statement of the load.
    const seen: string[] = [];
    const watched: Database = {
      ...database,
      write: (work, options) =>
        database.write(
          (run) =>
            work(async (cypher, parameters) => {
              const rows = await run(cypher, parameters);
              seen.push(await look());
              return rows;
            }),
          options,
        ),
    };
    const { projection } = await load(watched, sources, [...before, ...many], model);
    expect(seen.length).toBeGreaterThan(8);
    expect(new Set(seen)).toEqual(new Set([`${plan(sources, before, model).version} 1`]));
    expect(await look()).toBe(`${projection.version} 401`);
  });
});

test("two loads at once take turns", async () => {
  await load(database, sources, before, model);
  await Promise.all([load(database, sources, after, model), load(database, sources, after, model)]);
  expect(await readGraph(database)).toEqual(
    await (async () => {
      await database.write((run) => run("MATCH (n) DETACH DELETE n"));
      return loaded(after);
    })(),
  );
});

describe("a merge", () => {
  const two = [
    ...before,
    ...entity("enterprise-works", "Enterprise", "The Steel Works"),
    link("enterprise-works", "LEADS", "community-steel"),
  ];
  const merge = createJudgement({
    left: "enterprise-steel",
    right: "enterprise-works",
    decision: "POSITIVE",
    decidedBy: "Li",
    why: "one address",
    recordedAt: "2026-05-01T00:00:00Z",
  });
  const undo = { revokes: merge.id, decidedBy: "Wang", why: "two firms", recordedAt: "2026-05-02T00:00:00Z" };

  test("and its undoing leave the graph as it was, and both are remembered", async () => {
    await load(database, sources, two, model);
    const apart = await readGraph(database);
    await load(database, sources, two, model, undefined, [merge]);
    expect(await database.read("MATCH (r:Redirect) RETURN r.id AS id, r.entityId AS entityId")).toEqual([
      { id: "enterprise-works", entityId: "enterprise-steel" },
    ]);
    expect(
      await database.read("MATCH (e:Enterprise)-[r:LEADS]->() RETURN e.id AS id, size(r.statementIds) AS statements"),
    ).toEqual([{ id: "enterprise-steel", statements: 2 }]);
    await load(database, sources, two, model, undefined, [merge, undo]);
    expect(await readGraph(database)).toEqual(apart);
    expect(await database.read("MATCH (j:Judgement) RETURN j.status AS status, j.revokedBy AS by")).toEqual([
      { status: "REVOKED", by: "Wang" },
    ]);
  });
});
