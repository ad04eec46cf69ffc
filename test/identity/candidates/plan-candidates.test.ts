import { expect, test } from "vitest";
import { planCandidates } from "../../../src/identity/candidates/plan-candidates.js";
import { LEARNED_LEXICON } from "../../../src/identity/lexicon/learned-lexicon.js";
import { createFormReader } from "../../../src/identity/names/named-form.js";
import { asked } from "../scoring/graph.js";

const plan = (name: string): string =>
  planCandidates(asked(name), createFormReader(), LEARNED_LEXICON).lucene.join("\n");

test.each([
  ["State Key Laboratory of Silicon Materials, Qingdao Agricultural University, Qingdao, China"],
  ["Qingdao Agricultural University, State Key Laboratory of Silicon Materials, Qingdao, China"],
])("what an address names beside the body counts less where candidates are looked for: %s", (address) => {
  const lucene = plan(address);
  expect(lucene).toContain('text:"农业大学"^0.67');
  expect(lucene).toMatch(/\(text:"国家重点实验室"\^0\.50\)\^0\.3/);
  expect(lucene).not.toMatch(/(?<!\()text:"国家重点实验室"/);
});

test("a body by itself counts whole", () => {
  expect(plan("State Key Laboratory of Silicon Materials")).toMatch(/(?<!\()text:"国家重点实验室"\^0\.50/);
});

test.each<[name: string, weights: readonly (readonly [han: string, weight: number])[]]>([
  [
    "State Key Laboratory of Animal Nutrition",
    [
      ["国家重点实验室", 3],
      ["营养", 1],
    ],
  ],
  [
    "Anhui University of Science and Technology",
    [
      ["科技大学", 3],
      ["科学技术", 2],
    ],
  ],
])("what words of %s stand for counts as they do, however many characters it has", (name, weights) => {
  for (const [han, weight] of weights) {
    const clauses = plan(name).match(new RegExp(`text:"${han}"\\^[\\d.]+`, "g"));
    // The index counts each pair of characters.
    const counted = clauses?.map((clause) => Number(clause.split("^")[1]) * (han.length - 1));
    expect(counted).toEqual([expect.closeTo(weight, 1)]);
  }
});
