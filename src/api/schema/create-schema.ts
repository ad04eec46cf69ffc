import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  print,
} from "graphql";
import type { Model } from "../../model/model.js";
import type { ApiContext } from "../context.js";
import { countAnswer } from "../answering/count-answer.js";
import { generateSchema } from "../library/generated-schema/generate-schema.js";
import { planPublicSchema } from "./plan-public-schema.js";
import { planPublicResolvers } from "./plan-resolvers.js";
import { planTypeResolvers } from "./plan-type-resolvers.js";
import { planRootLists } from "../lists/plan-root-lists.js";
import { readQuestions } from "./read-questions.js";
import { AmountScalar } from "../amounts.js";
import { DateTime, PartialDate } from "../scalars.js";

export interface ApiSchema {
  /** What the public asks. */
  readonly schema: GraphQLSchema;
  /** The library's, for handing over. */
  readonly generated: GraphQLSchema;
  /** The public schema in SDL, as graph/schema.graphql has it. */
  readonly text: string;
}

/** Nothing in a schema belongs to one database. */
const created = new WeakMap<Model, Promise<ApiSchema>>();

/** Makes the public schema of a model, once. Takes about a second, nearly all of it in the library. */
export function createSchema(model: Model): Promise<ApiSchema> {
  const made = created.get(model) ?? makeSchema(model);
  created.set(model, made);
  return made;
}

async function makeSchema(model: Model): Promise<ApiSchema> {
  const generated = await generateSchema(model);
  const lists = planRootLists(model, generated);
  const document = planPublicSchema(generated, lists, readQuestions(), model);
  const schema = buildASTSchema(document);
  for (const [type, resolvers] of Object.entries(planPublicResolvers(document, model, lists))) {
    const fields = (schema.getType(type) as GraphQLObjectType).getFields();
    for (const [field, resolve] of Object.entries(resolvers))
      fields[field]!.resolve = resolve as GraphQLFieldResolver<unknown, ApiContext>;
  }
  for (const [name, resolveType] of Object.entries(planTypeResolvers(model)))
    Object.assign(schema.getType(name)!, { resolveType });
  for (const scalar of [PartialDate, DateTime, AmountScalar]) useScalar(schema, scalar);
  countAnswer(schema);
  return { schema, generated, text: printText(document) };
}

/** buildASTSchema makes scalars that take anything. */
function useScalar(schema: GraphQLSchema, { name, serialize, parseValue, parseLiteral }: GraphQLScalarType): void {
  Object.assign(schema.getType(name)!, { serialize, parseValue, parseLiteral });
}

function printText(document: DocumentNode): string {
  return `# The public schema, printed by \`npm run schema\` from graph/types and graph/questions. Edit those.\n\n${print(document)}\n`;
}
