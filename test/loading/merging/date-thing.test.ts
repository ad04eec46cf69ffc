import { describe, expect, test } from "vitest";
import { plan } from "../../../src/loading/plan/plan.js";
import { readModel } from "../../../src/model/read-model.js";
import { parsePartialDate } from "../../../src/model/values/partial-date.js";
import type { Claim } from "../../../src/statements/statement.js";
import { entity, link, source, statement } from "../statements.js";

const model = readModel();

type Said = Partial<Claim>;
type Answer = "CERTAIN" | "POSSIBLE" | "NO";

function ask(properties: Readonly<Record<string, unknown>>, at: string): Answer {
  const time = properties as Readonly<Record<string, string>>;
  const { earliest, latest } = parsePartialDate(at);
  if (!(time.possibleFrom! <= latest && time.possibleTo! >= earliest)) return "NO";
  return time.certainFrom !== undefined && time.certainFrom <= latest && time.certainTo! >= earliest
    ? "CERTAIN"
    : "POSSIBLE";
}

/** A thing of a kind, said to be there at some time, with days as properties. */
function askThing(kind: string, said: Said, days: Readonly<Record<string, string | Said>>, at: string): Answer {
  const statements = Object.entries(days).map(([predicate, day]) =>
    statement({ subjectId: "x", predicate, ...(typeof day === "string" ? { value: day } : day) }),
  );
  const planned = plan([source("a")], [...entity("x", kind, "X", said), ...statements], model);
  return ask(planned.nodes.find(({ id }) => id === "x")!.properties, at);
}

const TOLD = { asOf: "2023-11-30" };

describe("a thing is there", () => {
  test.each<[string, string, Said, Readonly<Record<string, string | Said>>, string, Answer]>([
    ["an agreement: not before it is signed", "Agreement", {}, { signedOn: "2023-11-23" }, "2019", "NO"],
    ["from the day on which it is signed", "Agreement", {}, { signedOn: "2023-11-23" }, "2023-11-23", "CERTAIN"],
    ["afterwards, perhaps", "Agreement", {}, { signedOn: "2023-11-23" }, "2025", "POSSIBLE"],
    ["up to the day on which it is told", "Agreement", TOLD, { signedOn: "2023-11-23" }, "2023-11-25", "CERTAIN"],
    ["not signed: whenever", "Agreement", TOLD, {}, "2019", "POSSIBLE"],
    [
      "meant to be signed: from then on, perhaps",
      "Agreement",
      { modality: "PLANNED" },
      { signedOn: { value: "2025", modality: "PLANNED" } },
      "2025",
      "POSSIBLE",
    ],
    [
      "meant to be signed: not before",
      "Agreement",
      { modality: "PLANNED" },
      { signedOn: { value: "2025", modality: "PLANNED" } },
      "2024",
      "NO",
    ],
    ["a school: not before it was founded", "University", {}, { established: "1952" }, "1951", "NO"],
    ["from then on up to the day of the list", "University", TOLD, { established: "1952" }, "1990", "CERTAIN"],
    ["told of before it began: perhaps", "Community", { asOf: "2022" }, { established: "2023" }, "2022", "POSSIBLE"],
    ["an event: on its days", "Event", {}, { start: "2023-04-01", end: "2023-04-02" }, "2023-04-02", "CERTAIN"],
    ["not before", "Event", {}, { start: "2023-04-01", end: "2023-04-02" }, "2023-03", "NO"],
    ["afterwards it has taken place", "Event", { asOf: "2023-05-05" }, { start: "2023-04-01" }, "2024", "CERTAIN"],
    ["told before: not then", "Event", { asOf: "2023-03-05" }, { start: "2023-04-01" }, "2023-03", "NO"],
    ["an event whose day is told with it", "Event", { asOf: "2023-04-01" }, {}, "2022", "NO"],
    ["an event that nobody dates: whenever", "Event", {}, {}, "2024", "POSSIBLE"],
    ["a notice: from the day of its issue", "PolicyDocument", {}, { issuedOn: "2023-06-08" }, "2023-06-07", "NO"],
  ])("%s", (_, kind, said, days, at, expected) => {
    expect(askThing(kind, said, days, at)).toBe(expected);
  });

  test("a document: from its publication on", () => {
    const { nodes } = plan([source("a", "Text.", { publishedOn: "2023-11" })], [], model);
    expect([ask(nodes[0]!.properties, "2023-10"), ask(nodes[0]!.properties, "2023-12")]).toEqual(["NO", "POSSIBLE"]);
  });
});

describe("a link is so", () => {
  const things = [
    ...entity("u", "University", "U"),
    ...entity("p", "Person", "P"),
    ...entity("g", "Agreement", "G"),
    ...entity("e", "Event", "E"),
    ...entity("c", "Community", "C"),
  ];
  test.each<[string, string, string, string, Answer]>([
    ["u", "SIGNED", "g", "2019", "NO"],
    ["u", "SIGNED", "g", "2023-11", "CERTAIN"],
    // Happenings: they belong to what there is from their day on.
    ["u", "SIGNED", "g", "2024", "CERTAIN"],
    ["p", "SIGNATORY_OF", "g", "2019", "NO"],
    ["p", "SIGNATORY_OF", "g", "2024", "CERTAIN"],
    ["p", "SPOKE_AT", "e", "2022", "NO"],
    ["p", "ATTENDED", "e", "2024", "CERTAIN"],
    ["u", "ORGANIZED", "e", "2019", "NO"],
    ["u", "WON_PRIZE_AT", "e", "2024", "CERTAIN"],
    // States: they may have begun before the day and gone on since.
    ["u", "LEADS", "c", "2019", "POSSIBLE"],
    ["p", "HOLDS_POSITION", "u", "2024", "POSSIBLE"],
  ])("%s %s %s, told of 2023-11-23, at %4$s: %5$s", (from, type, to, at, expected) => {
    const { links } = plan([source("a")], [...things, link(from, type, to, { asOf: "2023-11-23" })], model);
    expect(ask(links[0]!.properties, at)).toBe(expected);
  });
});
