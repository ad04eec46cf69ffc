import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { askDetails } from "../../../src/explorer/queries/details.js";
import { ENTITY_KINDS, LINK_KINDS } from "../../../src/explorer/queries/terms.js";
import { printTerms } from "../../../src/model/print-terms.js";
import { readModel } from "../../../src/model/read-model.js";
import { printTypes } from "../print-types.js";
import { readPublicSchema, readQueries, readQueryFiles } from "../read-queries.js";

const schema = readPublicSchema();
const queries = readQueries();
const model = readModel();

test.each([...queries.keys()])("%s is a question that the schema knows", (name) => {
  expect(validate(schema, parse(queries.get(name) ?? ""))).toEqual([]);
});

test.each(ENTITY_KINDS)("so is what the links of a %s say", (kind) => {
  const { label } = [...model.kinds.values()].find(({ name }) => name === kind)!;
  const seen = LINK_KINDS.flatMap((link) => [
    ...(model.links.get(link)!.from.includes(label) ? [{ kind: link, out: true }] : []),
    ...(model.links.get(link)!.to.includes(label) ? [{ kind: link, out: false }] : []),
  ]);
  const query = askDetails(kind, seen);
  if (query) expect(validate(schema, parse(query.text))).toEqual([]);
  else expect(seen.every((link) => askDetails(kind, [link]) === undefined)).toBe(true);
});

test("the printed types are those of the schema and the queries", async () => {
  await expect(await printTypes(schema, readQueryFiles())).toMatchFileSnapshot(
    "../../../src/explorer/queries/types.ts",
  );
});

test("the printed terms are those of the model", async () => {
  await expect(printTerms(model)).toMatchFileSnapshot("../../../src/explorer/queries/terms.ts");
});
