import { fileURLToPath } from "node:url";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from "graphql";
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
  expect(text.replace(/^ *"[^"\n]*"$|^ *"""[\s\S]*?"""$/gm, "").length).toBeLessThan(4_500 * (kinds.size + links.size));
});

test("everything in it is described, in words that say more than its name", () => {
  const silent: string[] = [];
  const check = (place: string, { description }: { readonly description?: string | null | undefined }): void => {
    if (!description || description.replace(/[\s.]/g, "").toLowerCase() === place.split(".").at(-1)!.toLowerCase())
      silent.push(place);
  };
  for (const type of Object.values(buildSchema(text).getTypeMap())) {
    if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
    check(`type ${type.name}`, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  expect(silent).toEqual([]);
});

test("the library has nothing against the definitions", async () => {
  // It checks them only here: that takes longer than making the schema.
  await expect(generateSchema(readModel(), true)).resolves.toBeDefined();
}, 120_000);
