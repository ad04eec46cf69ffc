import {
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from "graphql";

/** Lengths of the lists of introspection: added up over all types, and of the longest. */
type Lengths = Readonly<Record<string, { readonly mean: number; readonly most: number }>>;

const known = new WeakMap<GraphQLSchema, Lengths>();

/**
 * The most objects of a list of introspection. Those of `__schema { types }` are told by their mean, since all types are
 * answered together; anywhere else by the longest that there is.
 * @param ofAll whether it is asked of all types at once
 */
export function countIntrospected(field: string, schema: GraphQLSchema, ofAll: boolean): number {
  let lengths = known.get(schema);
  if (lengths === undefined) known.set(schema, (lengths = measureSchema(schema)));
  const length = lengths[field];
  return length === undefined ? 1 : ofAll ? length.mean : length.most;
}

function measureSchema(schema: GraphQLSchema): Lengths {
  const types = Object.values(schema.getTypeMap());
  const fields = types.map(listFields);
  const members: Readonly<Record<string, readonly number[]>> = {
    fields: fields.map(({ length }) => length),
    args: fields.flat().map(({ args }) => args.length),
    inputFields: types.map((type) => (type instanceof GraphQLInputObjectType ? size(type.getFields()) : 0)),
    enumValues: types.map((type) => (isEnumType(type) ? type.getValues().length : 0)),
    interfaces: types.map((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
    possibleTypes: types.map((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
    types: [types.length],
    directives: [schema.getDirectives().length],
  };
  return Object.fromEntries(
    Object.entries(members).map(([name, lengths]) => {
      const all = lengths.reduce((sum, length) => sum + length, 0);
      return [name, { mean: all / Math.max(1, lengths.length), most: Math.max(0, ...lengths) }];
    }),
  );
}

function listFields(type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function size(fields: object): number {
  return Object.keys(fields).length;
}
