import type { GraphQLCompositeType, GraphQLResolveInfo, GraphQLSchema, SelectionNode } from "graphql";
import { Kind as Node } from "graphql";
import { changeSelections, fillEmptyLiterals } from "./fill-empty-filters.js";
import { translateSelection } from "./translate-selection.js";

type Fragments = GraphQLResolveInfo["fragments"];

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
  const isKeepable = !changeSelections(variables);
  const known = isKeepable ? findPlanned(selections, stored) : undefined;
  if (known !== undefined) return known;
  const filled = fillEmptyLiterals({ kind: Node.SELECTION_SET, selections }, type, schema, variables);
  const planned = translateSelection(filled.selections, type, stored, {
    schema,
    generated,
    fragments: fillFragments(fragments, schema, variables),
  });
  if (isKeepable) keepPlanned({ selections, stored, planned });
  return planned;
}

interface Planned {
  readonly selections: readonly SelectionNode[];
  readonly stored: GraphQLCompositeType;
  readonly planned: readonly SelectionNode[];
}

/**
 * By the first node of a selection, for as long as its document is kept: documents are parsed once and asked often. Of no
 * use where a variable is null or empty, which is rare: it may change what is selected.
 */
const plans = new WeakMap<SelectionNode, Planned[]>();
/** A node stands in few selections: those of its document, with and without what a list selects beside. */
const MOST_PLANS = 4;

function findPlanned(
  selections: readonly SelectionNode[],
  stored: GraphQLCompositeType,
): readonly SelectionNode[] | undefined {
  const found = plans
    .get(selections[0]!)
    ?.find(
      (plan) =>
        plan.stored === stored &&
        plan.selections.length === selections.length &&
        plan.selections.every((node, index) => node === selections[index]),
    );
  return found?.planned;
}

function keepPlanned(plan: Planned): void {
  const [first] = plan.selections;
  if (first === undefined) return;
  plans.set(first, [plan, ...(plans.get(first) ?? [])].slice(0, MOST_PLANS));
}

function fillFragments(
  fragments: Fragments,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): Fragments {
  return Object.fromEntries(
    Object.entries(fragments).map(([name, fragment]) => [
      name,
      fillEmptyLiterals(fragment, undefined, schema, variables),
    ]),
  );
}
