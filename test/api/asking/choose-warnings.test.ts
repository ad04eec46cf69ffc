import { describe, expect, test } from "vitest";
import { type Answered, chooseWarnings } from "../../../src/api/asking/choose-warnings.js";
import type { Warning } from "../../../src/api/warning.js";

const told = (code: Warning["code"], at: string, message = ""): Warning => ({
  code,
  path: at === "" ? [] : at.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
  message,
});

const print = ({ code, path }: Warning): string => `${code} ${path.join(".")}`;

const ANSWER = {
  things: [
    { links: [], names: [] },
    { links: [], names: [] },
  ],
  found: null,
  count: 3,
};

/** At those places. */
const failed = (path?: Warning["path"]): Answered["errors"] => [path === undefined ? {} : { path }];

describe("warnings stand in the order of the answer, however the resolvers ended", () => {
  const all = [
    told("CHANGED", ""),
    told("CUT", "things"),
    told("MAY_BE_TWICE", "things"),
    told("MAY_BE_TWICE", "things.0.names"),
    told("MAY_BE_TWICE", "things.1.links"),
    told("UNKNOWN_ID", "found", "a"),
    told("UNKNOWN_ID", "found", "b"),
    told("MAY_BE_TWICE", "count"),
  ];
  test.each<[how: string, order: readonly Warning[]]>([
    ["as they stand", all],
    ["the last first", [...all].reverse()],
    ["from the middle", [...all.slice(4), ...all.slice(0, 4)]],
  ])("%s", (_how, order) => {
    expect(chooseWarnings(order, { data: ANSWER })).toEqual(all);
  });
});

describe("what would be told again and again is told once, where it is first", () => {
  test.each<[what: string, warnings: readonly Warning[], once: readonly string[]]>([
    ["a cut field", [told("CUT", "things.1.links"), told("CUT", "things.0.links")], ["CUT things.0.links"]],
    ["that the world is open", [told("OPEN_WORLD", "count"), told("OPEN_WORLD", "things")], ["OPEN_WORLD things"]],
    [
      "not two things of one field",
      [told("CUT", "count", "rows"), told("CUT", "count", "columns")],
      ["CUT count", "CUT count"],
    ],
    [
      "nor what may be twice in two lists",
      [told("MAY_BE_TWICE", "things.0.links"), told("MAY_BE_TWICE", "things.1.links")],
      ["MAY_BE_TWICE things.0.links", "MAY_BE_TWICE things.1.links"],
    ],
  ])("%s", (_what, warnings, once) => {
    expect(chooseWarnings(warnings, { data: ANSWER }).map(print)).toEqual(once);
  });
});

describe("what is told is told of the answer that is sent", () => {
  const warnings = [
    told("CUT", "things"),
    told("UNKNOWN_ID", "found"),
    told("MAY_BE_TWICE", "things.0.links"),
    told("NOTHING_FOUND", "count"),
  ];
  test.each<[what: string, answer: Answered, left: readonly string[]]>([
    ["of a refusal nothing", { data: null, errors: failed(["things", 0, "links"]) }, []],
    ["nor of one without a place", { data: null, errors: failed() }, []],
    ["nor where there is no answer at all", { errors: failed() }, []],
    ["but of the very field that was refused", { data: null, errors: failed(["found"]) }, ["UNKNOWN_ID found"]],
    ["and not that a field was cut that was refused", { data: null, errors: failed(["things"]) }, []],
    [
      "of an answer without one of its parts what concerns the others",
      { data: { ...ANSWER, things: [null, ANSWER.things[1]] }, errors: failed(["things", 0, "links", 7, "name"]) },
      ["CUT things", "UNKNOWN_ID found", "NOTHING_FOUND count"],
    ],
  ])("%s", (_what, answer, left) => {
    expect(chooseWarnings(warnings, answer).map(print)).toEqual(left);
  });
});
