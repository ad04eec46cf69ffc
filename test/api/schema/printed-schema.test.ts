import { fileURLToPath } from "node:url";
import {
  buildSchema,
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
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

/** What relay-compiler wants of @connection and @refetchable (it took all of them: 21.0.1), by the words of Relay's specifications. */
test("whatever is a node or a connection is one as Relay has them", () => {
  const schema = buildSchema(text);
  const wrong: string[] = [];
  const check = (type: GraphQLObjectType | GraphQLInterfaceType, fields: Readonly<Record<string, RegExp>>): void => {
    for (const [name, shape] of Object.entries(fields)) {
      const found = String(type.getFields()[name]?.type);
      if (!shape.test(found)) wrong.push(`${type.name}.${name}: ${found}`);
    }
  };
  let connections = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    if (type.name === "Node" || type.getInterfaces().some(({ name }) => name === "Node")) check(type, { id: /^ID!$/ });
    for (const field of Object.values(type.getFields())) {
      const connection = getNamedType(field.type);
      if (!connection.name.endsWith("Connection") || !isObjectType(connection)) continue;
      connections += 1;
      const args = new Map(field.args.map((arg) => [arg.name, String(arg.type)]));
      if (args.get("first") !== "Int" || args.get("after") !== "String") wrong.push(`${type.name}.${field.name}`);
      check(connection, { edges: /^\[\w+Edge!\]!$/, pageInfo: /^PageInfo!$/, total: /^Int!$/ });
      const edge = getNamedType(connection.getFields().edges?.type);
      if (isObjectType(edge)) check(edge, { cursor: /^String!$/, node: /^\w+!$/ });
    }
  }
  expect(connections).toBeGreaterThan(100);
  check(schema.getType("PageInfo") as GraphQLObjectType, {
    hasNextPage: /^Boolean!$/,
    hasPreviousPage: /^Boolean!$/,
    startCursor: /^String$/,
    endCursor: /^String$/,
  });
  const { node } = schema.getQueryType()!.getFields();
  expect([wrong, node?.args.map((arg) => `${arg.name}: ${String(arg.type)}`), String(node?.type)]).toEqual([
    [],
    ["id: ID!"],
    "Node",
  ]);
});

test("the library has nothing against the definitions", async () => {
  // It checks them only here: that takes longer than making the schema.
  await expect(generateSchema(readModel(), true)).resolves.toBeDefined();
}, 120_000);
