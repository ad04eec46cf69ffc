import { beforeAll, describe, expect, test } from "vitest";
import { readQuery } from "../../../../src/api/asking/read-query.js";
import { type Ask, askSeeds, dataOf } from "../../../support/api.js";
import { forgetPlans, planOf, SCANS } from "../profile.js";

interface KindCount {
  readonly kind: string;
  readonly count: number;
}

interface Table {
  readonly rows: readonly string[];
  readonly total: number;
  readonly unplaced: number;
}

let ask: Ask;
beforeAll(async () => {
  ask = await askSeeds();
  await forgetPlans();
});

describe("statistics of the four documents", () => {
  test("count each kind as meta does, the most frequent first", async () => {
    const { meta } = await dataOf<{ meta: { kinds: KindCount[] } }>(ask("{ meta { kinds { kind count } } }"));
    const { kinds } = meta;
    expect(kinds.map(({ count }) => count)).toEqual(kinds.map(({ count }) => count).sort((a, b) => b - a));
    const { statistics } = await dataOf(
      ask("query ($of: [EntityKind!]!) { statistics(of: $of, rows: KIND) { rows cells unplaced } }", {
        of: kinds.map(({ kind }) => kind),
      }),
    );
    expect(statistics).toEqual({
      rows: kinds.map(({ kind }) => kind),
      cells: kinds.map(({ count }) => [count]),
      unplaced: 0,
    });
  });

  test("place what is located", async () => {
    const { statistics } = await dataOf<{ statistics: Table }>(
      ask(
        "{ statistics(of: [UNIVERSITY, PLATFORM, EVENT], rows: PLACE, columns: KIND) { rows columns cells total unplaced } }",
      ),
    );
    expect(statistics.rows).toContain("Heilongjiang Province");
    expect(statistics.unplaced).toBeLessThan(statistics.total);
  });
});

test("things are sought by kind, captions by id", async () => {
  const parameters = {
    of: ["ENTERPRISE"],
    rows: "PLACE",
    columns: "LINK",
    links: null,
    modalities: null,
    minSources: null,
    atMin: null,
    atMax: null,
  };
  const plan = await planOf(readQuery("statistics"), parameters);
  expect(plan).toContain("NodeIndexSeek");
  expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
});
