import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind as Node,
  type SelectionSetNode,
} from "graphql";
import { estimateRows } from "./estimate-rows.js";

/** A field of a request, as the limits see it. */
export interface VisitedField {
  readonly node: FieldNode;
  /** 1 at the root. */
  readonly depth: number;
  /** Arguments, with variables and defaults put in. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Most objects that the answer may hold here, all parents together; 0 for a scalar. */
  readonly rows: number;
}

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

export interface Visit {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where a selection stands. */
interface Place {
  readonly type: FieldsType;
  readonly depth: number;
  readonly rows: number;
  /** Rows that the page around has: a connection's, for its edges. */
  readonly page: number | undefined;
}

/**
 * Every field of a selection, each fragment followed wherever it is spread: those for several types of an interface
 * count together, though a thing is of one. Introspection is left out: graphql-js
 * bounds it, and GraphiQL needs it. A generator, so that what is far beyond a limit need not be walked to its end.
 */
export function* visitFields(selections: SelectionSetNode, type: FieldsType, visit: Visit): Generator<VisitedField> {
  yield* visitSelections(selections, { type, depth: 1, rows: 1, page: undefined }, visit);
}

function* visitSelections(selections: SelectionSetNode, place: Place, visit: Visit): Generator<VisitedField> {
  for (const selection of selections.selections) {
    if (selection.kind === Node.FIELD) {
      const field = place.type.getFields()[selection.name.value];
      if (field !== undefined) yield* visitField(selection, field, place, visit);
      continue;
    }
    const inner = selection.kind === Node.INLINE_FRAGMENT ? selection : visit.fragments.get(selection.name.value);
    if (inner === undefined) continue;
    const type = inner.typeCondition && visit.schema.getType(inner.typeCondition.name.value);
    yield* visitSelections(inner.selectionSet, hasFields(type) ? { ...place, type } : place, visit);
  }
}

function hasFields(type: unknown): type is FieldsType {
  return isObjectType(type) || isInterfaceType(type);
}

function* visitField(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  { depth, rows, page }: Place,
  visit: Visit,
): Generator<VisitedField> {
  const args = getArgumentValues(field, node, visit.variables);
  const type = getNamedType(field.type);
  const size = estimateRows(field, args, page);
  const here = isListType(getNullableType(field.type)) ? rows * size : rows;
  yield { node, depth, args, rows: isCompositeType(type) ? here : 0 };
  if (node.selectionSet === undefined || !hasFields(type)) return;
  yield* visitSelections(node.selectionSet, { type, depth: depth + 1, rows: here, page: size }, visit);
}
