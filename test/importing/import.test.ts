import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startApi } from "../../src/api/start-api.js";
import { importFiles, type ImportOptions } from "../../src/commands/import.js";
import { retract } from "../../src/commands/retract.js";
import type { Database } from "../../src/database/connection.js";
import { ERRORS } from "../../src/errors.js";
import { ledgerFolder } from "../../src/ledger/ledger.js";
import { readVersion } from "../../src/loading/write/write-projection.js";
import { emptyDatabase } from "../support/database.js";
import { temporaryFolder } from "../support/folder.js";
import { FIXTURES, MODEL } from "./plan.js";
import { testServerSettings } from "../support/server.js";

const FIRST = `${FIXTURES}institutions-2025.xls`;
const SECOND = `${FIXTURES}institutions-2026.xlsx`;
let database: Database;
let printed = "";

beforeAll(async () => {
  database = await emptyDatabase();
  for (const [name, value] of Object.entries(testServerSettings())) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((printed += String(text))));
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  process.setMaxListeners(100); // each command listens for Ctrl-C, and mostly is a process of its own
});
beforeEach(() => {
  printed = "";
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function run(data: string, paths: readonly string[], more: Partial<ImportOptions> = {}): Promise<number> {
  return importFiles({ paths, data, ...more });
}

async function ask(query: string): Promise<Record<string, any>> {
  // eslint-disable-line @typescript-eslint/no-explicit-any
  const api = await startApi({
    database: {
      read: (cypher, parameters, options) => database.read(cypher, parameters, { ...options, timeoutMs: 30_000 }),
    },
    model: MODEL,
    analytics: undefined,
  });
  const { body } = await api.apollo.executeOperation({ query }, { contextValue: await api.context() });
  if (body.kind !== "single") throw new Error("answers are whole");
  expect(body.singleResult.errors).toBeUndefined();
  return body.singleResult.data!;
}

test("told first, written then, and once; next year's edition; taken back: the graph follows, the history stays", async () => {
  const data = await temporaryFolder();
  const folder = ledgerFolder(data);
  expect(await run(data, [FIRST])).toBe(0);
  expect(printed).toMatch(/5 rows, 45 new statements\n +4 new /);
  expect(printed).toContain("Nothing was written: this is what --apply would do.");
  expect(readdirSync(data)).toEqual([]);

  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  const version = await readVersion(database);
  const [name] = readdirSync(folder.imports);
  const written = readFileSync(join(folder.imports, name!), "utf8");
  const answer = await ask(
    `{ entity(id: "university-moe-4111099901") { name identifiers { scheme value statements { evidence { sheet row column start end exact source { id title publishedOn } } } } } }`,
  );
  expect(answer.entity).toEqual({
    name: "北京甲学院",
    identifiers: [
      {
        scheme: "MOE",
        value: "4111099901",
        statements: [
          {
            evidence: [
              {
                sheet: "全国普通高等学校名单",
                row: 6,
                column: "C",
                start: 0,
                end: 10,
                exact: "4111099901",
                source: {
                  id: "moe-regular-institutions-2025-06-20",
                  title: "全国普通高等学校名单",
                  publishedOn: "2025-06-20",
                },
              },
            ],
          },
        ],
      },
    ],
  });

  printed = "";
  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  expect(printed).toContain("All of it is in the ledger already: there is nothing to write.");
  expect(readdirSync(folder.imports)).toEqual([name]);
  expect(readFileSync(join(folder.imports, name!), "utf8")).toBe(written);
  expect(await readVersion(database)).toBe(version);

  const since = new Date().toISOString();
  expect(await run(data, [SECOND], { apply: true })).toBe(0);
  const { before, after, changes, timeline } = await ask(`{
    before: statistics(of: [UNIVERSITY], rows: KIND, at: "2025-06-20") { total }
    after: statistics(of: [UNIVERSITY], rows: KIND, at: "2026-06-21") { total }
    changes(since: "${since}", of: "university-moe-4111099902", first: 10) { total changes { kind statement { predicate validTo inference } } }
    timeline: entity(id: "university-moe-4111099901") { name names { value nameKind validTo } }
  }`);
  expect(Number(before.total) - Number(after.total)).toBe(1); // one is closed; the new one may have been there before
  expect(changes).toEqual({
    total: 1,
    changes: [
      {
        kind: "ADDED",
        statement: {
          predicate: "kind",
          validTo: "2026-06-20",
          inference: expect.stringContaining("it is not in it any more"),
        },
      },
    ],
  });
  expect(timeline).toEqual({
    name: "北京甲大学",
    names: [
      { value: "北京甲大学", nameKind: "OFFICIAL", validTo: null },
      { value: "北京甲学院", nameKind: "FORMER", validTo: "2026-06-20" },
    ],
  });
  await expect(run(data, [FIRST], { apply: true, edition: "2024" })).rejects.toThrow("is older than 2025-06-20");
  const part = join(data, "part.csv");
  const headings = "学校名称,学校标识码,主管部门,所在地,办学层次\n";
  for (const [rows, edition, said] of [
    ["", "2027", "has no row: as edition 2027 it would close all 5 of 全国高等学校名单."],
    ["北京己学院,4111099909,北京市,北京市,专科\n", "2027", "has nobody of whom 2026-06-20 had"],
    [
      "北京甲大学,4111099901,教育部,北京市,本科\n",
      "2026",
      "Nobody can tell whether the edition 2026 of 全国高等学校名单 is before or after 2026-06-20",
    ],
  ] as const) {
    writeFileSync(part, headings + rows);
    await expect(run(data, [part], { edition, apply: true })).rejects.toThrow(said);
  }
  printed = "";
  writeFileSync(part, `${headings}北京甲大学,4111099901,教育部,北京市,本科\n`);
  expect(await run(data, [part], { edition: "2027" })).toBe(0);
  expect(printed).toContain("closes 4 of the 5 that 2026-06-20 had: what is not in an edition has ended");

  const [row] = await database.read(
    "MATCH (s:Statement { subjectId: 'university-moe-4132099905', predicate: 'authority' }) RETURN s.id AS id",
  );
  const id = row!.id as string;
  printed = "";
  await retract({ ids: [id], reason: "misprinted", data });
  expect(printed).toBe(`1 statement taken back:\n  ${id}  university-moe-4132099905: the property authority\n`);
  const {
    statements: [statement],
    entity,
  } = await ask(
    `{ statements(where: { id: { eq: "${id}" } }) { status reason value } entity(id: "university-moe-4132099905") { organization { authority } } }`,
  );
  expect([statement, entity]).toEqual([
    { status: "RETRACTED", reason: "misprinted", value: "江苏省" },
    { organization: { authority: null } },
  ]);
  const whole = await readVersion(database);
  await retract({ ids: [], source: "moe-regular-institutions-2026-06-20", reason: "a draft", data });
  expect((await ask(`{ entity(id: "university-moe-4111099901") { name names { value } } }`)).entity).toEqual({
    name: "北京甲学院",
    names: [{ value: "北京甲学院" }],
  });

  printed = "";
  expect(await run(data, [SECOND], { apply: true })).toBe(0);
  expect(printed).toMatch(/note +statements that were taken back on \d{4}-\d\d-\d\d \(a draft\), and stay so/);
  expect(printed).toMatch(
    /All of it is in the ledger already, and \d+ statements of it were taken back: chanjiao retract --undo restores them\.\n$/,
  );
  printed = "";
  await retract({ ids: [], source: "moe-regular-institutions-2026-06-20", undo: true, reason: "it was final", data });
  expect(printed).toMatch(/^\d+ statements restored:\n[^]+  …\n1 statement as before\.\n$/);
  expect((await ask(`{ entity(id: "university-moe-4111099901") { name } }`)).entity).toEqual({ name: "北京甲大学" });
  expect(await readVersion(database)).not.toBe(whole); // history is part of it
  await retract({ ids: [id], undo: true, reason: "it is right", data });
  const history = await ask(
    `{ changes(since: "${since}", of: "university-moe-4132099905", first: 200) { changes { kind reason statement { id status } } } }`,
  );
  expect(
    (
      history.changes as { changes: { kind: string; reason: string; statement: { id: string; status: string } }[] }
    ).changes
      .filter(({ statement }) => statement.id === id)
      .map(({ kind, reason, statement: { status } }) => [kind, reason, status]),
  ).toEqual([
    ["ADDED", null, "LIVE"],
    ["RETRACTED", "misprinted", "LIVE"],
    ["RESTORED", "it is right", "LIVE"],
  ]);
  await expect(retract({ ids: [id], undo: true, reason: "x", data })).rejects.toThrow(`${id} was not taken back.`);
  await expect(
    retract({ ids: [], source: "moe-regular-institutions-2026-06-20", undo: true, reason: "x", data }),
  ).rejects.toThrow("was not taken back as a whole");
  await expect(retract({ ids: ["0"], reason: "x", data })).rejects.toThrow("There is no statement 0.");
  await expect(retract({ ids: [], source: "moe-regular", reason: "x", data })).rejects.toThrow(
    "There is no source moe-regular.",
  );
  await expect(retract({ ids: [id], data })).rejects.toThrow("a retraction has a reason");
});

test("a command that was killed: whatever it left, the next makes the same graph", async () => {
  const data = await temporaryFolder();
  await run(data, [FIRST, `${FIXTURES}ror.ndjson`], { apply: true });
  const version = await readVersion(database);
  const [first, second] = readdirSync(ledgerFolder(data).imports);

  // Killed while the second file was written: it is there under its first name, half.
  const half = await temporaryFolder();
  const imports = ledgerFolder(half).imports;
  cpSync(ledgerFolder(data).folder, ledgerFolder(half).folder, { recursive: true });
  const text = readFileSync(join(imports, second!), "utf8");
  writeFileSync(join(imports, `.${second}.part`), text.slice(0, text.length / 2));
  rmSync(join(imports, second!));
  await run(half, [FIRST], { apply: true });
  expect(await readVersion(database)).not.toBe(version);
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
  expect(await readVersion(database)).toBe(version);
  expect(printed).toContain("there is nothing to write");
});

test("what the database refuses is not in the ledger, and goes in once it is taken", async () => {
  const data = await temporaryFolder();
  await emptyDatabase();
  await database.schema(["CREATE CONSTRAINT refusing FOR (n:University) REQUIRE n.authority IS UNIQUE"]);
  await expect(run(data, [FIRST], { apply: true })).rejects.toThrow("is there already");
  expect(readdirSync(ledgerFolder(data).imports)).toEqual([]);
  expect(await readVersion(database)).toBeUndefined();
  await database.schema(["DROP CONSTRAINT refusing"]);
  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  expect(readdirSync(ledgerFolder(data).imports)).toHaveLength(1);
  expect(await database.read("MATCH (n:Entity { id: 'university-moe-4111099901' }) RETURN n.name AS name")).toEqual([
    { name: "北京甲学院" },
  ]);
});

test("what is wrong is listed, and keeps all of it out, unless bad rows are to be left out", async () => {
  const data = await temporaryFolder();
  const mapping = `${FIXTURES}members.yaml`;
  const before = await readVersion(database);
  expect(await run(data, [`${FIXTURES}members-bad.csv`, FIRST], { mapping, apply: true })).toBe(ERRORS.INVALID_DATA);
  expect(printed).toContain("members-bad.csv:4:1  IdentifiersCheckOut");
  expect(printed).toContain("members-bad.csv: 3 of 5 rows cannot be imported. Nothing was written.");
  expect(readdirSync(ledgerFolder(data).folder)).toEqual([]);
  expect(await readVersion(database)).toBe(before);

  printed = "";
  expect(await run(data, [`${FIXTURES}members-bad.csv`], { mapping, apply: true, skipInvalid: true })).toBe(0);
  expect(printed).toContain("members-bad.csv:6:4  DatesAreWellFormed");
  expect(printed).toContain("3 rows are left out: they are listed above.");
  expect(
    await database.read(
      "MATCH (e:Enterprise { id: 'enterprise-uscc-91110108633612349t' })-[r:MEMBER_OF]->(c) RETURN e.name AS name, c.id AS community, r.memberRole AS role",
    ),
  ).toEqual([{ name: "北京乙软件有限公司", community: "community-quality-steel", role: "MEMBER" }]);

  printed = "";
  expect(await run(data, [`${FIXTURES}notes/statements/901_note.yaml`], { apply: true })).toBe(0);
  expect(
    await database.read(
      "MATCH (:Entity { id: 'enterprise-example-steel' })-[:MEMBER_OF]->(c) RETURN c.id AS community",
    ),
  ).toEqual([{ community: "community-quality-steel" }]);
  const broken = join(await temporaryFolder(), "902_note.yaml");
  writeFileSync(
    broken,
    readFileSync(`${FIXTURES}notes/statements/901_note.yaml`, "utf8").replace("901_note", "902_note"),
  );
  expect(await run(data, [broken], { apply: true })).toBe(ERRORS.INVALID_DATA);
  expect(printed).toContain("there is no documents/902_note.txt");
});
