import { type FieldNode, Kind as Node, parse, type SelectionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { type Asked, findStatement, type Statement } from "../../../../src/api/library/handover/keep-statements.js";

interface Written {
  readonly where?: unknown;
  readonly limit?: number;
  readonly sort?: unknown;
}

/** A translator that writes what it is told to, and how often it was asked. */
function translator(write: (args: Written, variables: Asked["variables"]) => Statement): {
  readonly find: (args: Written, variables?: Asked["variables"]) => Promise<Statement>;
  readonly readCalls: () => number;
} {
  let calls = 0;
  const selections = select("{ id name(language: $language) }");
  return {
    find: (args, variables = {}) =>
      findStatement({
        list: "things",
        selections,
        args: { ...args },
        variables,
        translate: async (asked) => {
          calls++;
          return write(asked.args, asked.variables);
        },
      }),
    readCalls: () => calls,
  };
}

function select(text: string): readonly SelectionNode[] {
  const [operation] = parse(`query ($language: String) { things ${text} }`).definitions;
  if (operation?.kind !== Node.OPERATION_DEFINITION) throw new Error("no operation");
  return (operation.selectionSet.selections[0] as FieldNode).selectionSet!.selections;
}

const asParameter = ({ where, limit }: Written): Statement => ({
  cypher: `MATCH (n) WHERE n.id IN $ids LIMIT ${limit}`,
  parameters: { ids: where, kind: "THING" },
});

test("is translated twice, and tried twice; then other values are put into its parameters", async () => {
  const { find, readCalls } = translator(asParameter);
  await find({ where: ["a"], limit: 1 });
  await find({ where: ["b"], limit: 1 });
  expect(readCalls()).toBe(4);
  for (const ids of [["c"], ["d", "e"], ["chanjiao-probe-a-0-0"]])
    expect(await find({ where: ids, limit: 1 })).toEqual(asParameter({ where: ids, limit: 1 }));
  expect(readCalls()).toBe(4);
});

describe("is translated anew where another form is asked for", () => {
  const ids = ["a", "b"];
  test.each<[string, Written, Asked["variables"]]>([
    ["another number", { where: ids, limit: 2 }, {}],
    ["no number", { where: ids }, {}],
    ["an empty list", { where: [], limit: 1 }, {}],
    ["null", { where: null, limit: 1 }, {}],
    ["nothing", { limit: 1 }, {}],
    ["a text in the place of a list", { where: "a", limit: 1 }, {}],
    ["a sort", { where: ids, limit: 1, sort: [{ id: "ASC" }] }, {}],
    ["a variable of what is selected", { where: ids, limit: 1 }, { language: "zh" }],
  ])("%s", async (_, args, variables) => {
    const { find, readCalls } = translator(asParameter);
    for (let times = 0; times < 3; times++) await find({ where: ids, limit: 1 });
    const before = readCalls();
    expect(await find(args, variables)).toEqual(asParameter(args));
    expect(readCalls()).toBe(before + 1);
  });
});

test("is kept whatever variables are that do not stand in the selection", async () => {
  const { find, readCalls } = translator(asParameter);
  for (const of of ["a", "b", "c", "d"]) await find({ where: ["x"] }, { of });
  expect(readCalls()).toBe(4);
});

describe("is translated each time where values do more than to stand in the parameters", () => {
  test.each<[string, (args: Written, variables: Asked["variables"]) => Statement]>([
    ["they stand in the text", ({ where }) => ({ cypher: `MATCH (n:${String(where)})`, parameters: { where } })],
    ["they are changed", ({ where }) => ({ cypher: "MATCH (n)", parameters: { id: String(where).toUpperCase() } })],
    [
      "they are part of another",
      ({ where }) => ({ cypher: "MATCH (n)", parameters: { id: where, like: `^${String(where)}` } }),
    ],
    ["they are dropped", ({ limit }) => ({ cypher: "MATCH (n)", parameters: { limit } })],
    ["they are counted", ({ where }) => ({ cypher: "MATCH (n)", parameters: { where, size: String(where).length } })],
    [
      "they choose the text",
      ({ where }) => ({ cypher: where === "first" || where === "second" ? "A" : "B", parameters: { where } }),
    ],
    [
      "others are refused",
      ({ where }) => {
        if (String(where).startsWith("chanjiao")) throw new Error("no date");
        return { cypher: "MATCH (n)", parameters: { where } };
      },
    ],
  ])("%s", async (_, write) => {
    const { find, readCalls } = translator(write);
    for (const where of ["first", "second", "third"]) await find({ where });
    const before = readCalls();
    for (const where of ["fourth", "fifth"]) expect(await find({ where })).toEqual(write({ where }, {}));
    expect(readCalls()).toBe(before + 2);
  });
});

test("is never kept with what is no plain data", async () => {
  const { find, readCalls } = translator(asParameter);
  for (let times = 0; times < 5; times++) await find({ where: new Date(times) });
  expect(readCalls()).toBe(5);
});
