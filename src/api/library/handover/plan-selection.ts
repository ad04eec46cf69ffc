import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { fillEmptyLiterals } from "./fill-empty-filters.js";
import { withoutConditions } from "./without-conditions.js";

type Fragments = GraphQLResolveInfo["fragments"];

/**
 * Documents are parsed once and asked often. Of no use where a variable is null, which is rare: it may change what is
 * selected.
 */
const kept = new WeakMap<Fragments, Fragments>();

/** A selection with its fragments as the library can read it (without-conditions.ts, fill-empty-filters.ts). */
export function planSelection(
  fieldNode: FieldNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): { fieldNode: FieldNode; fragments: Fragments } {
  const isKeepable = !Object.values(variables).includes(null);
  const known = isKeepable ? kept.get(fragments) : undefined;
  const stripped = withoutConditions(fieldNode, known === undefined ? fragments : {});
  const filled =
    known ??
    Object.fromEntries(
      Object.entries(stripped.fragments).map(([name, fragment]) => [name, fillEmptyLiterals(fragment, variables)]),
    );
  if (isKeepable) kept.set(fragments, filled);
  return { fieldNode: fillEmptyLiterals(stripped.fieldNode, variables), fragments: filled };
}
