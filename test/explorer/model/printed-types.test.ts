import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { printTypes } from "../print-types.js";
import { readPublicSchema, readQueries } from "../read-queries.js";

const schema = readPublicSchema();
const queries = readQueries();

test.each([...queries.keys()])("%s is a question that the schema knows", (name) => {
  expect(validate(schema, parse(queries.get(name) ?? ""))).toEqual([]);
});

test("the printed types are those of the schema and the queries", async () => {
  await expect(printTypes(schema, [...queries.values()])).toMatchFileSnapshot("../../../src/explorer/queries/types.ts");
});
