import { expect, test } from "vitest";
import { parseJudgements } from "../../../../src/commands/review/judgement-table.js";
import type { Caption, MatchAnswer } from "../../../../src/explorer/queries/types.js";
import {
  decide,
  matchQueries,
  pairsOf,
  printDecisions,
  printFeature,
  reviewGraph,
  reviewRows,
} from "../../../../src/explorer/views/review/review-rows.js";
import { caption, reading } from "../../made-answers.js";

const thing = (id: string) => ({ ...caption(`university-${id}`, "UNIVERSITY", id.toUpperCase()), identifiers: [] });
const [A, B, C] = [thing("a"), thing("b"), thing("c")];

const candidate = (entity: Caption, score: number): MatchAnswer["match"][number]["candidates"][number] => ({
  entity,
  score,
  features: [{ name: "ENGLISH_OVERLAP", role: "MAIN", weight: score, detail: "A / B" }],
});
const RESULTS: MatchAnswer["match"] = [
  { key: A.id, candidates: [candidate(A, 1), candidate(B, 0.6), candidate(C, 0.2)] },
  { key: B.id, candidates: [candidate(B, 1), candidate(A, 0.7)] },
  { key: C.id, candidates: [candidate(C, 1), candidate(B, 0.9)] },
];

const review = { looked: 3, total: 3, hasNextPage: false, pairs: pairsOf([A, B, C], RESULTS) };

test("a pair is there once with its better score, never a thing with itself, the likeliest first", () => {
  expect(review.pairs.map(({ left, right, score }) => [left.id, right.id, score])).toEqual([
    ["university-b", "university-c", 0.9],
    ["university-a", "university-b", 0.7],
  ]);
  expect(reviewGraph(review, reading("en"))).toMatchObject({
    nodes: { length: 3 },
    links: [{ weight: 0.9 }, { weight: 0.7 }],
  });
});

test("names are asked for in questions that the server takes", () => {
  const many = matchQueries(
    Array.from({ length: 60 }, (_, at) => ({ ...A, id: `university-${at}`, name: "x".repeat(300), names: [] })),
  );
  expect(many.map(({ length }) => length)).toEqual([25, 25, 10]);
  expect(many[0]![0]).toMatchObject({ key: "university-0", kinds: ["UNIVERSITY"], name: "x".repeat(200) });
});

test("what is decided stands in the address, can be taken back, and is a table that the command imports", () => {
  const row = (state: Parameters<typeof decide>[0], at = 0) => reviewRows(review, reading("en", state))[at]!;
  const once = decide({ view: "review" }, row({ view: "review" }), "POSITIVE");
  const twice = decide(once, row(once, 1), "NEGATIVE");
  const changed = decide(twice, row(twice), "UNSURE");
  expect(changed.decided).toEqual([
    { left: "university-a", right: "university-b", decision: "NEGATIVE" },
    { left: "university-b", right: "university-c", decision: "UNSURE" },
  ]);
  expect(decide(once, row(once), "POSITIVE").decided).toBeUndefined();
  const { entries, problems } = parseJudgements(
    printDecisions(reviewRows(review, reading("en", changed)), "en"),
    "decisions.csv",
    [],
    { by: "Li", now: "2026-11-22T08:00:00Z" },
  );
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([
    { left: "university-b", right: "university-c", decision: "UNSURE", score: 0.9, decidedBy: "Li" },
    { left: "university-a", right: "university-b", decision: "NEGATIVE" },
  ]);
});

test("features are said in words, those without a word of their own too", () => {
  expect(printFeature({ name: "ENGLISH_OVERLAP", role: "MAIN", weight: 0.5, detail: "A / B" }, "zh")).toBe(
    "英文名部分相同 0.50: A / B",
  );
  expect(printFeature({ name: "SOMETHING_NEW", role: "VETO", weight: -1, detail: null }, "en")).toBe(
    "something new rules it out",
  );
});
