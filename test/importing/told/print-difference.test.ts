import { expect, test } from "vitest";
import { DifferenceCounter } from "../../../src/importing/difference/difference.js";
import { printDifference } from "../../../src/importing/difference/print-difference.js";
import { Notes } from "../../../src/importing/notes.js";

test("a difference counts as many as there are rows, and says of how many more it names none", () => {
  const counter = new DifferenceCounter();
  for (const name of ["甲", "乙", "丙", "丁"]) counter.add("new", name);
  counter.add("duplicate", "甲");
  counter.addMany("leftOut", 2, []);
  counter.addMany("named", 5, ["戊", "己", "庚"]);
  const notes = new Notes();
  for (const row of [2, 3, 4, 5, 6]) notes.add("cells that name nobody, left out", `B${row} 某企业`);
  const plan = {
    whole: false,
    statements: [],
    count: { rows: 7, statements: 12, invalid: 2, takenBack: 0 },
    difference: counter.result(),
    problems: [],
    notes,
  };
  expect(printDifference(plan, false)).toBe(
    [
      "  7 rows, 12 new statements",
      "  4 new          in the graph for the first time",
      "                 甲",
      "                 乙",
      "                 丙",
      "                 … and 1 more",
      "  1 duplicate    rows that say nothing that was not said before",
      "                 甲",
      "  2 left out     rows that cannot be read, or are wrong: listed above",
      "  5 named        no rows: named by them, and in the graph for the first time",
      "                 戊",
      "                 己",
      "                 庚",
      "                 … and 2 more",
      "  5 note         cells that name nobody, left out",
      "                 B2 某企业",
      "                 B3 某企业",
      "                 B4 某企业",
      "                 … and 2 more",
      "",
    ].join("\n"),
  );
});
