import { onTestFinished } from "vitest";
import { connect, type Database, type Row } from "../../src/database/connection.js";
import type { DatabaseLog } from "../../src/database/errors.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { readModel } from "../../src/model/read-model.js";
import { testServer } from "./server.js";

let shared: Promise<Database> | undefined;

/**
 * The database of this run, connected once for each test file. What other files left in it is still there:
 * emptyDatabase().
 */
export function testDatabase(): Promise<Database> {
  return (shared ??= connect(testServer()));
}

/** A connection of its own, closed when the test ends; `log` gets its database errors. */
export async function connectForTest(log?: DatabaseLog): Promise<Database> {
  const database = await connect({ ...testServer(), log });
  onTestFinished(() => database.close());
  return database;
}

/**
 * Takes all nodes out of the database of this run, with the constraints and indexes that are not the model's, and
 * returns it. Those of the model take seconds to make.
 */
export async function emptyDatabase(): Promise<Database> {
  const database = await testDatabase();
  const planned = new Set(planSchema(readModel()).map(({ name }) => name));
  const isStrange = ({ name }: Row): boolean => !planned.has(String(name));
  await database.write((run) => run("MATCH (n) DETACH DELETE n"));
  const constraints = (await database.read("SHOW CONSTRAINTS YIELD name RETURN name")).filter(isStrange);
  await database.schema(constraints.map(({ name }) => `DROP CONSTRAINT \`${String(name)}\``));
  const indexes = (await database.read("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).filter(
    isStrange,
  );
  await database.schema(indexes.map(({ name }) => `DROP INDEX \`${String(name)}\``));
  return database;
}
