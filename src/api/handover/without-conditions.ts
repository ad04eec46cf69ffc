import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind as Node, type SelectionNode } from "graphql";
import { fillEmptyLiterals } from "./fill-empty-filters.js";

type Fragments = GraphQLResolveInfo["fragments"];

/** Documents are parsed once and asked often. */
const kept = new WeakMap<Fragments, Fragments>();

/**
 * A selection whose fragments do not say their type. All our types are objects, so a fragment that is valid is of the type it stands in;
 * and the generated schema knows some of them by other names (trim-schema.ts).
 */
export function withoutConditions(fieldNode: FieldNode, fragments: Fragments): { fieldNode: FieldNode; fragments: Fragments } {
  let stripped = kept.get(fragments);
  if (stripped === undefined) {
    stripped = Object.fromEntries(Object.entries(fragments).map(([name, fragment]) => {
      const { typeCondition: _, ...rest } = fillEmptyLiterals(strip(fragment));
      return [name, rest as FragmentDefinitionNode];
    }));
    kept.set(fragments, stripped);
  }
  return { fieldNode: fillEmptyLiterals(strip(fieldNode)), fragments: stripped };
}

function strip<T extends SelectionNode | FragmentDefinitionNode>(node: T): T {
  if (!("selectionSet" in node) || node.selectionSet === undefined) return node;
  const selections = node.selectionSet.selections.map((selection) => strip(selection));
  const { typeCondition: _, ...rest } = node as T & { typeCondition?: unknown };
  const inline = node.kind === Node.INLINE_FRAGMENT ? rest : node;
  return { ...(inline as T), selectionSet: { ...node.selectionSet, selections } };
}
