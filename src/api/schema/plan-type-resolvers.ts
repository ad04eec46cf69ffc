import type { GraphQLTypeResolver } from "graphql";
import type { Row } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import type { ApiContext } from "../context.js";
import { readLinkType } from "../fields/link.js";
import { KIND } from "../hidden-fields.js";

type TypeResolver = GraphQLTypeResolver<Row, ApiContext>;

/** What a row of each interface is: an entity by its kind, a link by its type; what is neither says so itself. */
export function planTypeResolvers({ kinds, links }: Model): Readonly<Record<string, TypeResolver>> {
  const typeOfKind = new Map([...kinds.values()].map(({ name, type }) => [name, type]));
  const resolveEntity: TypeResolver = (row) => typeOfKind.get(String(row[KIND] ?? row.kind));
  const resolveLink: TypeResolver = (row) => links.get(readLinkType(row))?.name;
  return {
    Entity: resolveEntity,
    Link: resolveLink,
    Node: (row, ...rest) =>
      (row.__typename as string | undefined) ?? (resolveEntity(row, ...rest) || resolveLink(row, ...rest)),
  };
}
