import { beforeAll, describe, expect, test } from "vitest";
import { createJudgement } from "../../../src/identity/judgements/judgement.js";
import { entity, link, named, source } from "../../loading/statements.js";
import { type Ask, askOf, dataOf, type WithId } from "../../support/api.js";

const features = [{ name: "SAME_IDENTIFIER", role: "MAIN", weight: 1, detail: "USCC" }] as const;
const merge = createJudgement({
  left: "enterprise-old",
  right: "enterprise-new",
  decision: "POSITIVE",
  score: 0.9,
  features,
  scorer: "2",
  decidedBy: "Li",
  why: "one address",
  recordedAt: "2026-05-01T00:00:00Z",
});
const other = createJudgement({
  left: "enterprise-a",
  right: "enterprise-b",
  decision: "POSITIVE",
  decidedBy: "Li",
  why: "one name",
  recordedAt: "2026-05-02T00:00:00Z",
});
const undo = { revokes: other.id, decidedBy: "Wang", why: "two firms", recordedAt: "2026-05-03T00:00:00Z" };

const wrong = createJudgement({
  left: "enterprise-c",
  right: "enterprise-d",
  decision: "POSITIVE",
  decidedBy: "Li",
  why: "one town",
  recordedAt: "2026-05-04T00:00:00Z",
});
const apart = createJudgement({
  left: "enterprise-c",
  right: "enterprise-d",
  decision: "NEGATIVE",
  decidedBy: "Wang",
  why: "two codes",
  recordedAt: "2026-05-05T00:00:00Z",
});

let ask: Ask;

beforeAll(async () => {
  const later = { sourceId: "b" };
  const merged = [
    ...entity("enterprise-new", "Enterprise", "China Reignition Corporation", later),
    named("enterprise-new", "重燃集团有限公司", "zh-Hans", "OFFICIAL", later),
    link("enterprise-new", "LEADS", "community-x", { ...later, validFrom: "2024" }),
  ].map((statement) => ({ ...statement, recordedAt: "2026-02-01T00:00:00Z" }));
  const rest = ["a", "b", "c", "d"].flatMap((letter) => [
    ...entity(`enterprise-${letter}`, "Enterprise", `Works ${letter}`),
    link(`enterprise-${letter}`, "MEMBER_OF", "community-x"),
  ]);
  ask = await askOf(
    [source("a"), source("b")],
    [
      ...entity("enterprise-old", "Enterprise", "China United Heavy Duty Gas Turbine Technology"),
      ...entity("community-x", "Community", "Steel Community"),
      ...merged,
      ...rest,
      link("enterprise-old", "LEADS", "community-x"),
    ],
    undefined,
    [merge, other, undo, wrong, apart],
  );
});

interface Change {
  readonly kind: string;
  readonly by: string;
  readonly reason: string;
}

interface Candidate {
  readonly entity: WithId;
  readonly match: boolean;
}

describe("an id that was merged into another", () => {
  test("answers with what it became, and says so", async () => {
    const { data, errors, extensions } = await ask(
      `{ entity(id: "enterprise-new") { id names { value } organization { leads { id } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.entity).toMatchObject({ id: "enterprise-old" });
    expect(data.entity).toHaveProperty("names.length", 3);
    expect(extensions.warnings).toEqual([expect.objectContaining({ code: "MERGED", path: ["entity"] })]);
  });

  test.each<[string, string, number]>([
    ["neighborhood", `{ neighborhood(of: "enterprise-new") { total nodes { entity { id } } } }`, 2],
    ["timeline", `{ timeline(of: "enterprise-new") { total } }`, 1],
    ["changes", `{ changes(of: "enterprise-new", since: "2026-01-01T00:00:00Z") { total } }`, 7 + 1],
    ["disagreements", `{ disagreements(of: "enterprise-new") { total } }`, 0],
  ])("serves %s", async (question, query, total) => {
    expect(await dataOf(ask(query))).toMatchObject({ [question]: { total } });
  });

  test("serves paths", async () => {
    const { paths } = await dataOf(ask(`{ paths(from: "enterprise-new", to: "enterprise-a") { length } }`));
    expect(paths).toHaveLength(1);
  });

  test("serves partnerships", async () => {
    const query = `{ partnerships(of: "enterprise-new") { total } }`;
    const { partnerships } = await dataOf<{ partnerships: { total: number } }>(ask(query));
    expect(partnerships.total).toBeGreaterThan(0);
  });

  test("is still the id that statements were written with", async () => {
    const { statements } = await dataOf<{ statements: unknown[] }>(
      ask(`{ statements(where: { writtenSubjectId: { eq: "enterprise-new" } }) { subjectId subject { id } } }`),
    );
    expect(statements).toHaveLength(4);
    expect(statements[0]).toEqual({ subjectId: "enterprise-old", subject: { id: "enterprise-old" } });
  });
});

test("changes tell who was merged and who was taken apart, by whom and why", async () => {
  const { changes } = await dataOf<{ changes: { total: number; changes: Change[] } }>(
    ask(`{ changes(since: "2026-05-01T00:00:00Z") { total changes {
    kind recordedAt reason by statement { id } judgement { decision leftId rightId score scorer entity { id } features { name weight } } } } }`),
  );
  expect(changes.total).toBe(5);
  expect(changes.changes.map(({ kind, by, reason }) => [kind, by, reason])).toEqual([
    ["MERGED", "Li", "one address"],
    ["MERGED", "Li", "one name"],
    ["UNMERGED", "Wang", "two firms"],
    ["MERGED", "Li", "one town"],
    ["UNMERGED", "Wang", expect.stringContaining("enterprise-c and enterprise-d are two")],
  ]);
  expect(changes.changes[0]).toMatchObject({
    statement: null,
    judgement: {
      decision: "POSITIVE",
      leftId: "enterprise-new",
      rightId: "enterprise-old",
      score: 0.9,
      entity: { id: "enterprise-old" },
      features: [{ name: "SAME_IDENTIFIER", weight: 1 }],
    },
  });
});

test("match takes a name that was judged to be of the same for what it is, and says so; in English alone it is no match", async () => {
  const { match } = await dataOf<{ match: { candidates: Candidate[] }[] }>(
    ask(`{ match(queries: [{ key: "en", name: "China Reignition Corporation" }, { key: "zh", name: "重燃集团有限公司" }]) {
    candidates { score match entity { id } features { name } } } }`),
  );
  const firsts = match.map(({ candidates: [first] }) => first);
  expect(firsts.map((first) => [first?.entity.id, first?.match])).toEqual([
    ["enterprise-old", false],
    ["enterprise-old", true],
  ]);
  expect(firsts[0]).toMatchObject({
    score: 0.95,
    features: expect.arrayContaining([{ name: "PRIOR_JUDGEMENT" }]) as unknown,
  });
});
