import { Neo4jGraphQL } from "@neo4j/graphql";
import type { GraphQLSchema } from "graphql";
import type { Model } from "../../../model/model.js";
import { planDefinitions } from "./plan-definitions.js";
import { extendFilters } from "./extend-filters.js";
import { Instant, PartialDate } from "../../scalars.js";

/** Filter forms that the library keeps for old clients, in the place of generic ones ({ name: { eq } }). */
const DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/**
 * The schema as @neo4j/graphql makes it. Not what the public sees: our root fields hand over to its lists, and what it
 * offers beyond the public schema serves them. `validate` has the library check the definitions first, which takes
 * longer than making the schema.
 */
export async function generateSchema(model: Model, validate = false): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: planDefinitions(model),
    validate,
    // Evidence is resolved by us, in the public schema; the library warns where it is not given a resolver.
    resolvers: { PartialDate, Instant, Statement: { evidence: () => [] } },
    features: {
      excludeDeprecatedFields: DEPRECATED,
      filters: { String: { GT: true, GTE: true, LT: true, LTE: true } },
    },
  });
  const schema = await library.getSchema();
  extendFilters(schema);
  return schema;
}
