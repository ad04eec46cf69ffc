import { type DocumentNode, type InterfaceTypeDefinitionNode, Kind as Node } from "graphql";
import type { Model } from "../../model/model.js";
import { resolveAliased } from "../fields/resolve-aliased.js";
import {
  resolveById,
  resolveCalled,
  resolveEvidence,
  resolveJson,
  resolveNameStatements,
  resolveSource,
  resolveSourceStatements,
  resolveStatements,
} from "../fields/resolve-cited.js";
import { createConnectionResolver } from "../lists/resolve-connection.js";
import { resolveEntity } from "../questions/entity.js";
import { resolveNode, resolveNodes } from "../questions/node.js";
import { planLinkResolvers } from "../fields/link.js";
import { resolveName } from "../fields/resolve-name.js";
import { resolveLinkConnection } from "../fields/resolve-link-connection.js";
import { createListResolver } from "../lists/resolve-list.js";
import { resolveMeta } from "../questions/meta.js";
import { QUESTION_TYPES, QUESTIONS } from "./questions.js";
import { resolveHitEntity, resolveSearch } from "../questions/search.js";
import type { Resolver, Resolvers } from "../resolver.js";
import type { RootList } from "../lists/plan-root-lists.js";

/** What the library leaves to us; its other fields stand in its rows. */
const ON_ENTITIES = {
  name: resolveName,
  names: resolveJson,
  identifiers: resolveJson,
  statements: resolveStatements,
};
const ON_TYPES: Resolvers = {
  Statement: {
    evidence: resolveEvidence,
    subject: resolveById("entities"),
    object: resolveById("entities"),
    subjectNames: resolveCalled,
    objectNames: resolveCalled,
    source: resolveById("sourceDocuments"),
  },
  Name: { statements: resolveNameStatements },
  Identifier: { statements: resolveNameStatements },
  Evidence: { source: resolveSource },
  SearchHit: { entity: resolveHitEntity },
  SourceDocument: { ...ON_ENTITIES, statements: resolveSourceStatements },
  ...QUESTION_TYPES,
};

/** Resolvers of the fields that the library leaves to us. */
function planFieldResolvers(model: Model, document: DocumentNode): Resolvers {
  const ofKinds = [...model.types.values()].filter(({ kinds }) => kinds.length > 0);
  const onEntities = ofKinds.map(({ name }) => [name, ON_ENTITIES] as const);
  const link = document.definitions.find(
    (node) => node.kind === Node.INTERFACE_TYPE_DEFINITION && node.name.value === "Link",
  ) as InterfaceTypeDefinitionNode | undefined;
  const fields = (link?.fields ?? []).map(({ name }) => name.value);
  return { ...Object.fromEntries(onEntities), ...planLinkResolvers(model, fields), ...ON_TYPES };
}

export function planRootResolvers(lists: readonly RootList[]): Record<string, Resolver> {
  const derived = lists.flatMap((list): [string, Resolver][] => [
    [list.field, createListResolver(list)],
    [`${list.field}Connection`, createConnectionResolver(list)],
  ]);
  return {
    ...Object.fromEntries(derived),
    entity: resolveEntity,
    node: resolveNode,
    nodes: resolveNodes,
    meta: resolveMeta,
    search: resolveSearch,
    ...QUESTIONS,
  };
}

/**
 * A resolver for each field of the public schema that needs one. What the library's statements answer stands in the row
 * under the client's alias; what our resolvers answer, under its name, which is what graphql-js looks for by itself.
 */
export function planPublicResolvers(document: DocumentNode, model: Model, lists: readonly RootList[]): Resolvers {
  const ours: Resolvers = { ...planFieldResolvers(model, document), Query: planRootResolvers(lists) };
  const rows = new Set(model.types.keys());
  const planned = document.definitions
    .filter((node) => node.kind === Node.OBJECT_TYPE_DEFINITION)
    .map((node): [string, Resolvers[string]] => {
      const type = node.name.value;
      const fields = (node.fields ?? []).map(({ name: { value: field } }): [string, Resolver | undefined] => {
        const fallback = !rows.has(type)
          ? undefined
          : field.endsWith("Connection")
            ? resolveLinkConnection
            : resolveAliased;
        return [field, ours[type]?.[field] ?? fallback];
      });
      return [type, Object.fromEntries(fields.filter((entry): entry is [string, Resolver] => entry[1] !== undefined))];
    });
  return Object.fromEntries(planned);
}
