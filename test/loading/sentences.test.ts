import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Database } from "../../src/database/connection.js";
import { LONGEST_SENTENCE, planSentences } from "../../src/loading/plan/plan-sentences.js";
import type { Source } from "../../src/sources/source.js";
import type { Statement } from "../../src/statements/statement.js";
import { importOf } from "../support/load.js";
import { apply, clear, prepareDatabase, readGraph } from "./changes.js";
import { entity, source } from "./statements.js";

const TEXT = "𠮷 Steel Works opened. It leads the Steel Community.";
const said = (exact: string, text = TEXT) => {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  return { evidence: [{ start, end: start + Array.from(exact).length, exact }] };
};
const works = entity("works", "Enterprise", "Steel Works", said("Steel Works"));
const community = entity("community", "Community", "Steel Community", said("Steel Community"));
const both = entity("opening", "Event", "The opening", said("opened. It"));

let database: Database;

beforeAll(async () => {
  database = await prepareDatabase();
});

beforeEach(clear);

const add = (sources: readonly Source[], statements: readonly Statement[]) =>
  apply({ imports: [importOf(sources, statements)] });

const readRests = async (): Promise<Record<string, readonly string[]>> => {
  const rows = await database.read(
    "MATCH (s:Sentence) RETURN s.exact AS exact, COLLECT { MATCH (n:Statement)-[:RESTS_ON]->(s) RETURN DISTINCT n.subjectId AS id ORDER BY id } AS ids ORDER BY s.start",
  );
  return Object.fromEntries(rows.map(({ exact, ids }) => [String(exact), ids as string[]]));
};

const FIRST = "𠮷 Steel Works opened.";
const SECOND = "It leads the Steel Community.";

test("a quote rests on each sentence that it has a part of", async () => {
  await add([source("a", TEXT)], [...works, ...community, ...both]);
  expect(await readRests()).toEqual({ [FIRST]: ["opening", "works"], [SECOND]: ["community", "opening"] });
});

test.each<[string, () => Promise<unknown>]>([
  [
    "statements that come later",
    async () => {
      await add([source("a", TEXT)], works);
      await add([source("a", TEXT)], [...works, ...both]);
      await add([source("a", TEXT)], community);
    },
  ],
  [
    "a planner that made no sentences",
    async () => {
      await add([source("a", TEXT)], [...works, ...community, ...both]);
      await database.write((run) => run("MATCH (s:Sentence) DETACH DELETE s"));
      await database.write((run) => run("MATCH (g:Graph) SET g.version = $version", { version: "0".repeat(32) }));
      await apply({}, { refresh: ["works", "community", "opening", "a"] });
    },
  ],
])("%s: the same as what comes at once", async (_, change) => {
  await add([source("a", TEXT)], [...works, ...community, ...both]);
  const [fresh, rests] = [withoutVersion(await readGraph(database)), await readRests()];
  await clear();
  await change();
  expect(await readRests()).toEqual(rests);
  expect(withoutVersion(await readGraph(database))).toEqual(fresh);
});

test("where the text is renewed, what stays in its place rests on the new sentences", async () => {
  await add([source("a", `${FIRST} It leads. Steel Community.`)], works);
  await add([source("a", TEXT)], community);
  expect(await readRests()).toEqual({ [FIRST]: ["works"], [SECOND]: ["community"] });
  await add([source("a", TEXT.replace("opened", "closed"))], []);
  expect(await readRests()).toEqual({ [FIRST.replace("opened", "closed")]: ["works"], [SECOND]: ["community"] });
});

/** What was taken out by hand counts in it. */
const withoutVersion = (graph: unknown): unknown => (graph as readonly unknown[]).slice(0, -1);

test("without the statement nothing rests on its sentence, and the sentence stays", async () => {
  await add([source("a", TEXT)], [...works, ...community]);
  const ids = works.map(({ id }) => id);
  await apply({ retractions: [{ statements: ids, reason: "wrong", recordedAt: "2026-03-01T00:00:00Z" }] });
  const rows = await database.read(
    "MATCH (n:Statement)-[:RESTS_ON]->(s:Sentence) WHERE n.subjectId = 'works' RETURN DISTINCT n.status AS status, s.exact AS exact",
  );
  expect(rows).toEqual([{ status: "RETRACTED", exact: FIRST }]);
});

test("are those of the text, none of signs alone, and none without end", () => {
  expect(planSentences({ id: "a", text: "" })).toEqual([]);
  expect(planSentences({ id: "a", text: "One.\n———\n二。三！" }).map(({ properties }) => properties.exact)).toEqual([
    "One.",
    "二。",
    "三！",
  ]);
  const long = `${"钢铁，".repeat(500)}${"x".repeat(1_500)}`;
  const cut = planSentences({ id: "a", text: long });
  expect(cut.map(({ properties }) => properties.exact).join("")).toBe(long);
  for (const { properties } of cut)
    expect(Number(properties.end) - Number(properties.start)).toBeLessThanOrEqual(LONGEST_SENTENCE);
});
