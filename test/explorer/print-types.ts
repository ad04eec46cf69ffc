import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  Kind as Node,
  parse,
  printSchema,
  visit,
} from "graphql";

const HEADER =
  "// Printed by `npm run schema` from graph/schema.graphql and the queries beside this file. Edit those.\n\n";

/**
 * TypeScript for what the explorer asks: each fragment, and for each operation what it takes (…Variables) and what it
 * answers (…Answer); each list of values that these speak of, as a type and as an object.
 * @param texts the text of each query and each fragment, by file, fragments apart from those that use them
 */
export async function printTypes(schema: GraphQLSchema, texts: ReadonlyMap<string, string>): Promise<string> {
  const printed = await generate(asObjects(schema), texts);
  return `${HEADER}${printed}\n`;
}

/** The same without a heading, of a schema as it is. */
export async function generate(plain: DocumentNode, texts: ReadonlyMap<string, string>): Promise<string> {
  const printed = await codegen({
    filename: "types.ts",
    schema: plain,
    schemaAst: buildASTSchema(plain),
    documents: [...texts].map(([location, text]) => ({ location, document: parse(text) })),
    pluginMap: { operations },
    plugins: [{ operations: {} }],
    config: {
      immutableTypes: true,
      skipTypename: true,
      // What the wire carries for each.
      scalars: { ID: "string", PartialDate: "string", DateTime: "string" },
      enumType: "const",
      namingConvention: { enumValues: "keep" },
      arrayInputCoercion: false,
      inlineFragmentTypes: "combine",
      omitOperationSuffix: true,
      operationResultSuffix: "Answer",
      fragmentSuffix: "",
      inputMaybeValue: "T | undefined",
      disableDescriptions: true,
    },
  });
  return printed.trim();
}

/**
 * The schema with its interfaces as types of their own. The explorer asks all things alike, and a type for each of the
 * things that an entity may be would say the same fourteen times; a fragment on one of them is refused here.
 */
function asObjects(schema: GraphQLSchema): DocumentNode {
  return visit(parse(printSchema(schema)), {
    InterfaceTypeDefinition: (node) => ({ ...node, kind: Node.OBJECT_TYPE_DEFINITION, interfaces: [] }),
    ObjectTypeDefinition: (node) => ({ ...node, interfaces: [] }),
  });
}
