import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind as Node,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";
import { type FieldsType, hasFields } from "../fields-type.js";
import { estimateRows } from "./rows/estimate-rows.js";
import { countIntrospected } from "./rows/introspection-rows.js";
import type { Pages } from "./pages/pages.js";
import { weighFilters, weighQuestion } from "./rows/weights.js";

/** A field of a request, as the limits see it. */
export interface VisitedField {
  readonly node: FieldNode;
  /** 1 at the root. */
  readonly depth: number;
  /** Arguments, with variables and defaults put in. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Most objects that the answer may hold here, all parents together; 0 for a scalar. */
  readonly rows: number;
  /** What it costs beside them, in objects. */
  readonly weight: number;
}

export interface Visit {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of lists for which the request gives no `limit`. */
  readonly pages: Pages;
}

/** Where a selection stands. */
interface Place {
  readonly type: FieldsType;
  readonly depth: number;
  readonly rows: number;
  /** Rows that the page around has: a connection's, for its edges. */
  readonly page: number | undefined;
  /** In introspection: whether it begins at `__schema`, or at one type. */
  readonly introspected?: "__schema" | "__type";
}

const META = { __schema: SchemaMetaFieldDef, __type: TypeMetaFieldDef };

/**
 * Every field of a selection, each fragment followed wherever it is spread: those for several types of an interface
 * count together, though a thing is of one. Introspection too, which nests as well. A generator, so that what is far
 * beyond a limit need not be walked to its end.
 */
export function* visitFields(selections: SelectionSetNode, type: FieldsType, visit: Visit): Generator<VisitedField> {
  yield* visitSelections(selections, { type, depth: 1, rows: 1, page: undefined }, visit);
}

function* visitSelections(selections: SelectionSetNode, place: Place, visit: Visit): Generator<VisitedField> {
  for (const selection of selections.selections) {
    if (selection.kind === Node.FIELD) {
      const name = selection.name.value;
      if (name === "__schema" || name === "__type")
        yield* visitField(selection, META[name], { ...place, introspected: name }, visit);
      const field = place.type.getFields()[name];
      if (field !== undefined) yield* visitField(selection, field, place, visit);
      continue;
    }
    const inner = selection.kind === Node.INLINE_FRAGMENT ? selection : visit.fragments.get(selection.name.value);
    if (inner === undefined) continue;
    const type = inner.typeCondition && visit.schema.getType(inner.typeCondition.name.value);
    yield* visitSelections(inner.selectionSet, hasFields(type) ? { ...place, type } : place, visit);
  }
}

function* visitField(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  place: Place,
  visit: Visit,
): Generator<VisitedField> {
  const { depth, rows, introspected } = place;
  const args = getArgumentValues(field, node, visit.variables);
  const type = getNamedType(field.type);
  const size = countRows(field, args, place, visit);
  const here = isListType(getNullableType(field.type)) ? rows * size : rows;
  const weight = weighFilters(args) + (depth === 1 ? weighQuestion(field.name, args) : 0);
  yield { node, depth, args, rows: isCompositeType(type) ? here : 0, weight };
  if (node.selectionSet === undefined || !hasFields(type)) return;
  const inner = { type, depth: depth + 1, rows: here, page: size, ...(introspected && { introspected }) };
  yield* visitSelections(node.selectionSet, inner, visit);
}

function countRows(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  { type, page, depth, introspected }: Place,
  { schema, pages }: Visit,
): number {
  // Fields of all types, and arguments of all fields: deeper, through the type of a field, every list may be the longest.
  if (introspected) return countIntrospected(field.name, schema, introspected === "__schema" && depth < 5);
  return estimateRows(field, args, { type: type.name, page, pages });
}
