import { fileURLToPath } from "node:url";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { generateSchema } from "../../../src/api/library/generated-schema/generate-schema.js";
import { createSchema } from "../../../src/api/schema/create-schema.js";
import { readModel } from "../../../src/model/read-model.js";

const { text } = await createSchema(readModel());

/** Stale? `npm run schema` prints it again. */
test("the printed schema is what the model makes", async () => {
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL("../../../graph/schema.graphql", import.meta.url)));
});

test("a schema that people can read through", () => {
  // For each kind and link, so that a new one fits, and what is said of all of them cannot swell unnoticed.
  const { kinds, links } = readModel();
  expect(parse(text).definitions.length).toBeLessThan(11.5 * (kinds.size + links.size));
  expect(text.length).toBeLessThan(3_750 * (kinds.size + links.size));
});

test("the library has nothing against the definitions", async () => {
  // It checks them only here: that takes longer than making the schema.
  await expect(generateSchema(readModel(), true)).resolves.toBeDefined();
}, 120_000);
