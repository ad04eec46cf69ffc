import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { retract } from "../../src/commands/retract.js";
import { readVersion } from "../../src/store/read-graph.js";
import { readImports } from "../../src/store/read-imports.js";
import { temporaryFolder } from "../support/folder.js";
import { ask, FIRST, run, said, SECOND, useImports } from "./use-imports.js";

const use = useImports();

test("told first, written then, and once; next year's edition; taken back: the graph follows, the history stays", async () => {
  const data = await temporaryFolder();
  expect(await run(data, [FIRST])).toBe(0);
  expect(said.text).toMatch(/5 rows, 71 new statements\n +4 new /);
  expect(said.text).toContain("Nothing was written: this is what --apply would do.");
  expect(readdirSync(data)).toEqual([]);

  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  const version = await readVersion(use.database);
  expect(readdirSync(data)).toEqual([]);
  const written = await readImports(use.database.read, { register: "moe-regular-institutions" });
  expect(written).toMatchObject([
    { id: "1", format: "moe-institutions", edition: "2025-06-20", file: "institutions-2025.xls", unfinished: false },
  ]);
  const answer = await ask<{ entity: unknown }>(
    use.database,
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

  said.text = "";
  expect(await run(data, [FIRST], { apply: true })).toBe(0);
  expect(said.text).toContain("All of it is in the graph already: there is nothing to write.");
  expect(await readImports(use.database.read, { register: "moe-regular-institutions" })).toEqual(written);
  expect(await readVersion(use.database)).toBe(version);

  const since = new Date().toISOString();
  expect(await run(data, [SECOND], { apply: true })).toBe(0);
  const { before, after, changes, timeline, edition, all } = await ask<{
    before: { total: number };
    after: { total: number };
    changes: unknown;
    timeline: unknown;
    edition: unknown;
    all: unknown;
  }>(
    use.database,
    `{
    before: statistics(of: [UNIVERSITY], rows: KIND, at: "2025-06-20") { total }
    after: statistics(of: [UNIVERSITY], rows: KIND, at: "2026-06-21") { total }
    changes(since: "${since}", of: "university-moe-4111099902", first: 10) { total changes { kind statement { predicate validTo inference } } }
    timeline: entity(id: "university-moe-4111099901") { name names { value nameKind validTo } }
    edition: changes(since: "${since}", source: "moe-regular-institutions-2026-06-20", first: 1) {
      summary(of: [UNIVERSITY]) { text renamed things(what: [NEW, GONE, RENAMED]) { thingId what before after } }
    }
    all: changes(since: "${since}", first: 1) { summary(of: [UNIVERSITY]) { text } }
  }`,
  );
  expect(before.total - after.total).toBe(0); // one is closed, and one is new: it was not there before
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
  const text = "1 new, 1 gone, 1 renamed, 1 changed";
  expect(all).toEqual({ summary: { text } });
  expect(edition).toEqual({
    summary: {
      text,
      renamed: 1,
      things: [
        { thingId: "university-moe-4111099901", what: "RENAMED", before: "北京甲学院", after: "北京甲大学" },
        { thingId: "university-moe-4111099902", what: "GONE", before: null, after: null },
        { thingId: "university-moe-4132099905", what: "NEW", before: null, after: null },
      ],
    },
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
  said.text = "";
  writeFileSync(part, `${headings}北京甲大学,4111099901,教育部,北京市,本科\n`);
  expect(await run(data, [part], { edition: "2027" })).toBe(0);
  expect(said.text).toContain("closes 4 of the 5 that 2026-06-20 had: what is not in an edition has ended");

  const [row] = await use.database.read(
    "MATCH (s:Statement { subjectId: 'university-moe-4132099905', predicate: 'authority' }) RETURN s.id AS id",
  );
  const id = String(row?.id);
  said.text = "";
  await retract({ ids: [id], reason: "misprinted", data });
  expect(said.text).toBe(`1 statement taken back:\n  ${id}  university-moe-4132099905: the property authority\n`);
  const {
    statements: [statement],
    entity,
  } = await ask<{ statements: readonly unknown[]; entity: unknown }>(
    use.database,
    `{ statements(where: { id: { eq: "${id}" } }) { status reason value } entity(id: "university-moe-4132099905") { organization { authority } } }`,
  );
  expect([statement, entity]).toEqual([
    { status: "RETRACTED", reason: "misprinted", value: "江苏省" },
    { organization: { authority: null } },
  ]);
  const whole = await readVersion(use.database);
  await retract({ ids: [], source: "moe-regular-institutions-2026-06-20", reason: "a draft", data });
  expect(
    (
      await ask<{ entity: unknown }>(
        use.database,
        `{ entity(id: "university-moe-4111099901") { name names { value } } }`,
      )
    ).entity,
  ).toEqual({
    name: "北京甲学院",
    names: [{ value: "北京甲学院" }],
  });

  said.text = "";
  expect(await run(data, [SECOND], { apply: true })).toBe(0);
  expect(said.text).toMatch(/note +statements that were taken back on \d{4}-\d\d-\d\d \(a draft\), and stay so/);
  expect(said.text).toMatch(
    /Nothing of it is new, and \d+ statements of it were taken back and stay so: chanjiao retract --undo --source ID --reason WHY restores .*\.\n$/,
  );
  said.text = "";
  await retract({ ids: [], source: "moe-regular-institutions-2026-06-20", undo: true, reason: "it was final", data });
  expect(said.text).toMatch(/^\d+ statements restored:\n[^]+  …\n1 statement as before\.\n$/);
  expect(
    (await ask<{ entity: unknown }>(use.database, `{ entity(id: "university-moe-4111099901") { name } }`)).entity,
  ).toEqual({ name: "北京甲大学" });
  expect(await readVersion(use.database)).not.toBe(whole); // history is part of it
  await retract({ ids: [id], undo: true, reason: "it is right", data });
  const history = await ask<{
    changes: { changes: readonly { kind: string; reason: string; statement: { id: string; status: string } }[] };
  }>(
    use.database,
    `{ changes(since: "${since}", of: "university-moe-4132099905", first: 200) { changes { kind reason statement { id status } } } }`,
  );
  expect(
    history.changes.changes
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
