import { describe, expect, test } from "vitest";
import {
  createJudgement,
  type Decision,
  type JudgementEntry,
  parseJudgementEntry,
} from "../../../src/identity/judgements/judgement.js";
import { type KnownEntity, planClusters } from "../../../src/identity/judgements/plan-clusters.js";

const known = new Map<string, KnownEntity>([
  ["a", { kind: "University", recordedAt: "2026-02-01T00:00:00Z" }],
  ["b", { kind: "University", recordedAt: "2026-01-01T00:00:00Z" }],
  ["c", { kind: "University", recordedAt: "2026-01-01T00:00:00Z" }],
  ["d", { kind: "University", recordedAt: "2026-03-01T00:00:00Z" }],
  ["firm", { kind: "Enterprise", recordedAt: "2026-01-01T00:00:00Z" }],
]);
const SIGNS: Readonly<Record<string, Decision>> = { "=": "POSITIVE", "#": "NEGATIVE", "?": "UNSURE" };

/** "a=b" POSITIVE, "a#b" NEGATIVE, "a?b" UNSURE, "-a=b" takes it back; each an hour after the one before. */
function judge(...steps: readonly string[]): JudgementEntry[] {
  const made = new Map<string, string>();
  return steps.map((step, hour) => {
    const [, minus, left, sign, right] = /^(-?)(\w+)([=#?])(\w+)$/.exec(step)!;
    const recordedAt = `2026-05-01T${String(hour).padStart(2, "0")}:00:00Z`;
    if (minus) return { revokes: made.get(step.slice(1))!, decidedBy: "Li", why: "looked again", recordedAt };
    const judgement = createJudgement({
      left: left!,
      right: right!,
      decision: SIGNS[sign!]!,
      decidedBy: "Li",
      why: "",
      recordedAt,
    });
    made.set(step, judgement.id);
    return judgement;
  });
}

const survivors = (...steps: readonly string[]): Record<string, string> =>
  Object.fromEntries(planClusters(judge(...steps), known).survivors);

describe("who is one", () => {
  test.each<[string, string[], Record<string, string>]>([
    ["nobody without a judgement", [], {}],
    ["two that were judged so: the older id survives", ["a=b"], { a: "b" }],
    ["of the same age the lesser id survives", ["c=b"], { c: "b" }],
    ["a chain is one cluster", ["a=b", "a=d"], { a: "b", d: "b" }],
    ["neither by NEGATIVE nor by UNSURE", ["a#b", "c?d"], {}],
    ["not when taken back", ["a=b", "-a=b"], {}],
    ["again when decided anew", ["a=b", "-a=b", "b=a"], { a: "b" }],
    ["a NEGATIVE blocks a POSITIVE, also an older one", ["a=b", "a#b"], {}],
    ["a NEGATIVE between any two members blocks the last link", ["a#d", "a=b", "b=d"], { a: "b" }],
    ["of POSITIVEs that cannot all hold the older ones do", ["a=b", "b=d", "a#d"], { a: "b" }],
    ["a NEGATIVE taken back blocks nothing", ["a#b", "a=b", "-a#b"], { a: "b" }],
    ["never two kinds", ["a=firm"], {}],
    ["nobody whom the graph does not know", ["a=x"], {}],
  ])("%s", (_title, steps, expected) => {
    expect(survivors(...steps)).toEqual(expected);
  });

  test("is the same in whatever order the entries come", () => {
    const entries = judge("a=b", "b=d", "a#d", "c=d", "-c=d", "c=a");
    const plan = JSON.stringify(planClusters(entries, known).judged);
    for (let turn = 1; turn < entries.length; turn++) {
      expect(
        JSON.stringify(planClusters([...entries.slice(turn), ...entries.slice(0, turn)].reverse(), known).judged),
      ).toBe(plan);
    }
  });

  test("each judgement says what became of it, and why", () => {
    const { judged } = planClusters(judge("a#d", "a=b", "b=d", "c=x", "a=firm", "c=d", "-c=d"), known);
    expect(
      judged.map(({ judgement, status, because, survivor }) => [
        `${judgement.left} ${judgement.right}`,
        status,
        because ?? survivor ?? null,
      ]),
    ).toEqual([
      ["a d", "LIVE", null],
      ["a b", "LIVE", "b"],
      ["b d", "BLOCKED", expect.stringMatching(/^j-\w+ by Li: a and d are two$/)],
      ["c x", "WAITING", "x is not in the graph"],
      ["a firm", "BLOCKED", "a is of kind University, firm of kind Enterprise"],
      ["c d", "REVOKED", null],
    ]);
  });
});

describe("a line of the ledger", () => {
  const [judgement, revocation] = judge("a=b", "-a=b");
  test.each<[string, unknown, boolean]>([
    ["a judgement", judgement, true],
    ["a revocation", revocation, true],
    ["nothing", null, false],
    ["a text", "a=b", false],
    ["another decision", { ...judgement, decision: "MAYBE" }, false],
    ["one thing with itself", { ...judgement, right: "a" }, false],
    ["no time", { ...judgement, recordedAt: "today" }, false],
  ])("%s", (_title, value, good) => {
    expect(parseJudgementEntry(value)).toEqual(good ? value : undefined);
  });
});
