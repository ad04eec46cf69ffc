import graphqlEslint from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";
import { buildSchema, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "../../../src/api/schema/create-schema.js";
import { readModel } from "../../../src/model/read-model.js";

const { text } = await createSchema(readModel());

/** Types of what has an identity of its own; all others are values in an answer, which no cache looks up by an id. */
const withoutId = Object.values(buildSchema(text).getTypeMap())
  .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === "Node"))
  .map(({ name }) => name);

/** Its types and those of ESLint differ by what a rule may say of its category. */
const plugin = graphqlEslint as unknown as ESLint.Plugin;

const lint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ["**/*.graphql"],
      plugins: { "@graphql-eslint": plugin },
      languageOptions: {
        parser: graphqlEslint.parser,
        parserOptions: { graphQLConfig: { documents: [], schema: text } },
      },
      rules: {
        ...graphqlEslint.configs["flat/schema-recommended"].rules,
        "@graphql-eslint/description-style": "off", // the printer chooses, by what a text holds
        "@graphql-eslint/strict-id-in-types": ["error", { exceptions: { types: withoutId } }],
      },
    },
  ],
});

/** What the rules find and stays as it is. */
const EXCEPTED: readonly (readonly [rule: string, message: RegExp, why: string])[] = [
  [
    "naming-convention",
    /^Input value "(?:AND|OR|NOT)" /,
    "so they are called in the filters of @neo4j/graphql and its clients",
  ],
  ["no-typename-prefix", /^Field "\w+Kind" /, "a filter of things of several kinds asks for each by a name of its own"],
  [
    "no-typename-prefix",
    /^Field "(\w+)" starts with the name of the parent type "(\w+)"$/,
    "an end of a link is called after its kind, also where both ends are of one",
  ],
];

test("the schema keeps the recommended rules of graphql-eslint, but for what is excepted here for a reason", async () => {
  const [result] = await lint.lintText(text, { filePath: "schema.graphql" });
  const found = result!.messages.map(({ ruleId, message, line }) => ({ rule: ruleId?.split("/")[1], message, line }));
  const used = EXCEPTED.map(([rule, pattern]) =>
    found.filter((each) => each.rule === rule && pattern.test(each.message)),
  );
  const excepted = new Set(used.flat());
  expect(found.filter((each) => !excepted.has(each))).toEqual([]);
  expect(
    used.every((each) => each.length > 0),
    "an exception that is no longer needed",
  ).toBe(true);
});
