import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { Model } from "../../model/model.js";
import type { At } from "../asking/parse-at.js";
import type { ApiContext } from "../context.js";
import { LINK_ID } from "../hidden-fields.js";
import type { Resolvers } from "../resolver.js";
import { resolveNameStatements, resolveStatements } from "./resolve-cited.js";
import { readKnown } from "./read-known.js";
import { readAliased } from "./resolve-aliased.js";

/**
 * A link as the Cypher of a question returns it: `r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id
 * }`.
 */
export interface LinkRow extends Row {
  readonly statementIds?: readonly string[];
  readonly id: string;
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  readonly certainFrom?: string | null;
  readonly certainTo?: string | null;
}

/** Where the row of an edge's properties says which link it is, in the place of the `kind` of a LinkRow. */
export const LINK_TYPE = "chanjiaoLinkType";

/** The row with its certainty: CERTAIN where its certain span meets the time asked for (src/loading/merging/plan-time.ts). */
export function printLink(row: LinkRow, { atMin, atMax }: At): Row {
  return {
    ...row,
    certainty: atMin === null || atMax === null ? null : isCertain(row, atMin, atMax) ? "CERTAIN" : "POSSIBLE",
  };
}

function isCertain({ certainFrom, certainTo }: LinkRow, atMin: string, atMax: string): boolean {
  return typeof certainFrom === "string" && typeof certainTo === "string" && certainFrom <= atMax && certainTo >= atMin;
}

/** Of what has `links` as `printLink` makes them: those with their certainty, none where no time was asked for. */
export function resolveLinksAt({ links }: { readonly links: readonly Row[] }): readonly Row[] {
  return links.filter(({ certainty }) => certainty !== null).map((link) => ({ link, certainty: link.certainty }));
}

/**
 * Of a field that leads to an entity whose id stands in the row under `key`; under `met` perhaps its id, name and kind.
 */
export function resolveEntityUnder(key: string, met = "met") {
  return (source: Row, _args: unknown, context: ApiContext, info: GraphQLResolveInfo): Row | Promise<Row | undefined> =>
    readKnown(source[met] as Row | null | undefined, info) ?? context.loadNode("entities", source[key] as string, info);
}

/** The type of a link, of either sort of row: "HOLDS_POSITION". */
export function readLinkType(source: Row): string {
  return String(isLinkRow(source) ? source.kind : source[LINK_TYPE]);
}

/** A row of the library has neither; a client's alias for what it selected may be `fromId`, and the type's never. */
function isLinkRow(source: Row): source is LinkRow {
  return source[LINK_TYPE] === undefined;
}

function resolveEnd(key: "fromId" | "toId") {
  return async (
    source: Row,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<Row | undefined> => {
    const ends = isLinkRow(source) ? source : await context.loadEnds(readLinkType(source), String(source[LINK_ID]));
    return ends && context.loadNode("entities", ends[key], info);
  };
}

/** Resolvers of each type of links: its rows are those of a question, or of the edges of a connection. */
export function planLinkResolvers({ links }: Model, link: readonly string[]): Resolvers {
  const resolvers: Resolvers[string] = {
    kind: readLinkType,
    from: resolveEnd("fromId"),
    to: resolveEnd("toId"),
    statements: (source: Row, args: never, context: ApiContext, info: GraphQLResolveInfo) =>
      isLinkRow(source)
        ? resolveNameStatements(source, args, context, info)
        : resolveStatements(source, args, context, info),
  };
  const resolveOwn = (source: Row, _args: unknown, _context: unknown, info: GraphQLResolveInfo): unknown =>
    isLinkRow(source) ? source[info.fieldName] : readAliased(source, info);
  return Object.fromEntries(
    [...links.values()].map(({ name, properties }) => [
      name,
      { ...Object.fromEntries([...link, ...properties.keys()].map((field) => [field, resolveOwn])), ...resolvers },
    ]),
  );
}
