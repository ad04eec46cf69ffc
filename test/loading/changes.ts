import type { Database } from "../../src/database/connection.js";
import { type Applied, applyChange, type ApplyOptions } from "../../src/loading/apply-change.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../src/loading/write/write-schema.js";
import { readModel } from "../../src/model/read-model.js";
import { type Change, NO_CHANGE } from "../../src/store/change.js";
import type { Statement } from "../../src/statements/statement.js";
import { emptyDatabase, testDatabase } from "../support/database.js";
import { importOf } from "../support/load.js";
import { entity, link, source } from "./statements.js";

export const model = readModel();
export const sources = [source("a")];
export const before = [
  ...entity("enterprise-steel", "Enterprise", "Steel Works"),
  ...entity("community-steel", "Community", "Steel Community"),
  link("enterprise-steel", "LEADS", "community-steel"),
];
export const after = [
  ...before,
  ...entity("university-mine", "University", "Mining University"),
  link("university-mine", "LEADS", "community-steel"),
];

/** All that a reader can see, in an order of its own. */
export async function readGraph(database: Database): Promise<unknown> {
  return [
    await database.read("MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"),
    await database.read(
      "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties ORDER BY r.id",
    ),
    await database.read("MATCH (n:Name)-[:NAMES]->(e) RETURN e.id AS of, properties(n) AS properties ORDER BY n.id"),
    await database.read(
      "MATCH (n:Statement)-[:STATED_IN]->(s) RETURN s.id AS source, n { .*, importId: null } AS properties ORDER BY n.id",
    ),
    await database.read(
      "MATCH (n:Sentence) RETURN properties(n) AS properties, COLLECT { MATCH (s:Statement)-[:RESTS_ON]->(n) RETURN s.id AS id ORDER BY id } AS statements ORDER BY n.id",
    ),
    await database.read("MATCH (g:Graph) RETURN g.version AS version"),
  ];
}

export async function add(statements: readonly Statement[], options: Partial<ApplyOptions> = {}): Promise<Applied> {
  return apply({ imports: [importOf(sources, statements)] }, options);
}

export async function apply(change: Partial<Change>, options: Partial<ApplyOptions> = {}): Promise<Applied> {
  return applyChange(await testDatabase(), model, { ...NO_CHANGE, ...change }, { software: "test", ...options });
}

/** The graph that one change of an empty database makes of these. */
export async function readFresh(statements: readonly Statement[]): Promise<unknown> {
  await clear();
  await add(statements);
  const graph = await readGraph(await testDatabase());
  await clear();
  return graph;
}

export async function clear(): Promise<void> {
  await (await testDatabase()).write((run) => run("MATCH (n) DETACH DELETE n"));
}

/** The database of this run, with constraints and indexes and nothing else. */
export async function prepareDatabase(): Promise<Database> {
  const database = await emptyDatabase();
  await writeSchema(database, planSchema(model));
  return database;
}
