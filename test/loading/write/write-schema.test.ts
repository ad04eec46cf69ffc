import { expect, onTestFinished, test } from "vitest";
import { listMissing, writeSchema } from "../../../src/loading/write/write-schema.js";
import { testDatabase } from "../../support/database.js";

const NAMES = ["left_behind_id", "left_behind_name"] as const;
const PLANNED = [
  {
    name: NAMES[0],
    cypher: `CREATE CONSTRAINT ${NAMES[0]} IF NOT EXISTS FOR (n:LeftBehind) REQUIRE n.id IS UNIQUE`,
  },
  { name: NAMES[1], cypher: `CREATE INDEX ${NAMES[1]} IF NOT EXISTS FOR (n:LeftBehind) ON (n.name)` },
];

/** What Neo4j keeps when it is killed while it makes a constraint: the index that was to serve it, and nothing unique. */
test("an index that a killed server left in a constraint's place gives way to the constraint", async () => {
  const database = await testDatabase();
  onTestFinished(async () => {
    await database.schema([`DROP CONSTRAINT ${NAMES[0]} IF EXISTS`]);
    await database.schema([`DROP INDEX ${NAMES[1]} IF EXISTS`]);
  });
  await database.schema([`CREATE INDEX ${NAMES[0]} FOR (n:LeftBehind) ON (n.id)`, PLANNED[1]!.cypher]);
  await database.read("CALL db.awaitIndexes(60)");

  expect(await listMissing(database, PLANNED)).toEqual([PLANNED[0]]);
  await writeSchema(database, PLANNED);
  expect(await listMissing(database, PLANNED)).toEqual([]);
  const [row] = await database.read("SHOW CONSTRAINTS YIELD name WHERE name IN $names RETURN collect(name) AS names", {
    names: NAMES,
  });
  expect(row?.names).toEqual([NAMES[0]]);
});
