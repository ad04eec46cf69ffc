import { describe, expect, test } from "vitest";
import type { CheckedSet } from "../../src/validation/checked-set.js";
import { NoCycles } from "../../src/validation/rules/no-cycles.js";
import { SingleAtATime } from "../../src/validation/rules/single-at-a-time.js";
import { entity, expectProblems, expectValid, link, ORGANIZATIONS } from "./harness.js";

describe("NoCycles", () => {
  const places = `entities:\n${["a", "b", "c"].map((name) => entity(`place-${name}`, "Place")).join("")}links:\n`;
  test("a chain, and two ways to one end", () =>
    expectValid(
      NoCycles,
      `${places}${link("LOCATED_IN", "place-a", "place-b")}${link("LOCATED_IN", "place-b", "place-c")}${link("LOCATED_IN", "place-a", "place-c")}`,
    ));
  test("a circle is shown whole", () => {
    expectProblems(
      NoCycles,
      `${places}${link("LOCATED_IN", "place-a", "place-b")}${link("LOCATED_IN", "place-b", "place-c")}${link("LOCATED_IN", "place-c", "place-a")}`,
      [
        {
          line: 8,
          quote: "place-a",
          message: "LOCATED_IN leads in a circle",
          suggestion: "one of these is the wrong way round: place-a → place-b → place-c → place-a",
        },
      ],
    );
  });
  test("a circle is told where it was closed: at the link that was written last", () => {
    expectProblems(
      NoCycles,
      {
        "001_a": `${places}${link("LOCATED_IN", "place-a", "place-b")}${link("LOCATED_IN", "place-c", "place-a")}`,
        "002_b": `links:\n${link("LOCATED_IN", "place-b", "place-c")}`,
      },
      [
        {
          file: "002_b.yaml",
          line: 2,
          suggestion: "one of these is the wrong way round: place-c → place-a → place-b → place-c",
        },
      ],
    );
  });
  test("a thing is not part of itself", () =>
    expectProblems(NoCycles, `${places}${link("LOCATED_IN", "place-a", "place-a")}`, [
      { message: "LOCATED_IN leads from place-a to itself" },
    ]));
  test("a chain longer than the stack", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => ({
      subjectId: `place-${index}`,
      predicate: "LOCATED_IN",
      objectId: `place-${(index + 1) % 20_000}`,
    }));
    const set = {
      model: { links: new Map([["LOCATED_IN", { acyclic: true }]]) },
      links: new Map([
        [
          "LOCATED_IN",
          long.map((statement) => ({ statement, at: { file: "f", line: 1, column: 1 }, places: new Map() })),
        ],
      ]),
    };
    expect([...NoCycles.check(set as unknown as CheckedSet)]).toHaveLength(1);
  });
});

describe("SingleAtATime", () => {
  const units = `${ORGANIZATIONS}links:\n`;
  const pair = (first: string, second: string): string =>
    `${units}${link("PART_OF", "unit-c", "university-a", first)}${link("PART_OF", "unit-c", "enterprise-b", second)}`;
  test("two at a time", () => {
    expectProblems(SingleAtATime, pair("", ""), [
      { line: 9, quote: "enterprise-b", message: "unit-c is PART_OF of university-a at the same time" },
    ]);
    expectProblems(SingleAtATime, pair("validFrom: 2020", "asOf: 2023"), [{ line: 9 }]);
    expectProblems(SingleAtATime, pair("asOf: 2023-05-01", "asOf: 2023-05-01"), [{ line: 9 }]);
  });
  test("one after the other, on different days, planned, over", () => {
    expectValid(SingleAtATime, pair("validTo: 2020", "validFrom: 2020"));
    expectValid(SingleAtATime, pair("asOf: 2022", "asOf: 2023"));
    expectValid(SingleAtATime, pair("", "modality: PLANNED"));
    expectValid(SingleAtATime, pair("", "modality: HISTORICAL"));
  });
});
