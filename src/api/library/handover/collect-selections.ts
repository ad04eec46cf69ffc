import { type FieldNode, type GraphQLResolveInfo, Kind as Node, type SelectionNode } from "graphql";

/** Everything selected below these fields. */
export function collectSelections(fields: readonly FieldNode[]): readonly SelectionNode[] {
  return fields.flatMap((field) => field.selectionSet?.selections ?? []);
}

/** The fields of that name among selections, through fragments. */
export function collectFields(
  selections: readonly SelectionNode[],
  name: string,
  fragments: GraphQLResolveInfo["fragments"],
): readonly FieldNode[] {
  return selections.flatMap((selection): readonly FieldNode[] => {
    if (selection.kind === Node.FIELD) return selection.name.value === name ? [selection] : [];
    const inner = selection.kind === Node.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return inner === undefined ? [] : collectFields(inner.selectionSet.selections, name, fragments);
  });
}

/** `alias: name`, to be selected beside what the client selects. */
export function selectField(name: string, alias: string, selections?: readonly SelectionNode[]): FieldNode {
  return {
    kind: Node.FIELD,
    name: { kind: Node.NAME, value: name },
    alias: { kind: Node.NAME, value: alias },
    ...(selections && { selectionSet: { kind: Node.SELECTION_SET, selections } }),
  };
}
