import type { GraphQLCompositeType, GraphQLResolveInfo, GraphQLSchema, SelectionNode } from "graphql";
import { Kind as Node } from "graphql";
import { changeSelections, fillEmptyLiterals } from "./fill-empty-filters.js";
import { translateSelection } from "./translate-selection.js";

type Fragments = GraphQLResolveInfo["fragments"];

/**
 * Documents are parsed once and asked often. Of no use where a variable is null or empty, which is rare: it may change
 * what is selected.
 */
const kept = new WeakMap<Fragments, Fragments>();

/**
 * A selection as the library can read it, fragments put in (fill-empty-filters.ts, translate-selection.ts).
 * @param type what it selects of, in the public schema
 * @param stored the same in the library's
 */
export function planSelection(
  selections: readonly SelectionNode[],
  { type, stored }: { readonly type: GraphQLCompositeType; readonly stored: GraphQLCompositeType },
  { schema, fragments }: Pick<GraphQLResolveInfo, "schema" | "fragments">,
  generated: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): readonly SelectionNode[] {
  const filled = fillEmptyLiterals({ kind: Node.SELECTION_SET, selections }, type, schema, variables);
  return translateSelection(filled.selections, type, stored, {
    schema,
    generated,
    fragments: fillFragments(fragments, schema, variables),
  });
}

function fillFragments(
  fragments: Fragments,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): Fragments {
  const isKeepable = !changeSelections(variables);
  const known = isKeepable ? kept.get(fragments) : undefined;
  if (known !== undefined) return known;
  const filled = Object.fromEntries(
    Object.entries(fragments).map(([name, fragment]) => [
      name,
      fillEmptyLiterals(fragment, undefined, schema, variables),
    ]),
  );
  if (isKeepable) kept.set(fragments, filled);
  return filled;
}
