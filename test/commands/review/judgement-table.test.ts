import { describe, expect, test } from "vitest";
import { parseJudgements, printJudgements } from "../../../src/commands/review/judgement-table.js";
import { createKnowledge, decide, listPairs } from "./review-data.js";

describe("a table of judgements", () => {
  const now = { by: "Wang", now: "2026-06-01T00:00:00.000Z" };

  test("says all that it is read back from, and nothing twice", async () => {
    const knowledge = await createKnowledge();
    await decide(knowledge, await listPairs(knowledge), 'a one "address", two doors', "z", "r", "u");
    const text = printJudgements(knowledge.book.listJudged(), (id) => `name of ${id}`);
    expect(parseJudgements(text, "t.csv", knowledge.book.listJudged(), now)).toMatchObject({
      entries: [],
      known: 3,
      problems: [],
    });
    const other = await createKnowledge();
    const { entries } = parseJudgements(text, "t.csv", other.book.listJudged(), now);
    await other.book.add(entries);
    expect(printJudgements(other.book.listJudged(), (id) => `name of ${id}`)).toBe(text);
  });

  test("keeps its order, whatever parts its fields, and why may be called reason", () => {
    const text = "Left;Right;Decision;Reason\na;b;POSITIVE;one, I think\nc;d;UNSURE;\na;b;NEGATIVE;two after all\n";
    const { entries, problems, lines } = parseJudgements(text, "t.csv", [], now);
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { left: "a", right: "b", decision: "POSITIVE", why: "one, I think", recordedAt: "2026-06-01T00:00:00.000Z" },
      { left: "c", right: "d", decision: "UNSURE", recordedAt: "2026-06-01T00:00:00.001Z" },
      { left: "a", right: "b", decision: "NEGATIVE", why: "two after all", recordedAt: "2026-06-01T00:00:00.002Z" },
    ]);
    expect([...lines]).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 3],
      ["d", 3],
    ]);
  });

  test.each<[string, string, string]>([
    ["no such column", "left,rihgt,decision\na,b,POSITIVE\n", "the table has no column right"],
    ["no such decision", "left,right,decision\na,b,POSITVE\n", '"POSITVE" is no decision'],
    ["one thing twice", "left,right,decision\na,a,POSITIVE\n", "a is named twice"],
    ["no moment", "left,right,decision,recordedAt\na,b,UNSURE,yesterday\n", "no moment"],
    ["a score of 2", "left,right,decision,score\na,b,UNSURE,2\n", "not between 0 and 1"],
    ["an open quotation mark", 'left,right,decision\n"a,b,UNSURE\n', "Quote"],
  ])("%s is told with its line", (_title, text, message) => {
    const { entries, problems } = parseJudgements(text, "t.csv", [], now);
    expect(entries).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ file: "t.csv", message: expect.stringContaining(message) as unknown }),
    ]);
  });
});
