import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERRORS } from "../../src/errors.js";
import { readVersion } from "../../src/store/read-graph.js";
import { readImports } from "../../src/store/read-imports.js";
import { emptyDatabase } from "../support/database.js";
import { temporaryFolder } from "../support/folder.js";
import { FIXTURES } from "./fixtures.js";
import { FIRST, run, said, useImports } from "./use-imports.js";

const use = useImports();

async function countImports(): Promise<number> {
  return (await readImports(use.database.read)).filter(({ format }) => format !== "seeds").length;
}

test("two files at once, each seen beside the other, make the graph that they make one after the other", async () => {
  const data = await temporaryFolder();
  const ror = `${FIXTURES}ror.ndjson`;
  await run(data, [FIRST, ror], { apply: true });
  const [version, count] = [await readVersion(use.database), await countImports()];
  expect(count).toBe(2);
  await emptyDatabase();
  await run(data, [FIRST], { apply: true });
  expect(await readVersion(use.database)).not.toBe(version);
  await run(data, [ror], { apply: true });
  expect(await countImports()).toBe(2);
  const listSaid = async (): Promise<unknown> => use.database.read("MATCH (s:Statement) RETURN s.id AS id ORDER BY id");
  const apart = await listSaid();
  await emptyDatabase();
  await run(data, [FIRST, ror], { apply: true });
  expect(await listSaid()).toEqual(apart);
});

test("what the database refuses is not in it, and goes in once it is taken", async () => {
  const data = await temporaryFolder();
  await emptyDatabase();
  await run(data, [FIRST]);
  const before = await readVersion(use.database);
  await use.database.schema(["CREATE CONSTRAINT refusing FOR (n:University) REQUIRE n.authority IS UNIQUE"]);
  await expect(run(data, [FIRST], { apply: true })).rejects.toThrow("is there already");
  expect([await countImports(), await readVersion(use.database)]).toEqual([0, before]);
  await use.database.schema(["DROP CONSTRAINT refusing"]);
  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  expect(await countImports()).toBe(1);
  expect(await use.database.read("MATCH (n:Entity { id: 'university-moe-4111099901' }) RETURN n.name AS name")).toEqual(
    [{ name: "北京甲学院" }],
  );
});

test("what is wrong is listed, and keeps all of it out, unless bad rows are to be left out", async () => {
  const data = await temporaryFolder();
  const mapping = `${FIXTURES}members.yaml`;
  const [before, count] = [await readVersion(use.database), await countImports()];
  expect(await run(data, [`${FIXTURES}members-bad.csv`, FIRST], { mapping, apply: true })).toBe(ERRORS.INVALID_DATA);
  expect(said.text).toContain("members-bad.csv:4:1  IdentifiersCheckOut");
  expect(said.text).toContain("members-bad.csv: 3 of 5 rows cannot be imported. Nothing was written.");
  expect([await readVersion(use.database), await countImports()]).toEqual([before, count]);

  said.text = "";
  expect(await run(data, [`${FIXTURES}members-bad.csv`], { mapping, apply: true, skipInvalid: true })).toBe(0);
  expect(said.text).toContain("members-bad.csv:6:4  DatesAreWellFormed");
  expect(said.text).toContain("3 rows are left out: they are listed above.");
  expect(
    await use.database.read(
      "MATCH (e:Enterprise { id: 'enterprise-uscc-91110108633612349t' })-[r:MEMBER_OF]->(c) RETURN e.name AS name, c.id AS community, r.memberRole AS role",
    ),
  ).toEqual([{ name: "北京乙软件有限公司", community: "community-quality-steel", role: "MEMBER" }]);

  said.text = "";
  expect(await run(data, [`${FIXTURES}notes/statements/901_note.yaml`], { apply: true })).toBe(0);
  expect(
    await use.database.read(
      "MATCH (:Entity { id: 'enterprise-example-steel' })-[:MEMBER_OF]->(c) RETURN c.id AS community",
    ),
  ).toEqual([{ community: "community-quality-steel" }]);
  const broken = join(await temporaryFolder(), "902_note.yaml");
  writeFileSync(
    broken,
    readFileSync(`${FIXTURES}notes/statements/901_note.yaml`, "utf8").replace("901_note", "902_note"),
  );
  expect(await run(data, [broken], { apply: true })).toBe(ERRORS.INVALID_DATA);
  expect(said.text).toContain("there is no documents/902_note.txt");
});
