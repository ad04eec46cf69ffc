import { type GraphQLInterfaceType, type GraphQLObjectType, isInterfaceType, isObjectType } from "graphql";

/** A type that has fields. */
export type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

export function hasFields(type: unknown): type is FieldsType {
  return isObjectType(type) || isInterfaceType(type);
}
