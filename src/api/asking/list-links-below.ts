import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind as Node,
  type SelectionSetNode,
} from "graphql";

/** Names of the fields below an entity that lead over its links, in the order asked: "leads", "peopleConnection". */
export function listLinksBelow(fields: readonly FieldNode[], info: GraphQLResolveInfo): readonly string[] {
  const found = new Set<string>();
  const type = getNamedType(info.returnType);
  for (const { selectionSet } of fields) if (isCompositeType(type)) visit(selectionSet, type, info, found);
  return [...found];
}

function visit(
  selectionSet: SelectionSetNode | undefined,
  type: GraphQLCompositeType,
  info: GraphQLResolveInfo,
  found: Set<string>,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind !== Node.FIELD) {
      const inner = selection.kind === Node.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
      const condition = inner?.typeCondition && info.schema.getType(inner.typeCondition.name.value);
      visit(inner?.selectionSet, isCompositeType(condition) ? condition : type, info, found);
      continue;
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
    if (field === undefined) continue;
    const there = getNamedType(field.type);
    const isThing =
      (isObjectType(there) && there.getInterfaces().some(({ name }) => name === "Entity")) || there.name === "Entity";
    if (there.name.endsWith("Connection") || (isThing && isListType(getNullableType(field.type))))
      found.add(field.name);
    // What it is, as in `entity { organization { … } }`, is the thing once more.
    else if (isThing && isCompositeType(there)) visit(selection.selectionSet, there, info, found);
  }
}
