import { beforeAll, describe, expect, test } from "vitest";
import type { Pair } from "../../../src/identity/candidates/find-pairs.js";
import { createKnowledge, listPairs } from "./review-data.js";

describe("the queue", () => {
  let pairs: readonly Pair[];
  beforeAll(async () => {
    pairs = await listPairs(await createKnowledge());
  });
  const find = (left: string, right: string): Pair | undefined =>
    pairs.find((pair) => pair.left === left && pair.right === right);

  test("one whole Chinese name, and no other near: sure enough for anybody", () => {
    expect(find("university-x1", "university-x2")).toMatchObject({
      automatic: true,
      features: expect.arrayContaining([expect.objectContaining({ name: "EXACT_CHINESE_NAME" })]) as unknown,
    });
  });

  test("a translation is for a person to look at", () => {
    expect(find("university-y1", "university-y2")).toMatchObject({ automatic: false });
  });

  test.each([
    ["two that are linked are two", "university-z1", "university-z2"],
    ["of two kinds", "enterprise-y", "university-y1"],
    ["people by their name alone", "person-a", "person-b"],
    ["neighbours in spelling that each have their own", "university-x1", "university-y1"],
  ])("does not have %s", (_title, left, right) => {
    expect(find(left, right)).toBeUndefined();
  });

  test("people who are linked to one thing are asked for, never merged", () => {
    expect(find("person-c", "person-d")).toMatchObject({
      automatic: false,
      features: expect.arrayContaining([expect.objectContaining({ name: "SHARED_NEIGHBOURS" })]) as unknown,
    });
  });
});
