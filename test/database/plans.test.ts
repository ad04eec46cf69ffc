import { describe, expect, test } from "vitest";
import { printExplain, printPlanKey } from "../../src/database/asking/plans.js";
import { connectForTest } from "../support/database.js";

describe("a plan", () => {
  /** As long as what the library writes of a kind with all its links; of another name it is planned anew. */
  const printLong = (name: string): string => {
    const counts = Array.from({ length: 60 }, (_, at) => `COUNT { (n)-[:L${at}]->(:${name}) } AS ${name}${at}`);
    return `CYPHER 5\nMATCH (n:${name}) CALL (n) { WITH n AS this MATCH (this)--(n) RETURN ${counts.join(", ")} } RETURN n, $text`;
  };

  test("that EXPLAIN made is there for who asks, and that it is there is told before the first row", async () => {
    const database = await connectForTest();
    const ask = async (cypher: string, onPlanned?: () => void): Promise<number> => {
      const began = performance.now();
      await database.read(cypher, { text: "a" }, { onPlanned });
      return performance.now() - began;
    };
    await ask(printLong("FirstOfItsKind"));
    const unplanned = await ask(printLong("Unplanned"));
    await ask(printExplain(printLong("Planned")));
    expect(await ask(printLong("Planned"))).toBeLessThan(unplanned / 2);
    const told: string[] = [];
    await database.read(
      "UNWIND [1, 2] AS n RETURN n",
      {},
      { onPlanned: () => told.push("planned"), onRow: () => told.push("row") },
    );
    expect(told).toEqual(["planned", "row", "row"]);
  });

  test.each<[what: string, same: boolean, one: object, other: object]>([
    ["of another text", true, { text: "university" }, { text: "enterprise" }],
    ["of a text within the same power of ten", true, { text: "ab" }, { text: "abcdefghij" }],
    ["of a longer text", false, { text: "abcdefghij" }, { text: "abcdefghijk" }],
    ["of no text", false, { text: "a" }, { text: "" }],
    ["of null", false, { text: "a" }, { text: null }],
    ["of ten and eleven", false, { ids: Array(10).fill("a") }, { ids: Array(11).fill("a") }],
    ["of whole numbers", true, { first: 1 }, { first: 1_000_000 }],
    ["of another number", false, { first: 1 }, { first: 0.5 }],
  ])("%s is the same: %s", (_what, same, one, other) => {
    const print = (parameters: object): string => printPlanKey("RETURN $text", parameters as Record<string, unknown>);
    expect(print(one) === print(other)).toBe(same);
  });

  test("of another statement is another", () => {
    expect(printPlanKey("RETURN 1", {})).not.toBe(printPlanKey("RETURN 2", {}));
  });
});
