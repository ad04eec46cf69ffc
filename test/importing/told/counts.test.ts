import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { importFiles } from "../../../src/commands/import.js";
import { retract } from "../../../src/commands/retract.js";
import { createJudgement } from "../../../src/identity/judgements/judgement.js";
import { openBook } from "../../../src/loading/knowledge.js";
import { anchorQuotes } from "../../../src/statements/anchor-quotes.js";
import { emptyDatabase } from "../../support/database.js";
import { temporaryFolder } from "../../support/folder.js";
import { testStore } from "../../support/store.js";
import { DOCUMENT, entity, link, parse, QUOTES } from "../../validation/harness.js";
import { ask, FIRST, run, said, SECOND, useImports } from "../use-imports.js";

const use = useImports();
const LONG = 120_000;

const MAPPING = `register: example-firms
source: { title: Firms, licence: made up }
kind: Enterprise
columns:
  id: { identifier: id }
  name: { name: LABEL, language: en }
  founded: { property: established, optional: true }
  city: { link: LOCATED_IN, to: place, optional: true }
  of: { link: SUBSIDIARY_OF, to: id, optional: true }
`;
const HEAD = "id,name,founded,city,of\n";
/** A row twice, somebody in two rows, one date in two ways of writing. */
const FIRMS = `${HEAD}enterprise-one,One,2001,石家庄市,
enterprise-two,Two,2002/5/1,石家庄市,enterprise-one
enterprise-one,One,2001,石家庄市,
enterprise-one,Uno,2002/5/1,,
enterprise-two,Two,2002-05-01,石家庄市,
`;
const OTHERS = `${HEAD}enterprise-one,One,2003,石家庄市,\nenterprise-three,Three,2002/5/1,北京市,\n`;
/** A row with a mistake, and a link to whom it is about. */
const WRONG = `${HEAD}enterprise-one,One,2001,石家庄市,enterprise-two\nenterprise-two,Two,2002,,enterprise-nowhere\n`;

/** Statements that stand, and the sources that they are from, as the store has them and as `meta` says. */
async function countStanding(): Promise<number> {
  const [row] = await use.database.read(
    "MATCH (s:Statement) WHERE s.status = 'LIVE' RETURN count(s) AS statements, count(DISTINCT s.sourceId) AS sources",
  );
  type Counts = Readonly<Record<"statements" | "sources", number>>;
  const { meta } = await ask<{ meta: Counts }>(use.database, "{ meta { statements sources } }");
  expect(meta).toEqual({ statements: Number(row?.statements), sources: Number(row?.sources) });
  return meta.statements;
}

/** What a command says that it did, in statements: new ones more, those taken back less. */
function readTold(): number {
  const sum = (pattern: RegExp): number =>
    [...said.text.matchAll(pattern)].reduce((all, [, count]) => all + (count === "one" ? 1 : Number(count)), 0);
  return (
    sum(/ rows, (\d+) new statements/g) +
    sum(/^(\d+) statements? restored/gm) -
    sum(/^(\d+) statements? (?:of \S+ )?taken back/gm) -
    sum(/^It takes (\w+) statements? back/gm)
  );
}

/** Does it, and holds what it says against what the store has become. @returns the count */
async function tell(work: () => Promise<unknown>): Promise<number> {
  const before = await countStanding();
  said.text = "";
  await work();
  const became = (await countStanding()) - before;
  expect({ told: readTold(), text: said.text }).toEqual({ told: became, text: said.text });
  return became;
}

interface Folder {
  readonly path: (name: string) => string;
  readonly bring: (text: string, more?: object) => Promise<number>;
  readonly undo: (id: string) => Promise<number>;
}

async function openFolder(): Promise<Folder> {
  const data = await temporaryFolder();
  const path = (name: string): string => join(data, name);
  writeFileSync(path("firms.yaml"), MAPPING);
  writeFileSync(path("others.yaml"), MAPPING.replace("example-firms", "other-firms"));
  return {
    path,
    bring: (text, more = {}) => {
      writeFileSync(path("firms.csv"), text);
      return tell(() => run(data, [path("firms.csv")], { mapping: path("firms.yaml"), apply: true, ...more }));
    },
    undo: (id) => tell(() => importFiles({ paths: [], undo: id, data })),
  };
}

beforeEach(async () => {
  await emptyDatabase();
  await run(await temporaryFolder(), [FIRST]); // the seeds come in before
}, LONG);

describe("what a command tells is what became of the store, and `meta` says the same", () => {
  test("rows twice, known already, of others too; undone, and come again", { timeout: LONG }, async () => {
    const { bring, undo, path } = await openFolder();
    const first = await bring(FIRMS);
    expect(await bring(FIRMS)).toBe(0);
    expect(await bring(OTHERS)).toBeGreaterThan(10);
    expect(await bring(FIRMS, { mapping: path("others.yaml") })).toBe(first);
    expect(await undo("1")).toBe(-first);
    expect(await undo("1")).toBe(0);
    expect(await bring(FIRMS)).toBe(0);
    expect(said.text).toContain(`Nothing of it is new, and ${first} statements of it were taken back and stay so`);
    const [source] = await use.database.read("MATCH (i:Import { id: '1' }) RETURN i.sourceIds[0] AS id");
    const restored = (): Promise<unknown> =>
      retract({ ids: [], source: String(source?.id), undo: true, reason: "right", data: path("") });
    expect(await tell(restored)).toBe(first);
  });

  test("of somebody who was merged, of somebody contradicted", { timeout: LONG }, async () => {
    const { bring, undo } = await openFolder();
    const first = await bring(FIRMS);
    const [left, right] = ["enterprise-one", "enterprise-two"];
    const how = { score: 1, features: [], scorer: "none", decidedBy: "a test", why: "" };
    const judgement = { left, right, decision: "POSITIVE", recordedAt: new Date().toISOString(), ...how } as const;
    await (await openBook(await testStore())).add([createJudgement(judgement)]);
    const second = await bring(OTHERS);
    expect(await undo("2")).toBe(-second);
    expect(await undo("1")).toBe(-first);
  });

  test("of an edition that renews another, and closes what is gone", { timeout: LONG }, async () => {
    const { undo } = await openFolder();
    const data = await temporaryFolder();
    const first = await tell(() => run(data, [FIRST], { apply: true }));
    const second = await tell(() => run(data, [SECOND], { apply: true }));
    expect(await tell(() => run(data, [FIRST, SECOND], { apply: true }))).toBe(0);
    expect(await undo("2")).toBe(-second);
    expect(await tell(() => run(data, [SECOND], { apply: true }))).toBe(0);
    expect(said.text).toContain(`${second} statements of it were taken back and stay so`);
    expect(await undo("1")).toBe(-first);
  });

  test("of rows that are left out, before and after it is written", { timeout: LONG }, async () => {
    const { bring, undo, path } = await openFolder();
    const how = { skipInvalid: true, edition: "2025" };
    writeFileSync(path("firms.csv"), WRONG);
    said.text = "";
    await run(path(""), [path("firms.csv")], { mapping: path("firms.yaml"), ...how });
    const before = readTold();
    expect(await bring(WRONG, how)).toBe(before);
    expect(said.text).toContain("links to what rows that are left out are about, left out too");
    expect(await undo("1")).toBe(-before);
  });

  test("of an import that was broken off, and of which something was taken back meanwhile", {
    timeout: LONG,
  }, async () => {
    const { bring, undo, path } = await openFolder();
    const steps = { most: 5, size: 5 };
    const all = await bring(FIRMS, { steps });
    const rows = await use.database.read("MATCH (s:Statement { importId: '1' }) RETURN s.id AS id ORDER BY id LIMIT 2");
    await tell(() => retract({ ids: rows.map(({ id }) => String(id)), reason: "misread", data: path("") }));
    await use.database.write((query) => query("MATCH (i:Import { id: '1' }) SET i.unfinished = true"));
    expect(await bring(FIRMS, { steps })).toBe(0);
    expect(said.text).toContain(`this goes on with it. ${all} of its ${all} statements are there.`);
    expect(said.text).toContain("Not all of it will be in the graph: 2 statements of it were taken back and stay so");
    expect(await use.database.read("MATCH (i:Import { id: '1' }) RETURN i.unfinished AS half")).toEqual([
      { half: false },
    ]);
    expect(await undo("1")).toBe(2 - all);
  });

  test("of a statement file that takes back what it says itself", { timeout: LONG }, async () => {
    const { undo } = await openFolder();
    const data = await temporaryFolder();
    const name = "900_note";
    const snippet = `entities:\n${entity("enterprise-x", "Enterprise")}${entity("community-x", "Community")}links:\n${link("LEADS", "enterprise-x", "community-x")}`;
    const [statement] = parse(snippet, name).statements.filter(({ predicate }) => predicate === "LEADS");
    const text = `${snippet}retractions:\n  - { statement: ${statement?.id}, reason: misread, recordedAt: 2026-01-02T00:00:00Z }
${QUOTES.split("\n").slice(0, 2).join("\n")}
recordedAt: 2026-01-01T00:00:00Z
source: { id: ${name}, title: Steel and schools, languages: [en], licence: none, translation: ORIGINAL }
`;
    for (const part of ["statements", "documents"]) mkdirSync(join(data, part));
    writeFileSync(join(data, "documents", `${name}.txt`), DOCUMENT);
    writeFileSync(join(data, "statements", `${name}.yaml`), anchorQuotes(text, DOCUMENT).text);
    const brought = await tell(() => run(data, [join(data, "statements", `${name}.yaml`)], { apply: true }));
    expect(said.text).toContain("It takes one statement back.");
    expect(await undo("1")).toBe(-brought);
  });
});
