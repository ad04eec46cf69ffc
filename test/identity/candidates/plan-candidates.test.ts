import { expect, test } from "vitest";
import { planCandidates } from "../../../src/identity/candidates/plan-candidates.js";
import { LEARNED_LEXICON } from "../../../src/identity/lexicon/learned-lexicon.js";
import { createFormReader } from "../../../src/identity/names/named-form.js";
import { asked } from "../scoring/graph.js";

const plan = (name: string): string => planCandidates(asked(name), createFormReader(), LEARNED_LEXICON).lucene;

test.each([
  ["State Key Laboratory of Silicon Materials, Qingdao Agricultural University, Qingdao, China"],
  ["Qingdao Agricultural University, State Key Laboratory of Silicon Materials, Qingdao, China"],
])("what an address names beside the body counts less where candidates are looked for: %s", (address) => {
  const lucene = plan(address);
  expect(lucene).toContain('text:"农业大学"^2');
  expect(lucene).toMatch(/\(text:"国家重点实验室"\^3\)\^0\.3/);
  expect(lucene).not.toMatch(/(?<!\()text:"国家重点实验室"/);
});

test("a body by itself counts whole", () => {
  expect(plan("State Key Laboratory of Silicon Materials")).toMatch(/(?<!\()text:"国家重点实验室"\^3/);
});
