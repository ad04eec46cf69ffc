import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { printTerms } from "../../../src/model/print-terms.js";
import { readModel } from "../../../src/model/read-model.js";
import { printTypes } from "../print-types.js";
import { readPublicSchema, readQueries, readQueryFiles } from "../read-queries.js";

const schema = readPublicSchema();
const queries = readQueries();

test.each([...queries.keys()])("%s is a question that the schema knows", (name) => {
  expect(validate(schema, parse(queries.get(name) ?? ""))).toEqual([]);
});

test("the printed types are those of the schema and the queries", async () => {
  await expect(await printTypes(schema, readQueryFiles())).toMatchFileSnapshot(
    "../../../src/explorer/queries/types.ts",
  );
});

test("the printed terms are those of the model", async () => {
  await expect(printTerms(readModel())).toMatchFileSnapshot("../../../src/explorer/queries/terms.ts");
});
