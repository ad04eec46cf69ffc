import { describe, expect, test } from "vitest";
import { SCORER_VERSION } from "../../../src/identity/scoring/score.js";
import { createKnowledge, decide, listPairs, readData } from "./review-data.js";

describe("a session", () => {
  test("shows both sides with names, links, words of a source and weights; keeps each decision with who and why", async () => {
    const knowledge = await createKnowledge();
    const pairs = await listPairs(knowledge);
    const { reviewed, said } = await decide(knowledge, pairs, "maybe", "a one address", "r", "u nobody knows");
    expect(reviewed).toEqual({ accepted: 1, rejected: 1, unsure: 1, undone: 0, left: 0 });
    for (const part of [
      "姑苏机械大学 (official)",
      "姑苏机械大学 HOLDS_POSITION",
      "EXACT_CHINESE_NAME",
      "+0.97",
      "«苏州»",
      "maybe is none of",
    ]) {
      expect(said).toContain(part === "姑苏机械大学 HOLDS_POSITION" ? "尉迟恭 HOLDS_POSITION" : part);
    }
    const again = await readData();
    expect(
      again.book
        .listJudged()
        .map(({ judgement: { decision, decidedBy, why, scorer }, status }) => [
          decision,
          decidedBy,
          why,
          scorer,
          status,
        ]),
    ).toEqual([
      ["POSITIVE", "Li", "one address", SCORER_VERSION, "LIVE"],
      ["NEGATIVE", "Li", "", SCORER_VERSION, "LIVE"],
      ["UNSURE", "Li", "nobody knows", SCORER_VERSION, "LIVE"],
    ]);
    expect(await again.store.database.read("MATCH (r:Redirect) RETURN r.entityId AS id")).toHaveLength(1);
    expect(await listPairs(again)).toEqual([]);
  });

  test("undo goes back to the pair before, split takes apart what was merged, skip and the end of input leave the rest", async () => {
    const knowledge = await createKnowledge();
    const pairs = await listPairs(knowledge);
    const { reviewed } = await decide(knowledge, pairs, "a", "z", "r", "s");
    expect(reviewed).toEqual({ accepted: 0, rejected: 1, unsure: 0, undone: 1, left: pairs.length - 1 });
    const last = await createKnowledge();
    expect((await decide(last, pairs.slice(0, 1), "a", "s", "z", "q")).reviewed).toEqual({
      accepted: 0,
      rejected: 0,
      unsure: 0,
      undone: 1,
      left: 1,
    });
    const [first] = pairs;
    const merged = await createKnowledge();
    await decide(merged, pairs.slice(0, 1), "a");
    const { said } = await decide(merged, [{ ...first!, right: "university-y1" }], "p apart");
    expect(said).toContain("Taken apart: 1 judgement revoked");
    expect(merged.book.listJudged()[0]).toMatchObject({ status: "REVOKED", revocation: { why: "apart" } });
  });

  test("a decision that another stands against is kept, and says what that is", async () => {
    const knowledge = await createKnowledge();
    const [first] = await listPairs(knowledge);
    const { left, right } = first!;
    await decide(knowledge, [first!], "a");
    const { said } = await decide(
      knowledge,
      [
        { ...first!, left: right, right: "university-y1" },
        { ...first!, left, right: "university-y1" },
      ],
      "r",
      "a",
    );
    expect(said).not.toContain("does not take effect");
    expect(knowledge.book.isDecided(left, "university-y1")).toBe(true);
  });
});
