import { beforeAll, describe, expect, test } from "vitest";
import { startApi } from "../../src/api/start-api.js";
import type { Database } from "../../src/database/connection.js";
import { ReadOnly } from "../../src/database/errors.js";
import { applyChange } from "../../src/loading/apply-change.js";
import { recall } from "../../src/loading/recall.js";
import { returnTo } from "../../src/loading/return-to.js";
import { planSchema } from "../../src/loading/write/plan-schema.js";
import { writeSchema } from "../../src/loading/write/write-schema.js";
import { readModel } from "../../src/model/read-model.js";
import type { Statement } from "../../src/statements/statement.js";
import { type Change, NO_CHANGE } from "../../src/store/change.js";
import { printGraph } from "../loading/print-graph.js";
import { judgement } from "../loading/sequences/random-sequences.js";
import { entity, link, named, source, statement } from "../loading/statements.js";
import { emptyDatabase } from "../support/database.js";
import { importOf } from "../support/load.js";

const model = readModel();
const MOST = 5_000;

/** The noon of a day of March, on which something was recorded. */
function day(number: number): string {
  return `2026-03-${String(number).padStart(2, "0")}T12:00:00.000Z`;
}

function at(number: number, statements: readonly Statement[]): readonly Statement[] {
  return statements.map((one) => ({ ...one, recordedAt: day(number) }));
}

const works = link("enterprise-works", "LEADS", "community-steel", { sourceId: "b" });
const moved = link("enterprise-steel", "LOCATED_IN", "place-x");
const better = link("enterprise-steel", "LOCATED_IN", "place-y");
const one = judgement("enterprise-steel", "enterprise-works", "POSITIVE", day(4));

function came(number: number, sources: readonly string[], statements: readonly Statement[]): Partial<Change> {
  const { header, ...rest } = importOf(
    sources.map((id) => source(id)),
    at(number, statements),
  );
  return { imports: [{ ...rest, header: { ...header, recordedAt: day(number) } }] };
}

/** What was recorded, day by day. */
const DAYS: readonly (readonly [what: string, change: Partial<Change>])[] = [
  [
    "an enterprise and its community",
    came(
      1,
      ["a"],
      [
        ...entity("enterprise-steel", "Enterprise", "Steel Works"),
        ...entity("community-steel", "Community", "Steel Community"),
        ...entity("place-x", "Place", "X"),
        ...entity("place-y", "Place", "Y"),
        link("enterprise-steel", "LEADS", "community-steel"),
        moved,
      ],
    ),
  ],
  [
    "a second source with another",
    came(
      2,
      ["b"],
      [
        ...entity("enterprise-works", "Enterprise", "The Steel Works", { sourceId: "b" }),
        named("enterprise-works", "钢厂", "zh-Hans", "OFFICIAL", { sourceId: "b" }),
        works,
      ],
    ),
  ],
  ["that it leads is taken back", { retractions: [{ statements: [works.id], reason: "misread", recordedAt: day(3) }] }],
  ["the two are one", { judgements: [one] }],
  ["it leads all the same", { retractions: [{ restores: [works.id], reason: "it was right", recordedAt: day(5) }] }],
  [
    "a better place",
    came(6, ["a"], [better, statement({ subjectId: "enterprise-steel", predicate: "established", value: "1951" })]),
  ],
  [
    "the two are two",
    { judgements: [{ revokes: one.id, decidedBy: "Li", why: "another address", recordedAt: day(7) }] },
  ],
];

let database: Database;
const graphs: string[] = [];
const versions: string[] = [];
beforeAll(async () => {
  database = await emptyDatabase();
  await writeSchema(database, planSchema(model));
  for (const [, change] of DAYS) {
    const { version } = await applyChange(database, model, { ...NO_CHANGE, ...change }, { software: "test" });
    versions.push(version);
    graphs.push(await printGraph(database));
  }
});

/** Whatever is asked, of the graph as it was known at noon of a day. */
async function ask(query: string, timeoutMs = 30_000) {
  const api = await startApi({
    database,
    model,
    recall: (moment, options) => recall(database, model, moment, options),
    log: () => undefined,
  });
  const { body } = await api.apollo.executeOperation({ query }, { contextValue: await api.context({ timeoutMs }) });
  if (body.kind !== "single") throw new Error("answers are whole");
  const { data, errors = [], extensions } = body.singleResult;
  return { data, errors, warnings: (extensions?.warnings ?? []) as readonly { code: string; message: string }[] };
}

describe("the graph as it was known", () => {
  test.each(DAYS.map(([what], index) => [index + 1, what] as const))(
    "on day %i (%s) is, byte for byte, the one that was there",
    async (number) => {
      const supposed = await database.suppose({ timeoutMs: 30_000 });
      expect(await returnTo(supposed.run, model, day(number), MOST)).toBe(versions[number - 1]);
      expect(await printGraph(supposed)).toBe(graphs[number - 1]);
      await supposed.close();
      expect(await printGraph(database)).toBe(graphs.at(-1));
    },
  );

  test("before anything was recorded it is empty", async () => {
    const { data, warnings } = await ask(`{ entity(id: "enterprise-steel", knownAt: "2026-02-28") { id } }`);
    expect(data).toEqual({ entity: null });
    expect(warnings.map(({ code }) => code)).toEqual(["UNKNOWN_ID"]);
    expect(warnings[0]?.message).toContain("2026-02-28T00:00:00.000Z");
  });

  test.each([
    [1, null, ["X"]],
    [2, "enterprise-works", ["X"]],
    [4, "enterprise-steel", ["X"]],
    [6, "enterprise-steel", ["X", "Y"]],
    [7, "enterprise-works", ["X", "Y"]],
  ])("answers an entity of day %i", async (number, became, places) => {
    const { data, errors } = await ask(`{
      works: entity(id: "enterprise-works", knownAt: "${day(number)}") { id }
      steel: entity(id: "enterprise-steel", knownAt: "${day(number)}") { id ... on Organization { places { name } } }
    }`);
    expect(errors).toEqual([]);
    const of = data as { works: { id: string } | null; steel: { places: { name: string }[] } };
    expect(of.works?.id ?? null).toBe(became);
    expect(of.steel.places.map(({ name }) => name).sort()).toEqual(places);
  });

  test.each([
    [
      `neighborhood(of: "community-steel", knownAt: "${day(3)}") { total links { kind statements { id evidence { source { id } } } } }`,
      `neighborhood(of: "community-steel", knownAt: "${day(2)}") { total links { kind statements { id evidence { source { id } } } } }`,
    ],
    [
      `timeline(of: "enterprise-works", knownAt: "${day(2)}") { total undated }`,
      `timeline(of: "enterprise-works", knownAt: "${day(3)}") { total undated }`,
    ],
    [
      `statistics(of: [ENTERPRISE], rows: KIND, knownAt: "${day(2)}") { rows cells }`,
      `statistics(of: [ENTERPRISE], rows: KIND, knownAt: "${day(4)}") { rows cells }`,
    ],
    [
      `paths(from: "enterprise-works", to: "community-steel", knownAt: "${day(2)}") { length }`,
      `paths(from: "enterprise-works", to: "community-steel", knownAt: "${day(3)}") { length }`,
    ],
    [
      `partnerships(of: "enterprise-steel", knownAt: "${day(2)}") { total }`,
      `partnerships(of: "enterprise-steel", knownAt: "${day(3)}") { total }`,
    ],
    [
      `graph(kinds: [ENTERPRISE, COMMUNITY], knownAt: "${day(2)}") { total links { kind } }`,
      `graph(kinds: [ENTERPRISE, COMMUNITY], knownAt: "${day(3)}") { total links { kind } }`,
    ],
  ])("%s differs from another day", async (first, second) => {
    const [one, other] = [await ask(`{ ${first} }`), await ask(`{ ${second} }`)];
    expect([...one.errors, ...other.errors]).toEqual([]);
    expect(one.data).not.toEqual(other.data);
    expect({ one: one.data, other: other.data }).toMatchSnapshot();
  });

  test("leaves nothing behind, whoever gives up", async () => {
    await Promise.all(
      [3, 1, 2].map((number) => ask(`{ entity(id: "enterprise-steel", knownAt: "${day(number)}") { id } }`)),
    );
    await ask(`{ entity(id: "enterprise-steel", knownAt: "${day(1)}") { id nothing } }`);
    await ask(`{ entity(id: "enterprise-steel", knownAt: "${day(1)}") { id } }`, 5);
    expect(await printGraph(database)).toBe(graphs.at(-1));
    const changed = applyChange(database, model, NO_CHANGE, { software: "test" });
    expect((await changed).version).toBe(versions.at(-1));
  });
});

describe("what is refused", () => {
  test.each([
    [
      `{ entity(id: "enterprise-steel", knownAt: "${day(1)}") { id } meta { version } }`,
      "BAD_USER_INPUT",
      "one moment",
    ],
    [
      `{ a: entity(id: "a", knownAt: "${day(1)}") { id } b: entity(id: "a", knownAt: "${day(2)}") { id } }`,
      "BAD_USER_INPUT",
      "one moment",
    ],
    [`{ entity(id: "a", knownAt: "2999-01-01") { id } }`, "BAD_USER_INPUT", "still to come"],
    [`{ entity(id: "a", knownAt: "last week") { id } }`, "GRAPHQL_VALIDATION_FAILED", "is not a moment"],
  ])("%s", async (query, code, words) => {
    const { errors } = await ask(query);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(words);
  });

  test("any moment, where the database may only be read", async () => {
    const api = await startApi({
      database,
      model,
      recall: () => Promise.reject(new ReadOnly("The graph can be read here, not written.", "1")),
    });
    const query = `{ entity(id: "enterprise-steel", knownAt: "${day(1)}") { id } }`;
    const { body } = await api.apollo.executeOperation({ query }, { contextValue: await api.context() });
    expect(JSON.stringify(body)).toContain("NOT_COMPUTED");
  });

  test("a moment since which more came than can be thought away", async () => {
    const supposed = recall(database, model, day(1), { timeoutMs: 30_000, most: 3 });
    expect(await supposed).toBeUndefined();
  });
});
