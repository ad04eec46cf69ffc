import { type FieldNode, type GraphQLResolveInfo, Kind as Node, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { readKnown } from "../../../src/api/fields/read-known.js";

const KNOWN = { id: "university-a", name: "A", kind: "UNIVERSITY" };

function selected(text: string): GraphQLResolveInfo {
  const [operation] = parse(`{ entity ${text} } fragment F on Entity { id }`).definitions;
  if (operation?.kind !== Node.OPERATION_DEFINITION) throw new Error("no operation");
  return { fieldNodes: operation.selectionSet.selections as readonly FieldNode[] } as GraphQLResolveInfo;
}

test("what is known stands under the names that the client gave", () => {
  expect(readKnown(KNOWN, selected("{ __typename id called: name kind }"))).toEqual({
    chanjiaoKind: "UNIVERSITY",
    id: "university-a",
    called: "A",
    kind: "UNIVERSITY",
  });
});

describe("more is read", () => {
  test.each(["{ id names { value } }", '{ name(language: "en") }', "{ ...F }", "{ ... on University { id } }"])(
    "%s",
    (text) => expect(readKnown(KNOWN, selected(text))).toBeUndefined(),
  );
  test("of what is not known", () => expect(readKnown(undefined, selected("{ id }"))).toBeUndefined());
});
