import type { FieldNode, GraphQLOutputType, GraphQLResolveInfo } from "graphql";
import { changeSelections, fillEmptyLiterals } from "./fill-empty-filters.js";
import { withoutConditions } from "./without-conditions.js";

type Fragments = GraphQLResolveInfo["fragments"];

/**
 * Documents are parsed once and asked often. Of no use where a variable is null or empty, which is rare: it may change
 * what is selected.
 */
const kept = new WeakMap<Fragments, Fragments>();

/**
 * A selection with its fragments as the library can read it (fill-empty-filters.ts, without-conditions.ts).
 * @param type what `fieldNode` selects of, in the public schema
 */
export function planSelection(
  fieldNode: FieldNode,
  type: GraphQLOutputType | undefined,
  { schema, fragments }: Pick<GraphQLResolveInfo, "schema" | "fragments">,
  variables: Readonly<Record<string, unknown>>,
): { fieldNode: FieldNode; fragments: Fragments } {
  const { selectionSet } = fieldNode;
  const selected = selectionSet && {
    ...fieldNode,
    selectionSet: fillEmptyLiterals(selectionSet, type, schema, variables),
  };
  const isKeepable = !changeSelections(variables);
  const known = isKeepable ? kept.get(fragments) : undefined;
  const filled = Object.entries(known === undefined ? fragments : {}).map(([name, fragment]) => [
    name,
    fillEmptyLiterals(fragment, undefined, schema, variables),
  ]);
  const stripped = withoutConditions(selected ?? fieldNode, Object.fromEntries(filled) as Fragments);
  const planned = known ?? stripped.fragments;
  if (isKeepable) kept.set(fragments, planned);
  return { fieldNode: stripped.fieldNode, fragments: planned };
}
