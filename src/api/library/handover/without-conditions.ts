import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind as Node,
  type SelectionNode,
} from "graphql";
import { selectField } from "./collect-selections.js";

/**
 * A selection as the library takes it: fragments do not say their type, and nothing is selected for its type's name
 * alone.
 *
 * All our types are objects, so a fragment that is valid is of the type it stands in; and the generated schema knows
 * some of them by other names (trim-schema.ts). Of a selection of `__typename` alone the library makes Cypher with
 * nothing in it.
 */
export function withoutConditions(
  fieldNode: FieldNode,
  fragments: GraphQLResolveInfo["fragments"],
): { fieldNode: FieldNode; fragments: GraphQLResolveInfo["fragments"] } {
  const stripped = Object.entries(fragments).map(([name, fragment]) => {
    const { typeCondition: _, ...rest } = strip(fragment);
    return [name, rest as FragmentDefinitionNode];
  });
  return { fieldNode: strip(fieldNode), fragments: Object.fromEntries(stripped) as GraphQLResolveInfo["fragments"] };
}

function strip<T extends SelectionNode | FragmentDefinitionNode>(node: T): T {
  if (!("selectionSet" in node) || node.selectionSet === undefined) return node;
  const selections = node.selectionSet.selections.map((selection) => strip(selection));
  if (
    node.kind === Node.FIELD &&
    !selections.some((selection) => selection.kind === Node.FIELD && selection.name.value !== "__typename")
  ) {
    selections.push(selectField(findFiller(node.name.value), "chanjiaoFiller"));
  }
  const { typeCondition: _, ...rest } = node as T & { typeCondition?: unknown };
  const inline = node.kind === Node.INLINE_FRAGMENT ? rest : node;
  return { ...(inline as T), selectionSet: { ...node.selectionSet, selections } };
}

/** A field that the type of this one has. */
function findFiller(field: string): string {
  if (field.endsWith("Connection")) return "totalCount";
  return { edges: "cursor", pageInfo: "hasNextPage" }[field] ?? "id";
}
