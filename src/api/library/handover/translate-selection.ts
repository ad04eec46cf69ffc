import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind as Node,
  type FragmentDefinitionNode,
  type SelectionNode,
} from "graphql";
import { type FieldsType, hasFields } from "../../fields-type.js";
import { printRoad } from "../generated-schema/plan-road-fields.js";
import { selectField } from "./collect-selections.js";
import { HIDDEN_PREFIX, ID, KIND, LINK_ID, NODES, printTypedAlias, SELF } from "../../hidden-fields.js";

/** The two schemas that a selection is translated between, and the fragments of its document. */
export interface Translation {
  readonly schema: GraphQLSchema;
  readonly generated: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Where a selection stands: its type in the public schema and in the library's. */
interface Place {
  readonly type: FieldsType;
  readonly stored: FieldsType;
}

/**
 * A selection of the public schema as the library can read it, with its fragments put in.
 *
 * To the library Entity is a type of its own with a field for each type that an entity may be, so what a fragment on
 * Organization selects of an entity is asked of that field. A connection's `nodes` are the nodes of its edges, its
 * `total` is `totalCount`. What our resolvers answer from what is stored under another name is asked without a
 * selection; what the library does not know is left out.
 */
export function translateSelection(
  selections: readonly SelectionNode[],
  type: GraphQLCompositeType,
  stored: GraphQLCompositeType,
  translation: Translation,
): readonly SelectionNode[] {
  if (!hasFields(type) || !hasFields(stored)) return selections;
  return translate(selections, { type, stored }, translation);
}

function translate(selections: readonly SelectionNode[], place: Place, translation: Translation): SelectionNode[] {
  const translated = selections.flatMap((selection) => translateOne(selection, place, translation));
  return [...translated, ...listFillers(place, translated)];
}

function translateOne(selection: SelectionNode, place: Place, translation: Translation): readonly SelectionNode[] {
  if (selection.kind === Node.FIELD) return translateField(selection, place, translation);
  const { schema, fragments } = translation;
  const inner = selection.kind === Node.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
  if (inner === undefined) return [];
  const condition = inner.typeCondition && schema.getType(inner.typeCondition.name.value);
  const { selections } = inner.selectionSet;
  const within = (found: readonly SelectionNode[]): readonly SelectionNode[] =>
    found.length === 0
      ? []
      : [
          {
            kind: Node.INLINE_FRAGMENT,
            directives: selection.directives ?? [],
            selectionSet: { kind: Node.SELECTION_SET, selections: found },
          },
        ];
  if (isObjectType(condition) && isInterfaceType(place.type)) {
    if (!implementsOne(condition, place.type)) return [];
    return within(translateTyped(selections, condition, place, translation));
  }
  if (isObjectType(condition) && condition !== place.type) return [];
  const isNarrower = isInterfaceType(condition) && isInterfaceType(place.type) && implementsOne(condition, place.type);
  const there = isNarrower ? { ...place, type: condition } : place;
  return within(selections.flatMap((each) => translateOne(each, there, translation)));
}

/** What a fragment on one type selects of an interface: what all have is asked of all, the rest of that type's field. */
function translateTyped(
  selections: readonly SelectionNode[],
  condition: GraphQLObjectType,
  place: Place,
  translation: Translation,
): readonly SelectionNode[] {
  const road = Object.values(place.stored.getFields()).find(
    ({ name, type }) => printRoad(condition.name) === name && getNamedType(type).name === condition.name,
  );
  const own = road && getNamedType(road.type);
  // The library has one type for all links without properties of their own, and the field says which link it is.
  if (!isObjectType(own)) return selections.flatMap((each) => translateOne(each, place, translation));
  const ofAll = ({ name: { value: name }, arguments: given = [] }: FieldNode): boolean => {
    const field = place.type.getFields()[name];
    if (field === undefined || isOtherwise(own, place.stored, name)) return false;
    return given.every((one) => field.args.some((arg) => arg.name === one.name.value));
  };
  const [shared, particular] = splitFields(selections, ofAll, translation.fragments);
  const typed = particular.flatMap((each) => translateOne(each, { type: condition, stored: own }, translation));
  return [
    ...shared.flatMap((each) => translateOne(each, place, translation)),
    ...(typed.length === 0 || road === undefined ? [] : [select(road.name, typed, printTypedAlias(condition.name))]),
  ];
}

/** Selections in two: those of fields that pass, and the others; fragments, with their conditions, are in both. */
function splitFields(
  selections: readonly SelectionNode[],
  passes: (field: FieldNode) => boolean,
  fragments: Translation["fragments"],
): readonly [SelectionNode[], SelectionNode[]] {
  const [yes, no]: [SelectionNode[], SelectionNode[]] = [[], []];
  for (const selection of selections) {
    if (selection.kind === Node.FIELD) {
      (passes(selection) ? yes : no).push(selection);
      continue;
    }
    const inner = selection.kind === Node.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    if (inner === undefined) continue;
    for (const [index, part] of splitFields(inner.selectionSet.selections, passes, fragments).entries()) {
      if (part.length === 0) continue;
      (index === 0 ? yes : no).push({
        kind: Node.INLINE_FRAGMENT,
        directives: selection.directives ?? [],
        selectionSet: { kind: Node.SELECTION_SET, selections: part },
      });
    }
  }
  return [yes, no];
}

function translateField(node: FieldNode, place: Place, translation: Translation): readonly FieldNode[] {
  const { type, stored } = place;
  const name = node.name.value;
  const key = node.alias?.value ?? name;
  const selections = node.selectionSet?.selections ?? [];
  if (name === SELF) return [select(SELF, translate(selections, place, translation), key)];
  const field = type.getFields()[name];
  // What our own lists select beside: no client can.
  if (field === undefined) return name.startsWith(HIDDEN_PREFIX) ? [node] : [];
  const target = getNamedType(field.type);
  if (name === "nodes" && type.name.endsWith("Connection")) return translateNodes(node, place, translation);
  if (name === "total" && type.name.endsWith("Connection")) return [rename(node, "totalCount", key)];
  // What is said in several languages and of several times is chosen from all names.
  if (name === "name" && (node.arguments ?? []).length > 0) return [rename(node, "names", key)];
  const isSelf = target === type && name === printRoad(type.name);
  const found = stored.getFields()[isSelf ? SELF : name];
  // The ends of a link are found by its id.
  if (found === undefined) return name === "from" || name === "to" ? [selectField("id", LINK_ID)] : [];
  const storedTarget = getNamedType(found.type);
  if (!isCompositeType(storedTarget)) {
    const { selectionSet: _, ...bare } = node;
    return [bare];
  }
  const inner = translateSelection(selections, target as GraphQLCompositeType, storedTarget, translation);
  return [{ ...node, ...(isSelf && select(SELF, inner, key)), selectionSet: selectionSet(inner) }];
}

/** Whether one type has as things of their own what Entity has stored: the statements that a source makes. */
function isOtherwise(own: FieldsType, entity: FieldsType, name: string): boolean {
  const [here, there] = [entity.getFields()[name], own.getFields()[name]];
  if (here === undefined || there === undefined) return false;
  return isCompositeType(getNamedType(here.type)) !== isCompositeType(getNamedType(there.type));
}

/** `nodes` of a connection: nodes of edges; apart, where the edges are selected too. */
function translateNodes(node: FieldNode, { type, stored }: Place, translation: Translation): readonly FieldNode[] {
  const edge = getNamedType(stored.getFields().edges?.type);
  const storedNode = hasFields(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  const target = getNamedType(type.getFields().nodes?.type);
  if (!hasFields(storedNode) || !hasFields(target)) return [];
  const inner = translate(node.selectionSet?.selections ?? [], { type: target, stored: storedNode }, translation);
  const directives = node.directives ?? [];
  return [{ ...select("edges", [select("node", [select(SELF, inner, NODES)])]), directives }];
}

/** What is selected anyway: what a thing is and which; something, where nothing is left. */
function listFillers({ type, stored }: Place, selections: readonly SelectionNode[]): readonly FieldNode[] {
  const fields = stored.getFields();
  if (isInterfaceType(type) && fields.kind !== undefined) return [selectField("kind", KIND), selectField("id", ID)];
  if (selections.some(({ kind }) => kind === Node.FIELD)) return [];
  const plain = ["id", "totalCount", "cursor", "hasNextPage"].find((name) => fields[name] !== undefined);
  return plain === undefined ? [] : [selectField(plain, "chanjiaoFiller")];
}

function rename(node: FieldNode, name: string, alias: string): FieldNode {
  return { ...selectField(name, alias), directives: node.directives ?? [] };
}

function select(name: string, selections: readonly SelectionNode[], alias = name): FieldNode {
  return selectField(name, alias, selections);
}

function selectionSet(selections: readonly SelectionNode[]): NonNullable<FieldNode["selectionSet"]> {
  return { kind: Node.SELECTION_SET, selections };
}

function implementsOne(type: FieldsType, other: GraphQLInterfaceType): boolean {
  return type.getInterfaces().includes(other);
}
