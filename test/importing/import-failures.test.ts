import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ERRORS } from "../../src/errors.js";
import { ledgerFolder } from "../../src/ledger/ledger.js";
import { readVersion } from "../../src/loading/write/write-projection.js";
import { emptyDatabase } from "../support/database.js";
import { temporaryFolder } from "../support/folder.js";
import { FIXTURES } from "./plan.js";
import { FIRST, run, said, useImports } from "./use-imports.js";

const use = useImports();

test("a command that was killed: whatever it left, the next makes the same graph", async () => {
  const data = await temporaryFolder();
  await run(data, [FIRST, `${FIXTURES}ror.ndjson`], { apply: true });
  const version = await readVersion(use.database);
  const [first, second] = readdirSync(ledgerFolder(data).imports);

  // Killed while the second file was written: it is there under its first name, half.
  const half = await temporaryFolder();
  const imports = ledgerFolder(half).imports;
  cpSync(ledgerFolder(data).folder, ledgerFolder(half).folder, { recursive: true });
  const text = readFileSync(join(imports, second!), "utf8");
  writeFileSync(join(imports, `.${second}.part`), text.slice(0, text.length / 2));
  rmSync(join(imports, second!));
  await run(half, [FIRST], { apply: true });
  expect(await readVersion(use.database)).not.toBe(version);
  await run(half, [`${FIXTURES}ror.ndjson`], { apply: true });
  // When it was recorded differs, and nothing else.
  const read = (folder: string): unknown[] =>
    readFileSync(join(ledgerFolder(folder).imports, second!), "utf8")
      .trim()
      .split("\n")
      .map((line) => ({ ...(JSON.parse(line) as object), recordedAt: "" }));
  expect(read(half)).toEqual(read(data));
  expect(readdirSync(imports)).toEqual([first, second]);

  // A ledger that is ahead of the database, as when it was brought back from a backup: there is nothing to write, and
  // the database follows.
  await run(data, [FIRST], { apply: true });
  expect(await readVersion(use.database)).toBe(version);
  expect(said.text).toContain("there is nothing to write");
});

test("what the database refuses is not in the ledger, and goes in once it is taken", async () => {
  const data = await temporaryFolder();
  await emptyDatabase();
  await use.database.schema(["CREATE CONSTRAINT refusing FOR (n:University) REQUIRE n.authority IS UNIQUE"]);
  await expect(run(data, [FIRST], { apply: true })).rejects.toThrow("is there already");
  expect(readdirSync(ledgerFolder(data).imports)).toEqual([]);
  expect(await readVersion(use.database)).toBeUndefined();
  await use.database.schema(["DROP CONSTRAINT refusing"]);
  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  expect(readdirSync(ledgerFolder(data).imports)).toHaveLength(1);
  expect(await use.database.read("MATCH (n:Entity { id: 'university-moe-4111099901' }) RETURN n.name AS name")).toEqual(
    [{ name: "北京甲学院" }],
  );
});

test("what is wrong is listed, and keeps all of it out, unless bad rows are to be left out", async () => {
  const data = await temporaryFolder();
  const mapping = `${FIXTURES}members.yaml`;
  const before = await readVersion(use.database);
  expect(await run(data, [`${FIXTURES}members-bad.csv`, FIRST], { mapping, apply: true })).toBe(ERRORS.INVALID_DATA);
  expect(said.text).toContain("members-bad.csv:4:1  IdentifiersCheckOut");
  expect(said.text).toContain("members-bad.csv: 3 of 5 rows cannot be imported. Nothing was written.");
  expect(readdirSync(ledgerFolder(data).folder)).toEqual([]);
  expect(await readVersion(use.database)).toBe(before);

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
