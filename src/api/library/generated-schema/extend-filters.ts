import { type GraphQLInputField, GraphQLInputObjectType, type GraphQLSchema } from "graphql";

/** Of use to our own pages for every type; the public has them where an order means something. */
export const COMPARISONS = ["gt", "gte", "lt", "lte"];

/**
 * Gives every filter of one value the four comparisons, which the library translates for all types and offers for some:
 * pages by keyset compare ids and enumerations, and partial dates compare as texts. For our own `where` and for what
 * graph/questions lets through; changes the generated schema in place.
 */
export function extendFilters(generated: GraphQLSchema): void {
  for (const type of Object.values(generated.getTypeMap())) {
    if (!(type instanceof GraphQLInputObjectType) || !type.name.endsWith("ScalarFilters")) continue;
    const fields = type.getFields();
    const { eq } = fields;
    if (eq === undefined) continue;
    const names = type.name === "PartialDateScalarFilters" ? [...COMPARISONS, "startsWith"] : COMPARISONS;
    for (const name of names) fields[name] ??= { ...eq, name } satisfies GraphQLInputField;
  }
}
