import { beforeAll, describe, expect, test } from "vitest";
import { setBound } from "../../../../src/api/asking/set-bound.js";
import { planWalk } from "../../../../src/api/asking/walk.js";
import { readQuery } from "../../../../src/api/asking/read-query.js";
import { askSeeds } from "../../../support/api.js";
import { forgetPlans, planOf, SCANS } from "../profile.js";

const walk = planWalk({});
const around = { ...walk, of: "enterprise-shagang", kinds: null, limit: 21n, minSources: 1n };

beforeAll(async () => {
  await askSeeds();
  await forgetPlans();
});

describe("plans", () => {
  test.each([2, 3, 4])("neighborhood of depth %i is breadth first, and starts from an index", async (depth) => {
    const plan = await planOf(setBound(readQuery("neighborhood"), "depth", depth, 4), {
      ...around,
      afterDistance: -1n,
      afterId: "",
      maxLinks: 5000n,
    });
    expect(plan.filter((operator) => operator === "VarLengthExpand(Pruning,BFS,All)")).toHaveLength(2);
    expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
    expect(plan.filter((operator) => operator.startsWith("VarLengthExpand") && !operator.includes("BFS"))).toEqual([]);
  });

  test.each([1, 6, 10])("paths of at most %i steps meet in the middle, and never try every way", async (length) => {
    const plan = await planOf(setBound(readQuery("paths"), "length", length, 10), {
      ...walk,
      minSources: 1n,
      from: "enterprise-shagang",
      to: "university-ustb",
      kinds: null,
      excludeKinds: [],
      avoid: [],
      directed: false,
      limit: 40n,
      maxLinks: 20n,
      spurs: [{ root: ["enterprise-shagang"], banned: [] }],
    });
    expect(plan).toContain("ShortestPath");
    expect(plan.filter((operator) => SCANS.test(operator) || operator.startsWith("VarLengthExpand"))).toEqual([]);
  });

  test("graph walks from what indexes of ids, and of kinds and ids, have in order", async () => {
    const plan = await planOf(readQuery("graph"), {
      ...walk,
      minSources: 1n,
      ids: null,
      kinds: null,
      place: null,
      afterId: "",
      limit: 101n,
      maxLinks: 5000n,
    });
    expect(plan).toEqual(
      expect.arrayContaining(["NodeUniqueIndexSeek", "NodeUniqueIndexSeekByRange", "NodeIndexSeek"]),
    );
    // The whole graph is counted at a time: the scan stands where nothing else asks for one.
    expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
  });

  test("sentences come from the index of words, of a source, or of what rests on them", async () => {
    const plan = await planOf(readQuery("sentences"), {
      lucene: 'text:"steel"',
      parts: [" steel "],
      phrase: " steel ",
      source: null,
      about: null,
      kinds: null,
      fromMin: null,
      toMax: null,
      candidates: 5000n,
      maxStatements: 100n,
      afterScore: null,
      afterId: null,
      limit: 21n,
    });
    expect(plan).toEqual(expect.arrayContaining(["ProcedureCall", "NodeIndexSeek", "NodeUniqueIndexSeek"]));
    expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
  });

  test("partnerships start from an index", async () => {
    const plan = await planOf(readQuery("partnerships"), {
      ...around,
      through: null,
      afterStrength: null,
      afterId: null,
      maxThrough: 50n,
      maxTheirs: 500n,
    });
    expect(plan).toContain("NodeUniqueIndexSeek");
    expect(plan.filter((operator) => SCANS.test(operator))).toEqual([]);
  });
});

describe("setBound", () => {
  test("sets every marked bound, and nothing but a whole number of its range", () => {
    expect(setBound("a*0..1 /* depth */ b*0..1 /* depth */", "depth", 3, 4)).toBe(
      "a*0..3 /* depth */ b*0..3 /* depth */",
    );
    for (const bad of [0, 5, 1.5, NaN, "2 DETACH DELETE" as unknown as number])
      expect(() => setBound("*0..1 /* depth */", "depth", bad, 4)).toThrow(RangeError);
    expect(() => setBound("*0..1", "depth", 2, 4)).toThrow("no bound depth");
  });
});
