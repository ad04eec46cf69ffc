import { describe, expect, test } from "vitest";
import { findId, planIdTable, printId } from "../../src/analytics/id-table.js";
import { createGrowingList } from "../../src/analytics/growing-list.js";
import { planRows } from "../../src/analytics/network.js";
import { planOrder, roundScores } from "../../src/analytics/plan-order.js";
import { markWithin, planPage, type RankedNode } from "../../src/analytics/plan-page.js";

const NAMES = ["a", "bb", "c-long-one", "d", "e", "é", "名"];
const ids = planIdTable(NAMES);
const scores = Float64Array.of(1, 5, 5, 0, 2, 5, 2);
const order = planOrder(scores);
const brief = (entries: readonly RankedNode[]): string[] =>
  entries.map(({ rank, score, id }) => `${rank} ${score} ${id}`);

test("ids come back as they went in, and are found", () => {
  expect(NAMES.map((_, node) => printId(ids, node))).toEqual(NAMES);
  expect(NAMES.map((id) => findId(ids, id).node)).toEqual([...NAMES.keys()]);
  expect(["", "b", "f", "龟"].map((id) => findId(ids, id))).toEqual(
    [0, 1, 5, 7].map((before) => ({ node: undefined, before })),
  );
});

test("a list grows beyond what it began with", () => {
  const list = createGrowingList(2);
  for (let value = 0; value < 9; value++) list.push(value);
  expect([...list.view()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("scores that differ by the order of additions are equal, others are not", () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  const [a, b, c, d] = roundScores(Float64Array.of(0.1 + 0.2, 0.3, 0.300000001, 12_345_678_901));
  expect(a).toBe(b);
  expect(c).not.toBe(b);
  expect(d).toBe(12_345_678_901);
});

describe("a page of a ranking", () => {
  const whole = planPage({ ids, scores, order }, { isRanked: () => true, after: undefined, first: 10 });

  test("shares ranks where scores are equal, and skips those after them", () => {
    expect(brief(whole.entries)).toEqual(["1 5 bb", "1 5 c-long-one", "1 5 é", "4 2 e", "4 2 名", "6 1 a", "7 0 d"]);
    expect(whole.total).toBe(7);
  });

  test.each([1, 2, 3, 4])("pages of %i add up to the whole", (first) => {
    const seen: RankedNode[] = [];
    for (let page = whole.entries.slice(0, 0); seen.length < whole.total; seen.push(...page)) {
      page = planPage({ ids, scores, order }, { isRanked: () => true, after: seen.at(-1), first })
        .entries as RankedNode[];
      expect(page.length).toBeGreaterThan(0);
    }
    expect(seen).toEqual(whole.entries);
  });

  test("ranks are among those that are ranked", () => {
    const { total, entries } = planPage(
      { ids, scores, order },
      { isRanked: (node) => node !== 1 && node !== 4, after: undefined, first: 3 },
    );
    expect(brief(entries)).toEqual(["1 5 c-long-one", "1 5 é", "3 2 名"]);
    expect(total).toBe(5);
  });

  test("goes on after an entry that is no longer there", () => {
    expect(
      brief(planPage({ ids, scores, order }, { isRanked: () => true, after: { score: 5, id: "c" }, first: 2 }).entries),
    ).toEqual(["1 5 c-long-one", "1 5 é"]);
    expect(
      brief(planPage({ ids, scores, order }, { isRanked: () => true, after: { score: 3, id: "c" }, first: 1 }).entries),
    ).toEqual(["4 2 e"]);
  });
});

test("what is within a place is what is located in it through others, but not itself, in a circle either", () => {
  // 1 and 2 in 0, 3 in 1, 4 in 3; 5 and 6 in each other.
  const within = planRows(7, Uint32Array.of(0, 0, 1, 3, 5, 6), Uint32Array.of(1, 2, 3, 4, 6, 5));
  expect([...markWithin(within, 0)]).toEqual([0, 1, 1, 1, 1, 0, 0]);
  expect([...markWithin(within, 3)]).toEqual([0, 0, 0, 0, 1, 0, 0]);
  expect([...markWithin(within, 5)]).toEqual([0, 0, 0, 0, 0, 1, 1]);
});
