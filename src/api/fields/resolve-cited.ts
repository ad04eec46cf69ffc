import { type GraphQLResolveInfo, Kind as Node } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { takePage } from "../answering/take-page.js";
import { ID, printTypedAlias } from "../hidden-fields.js";
import { resolveAliased } from "./resolve-aliased.js";

/** Of what carries ids of statements in its row: an entity, or a link's properties. */
export function resolveStatements(
  source: Row,
  args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  return loadStatements(resolveAliased(source, args, context, info) as readonly string[] | null, context, info);
}

/**
 * Of a source: those that it makes, a relationship of its own. Met as an entity it has ids of what is said of it, like
 * all, and is asked again as the source that it is.
 */
export async function resolveSourceStatements(
  source: Row,
  args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const typed = source[printTypedAlias("SourceDocument")] as Row | undefined;
  if (source[ID] === undefined || typed?.[info.path.key] !== undefined)
    return resolveAliased(source, args, context, info);
  const selections = { kind: Node.SELECTION_SET, selections: info.fieldNodes } as const;
  const fieldNodes = [{ ...info.fieldNodes[0]!, selectionSet: selections }];
  const row = await context.loadNode("sourceDocuments", String(source[ID]), { ...info, fieldNodes });
  return row?.[info.path.key] ?? [];
}

/** Of a name or an identifier. */
export function resolveNameStatements(
  source: { readonly statementIds?: readonly string[] },
  _args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  return loadStatements(source.statementIds, context, info);
}

/** In the order of the ids; only those of the page are loaded. */
async function loadStatements(
  ids: readonly string[] | null | undefined,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const page = takePage(ids ?? [], "statements", context, info);
  const statements = await Promise.all(page.map((id) => context.loadNode("statements", id, info)));
  return statements.filter((statement) => statement !== undefined);
}

/** Of what is stored as a JSON text: names, identifiers. */
export function resolveJson(
  source: Row,
  args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): unknown[] {
  return parseList(resolveAliased(source, args, context, info));
}

/** Of what is stored as the id of a node in that list: a statement's subject, its object, its source. */
export function resolveById(list: "entities" | "sourceDocuments") {
  return async (
    source: Row,
    args: { readonly limit?: number | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<Row | null> => {
    const id = resolveAliased(source, args, context, info) as string | null | undefined;
    return (id && (await context.loadNode(list, id, info))) || null;
  };
}

/** How the thing whose id stands there is called: a statement's subject, its object, whether or not it is there still. */
export async function resolveCalled(
  source: Row,
  args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly unknown[]> {
  const id = resolveAliased(source, args, context, info) as string | null | undefined;
  return id ? context.loadNames(id) : [];
}

/** The passages, each with the id of its source, for `resolveSource`. */
export function resolveEvidence({ evidenceJson, sourceId }: Row): unknown[] {
  return parseList(evidenceJson).map((evidence) => ({ ...(evidence as object), sourceId }));
}

export function resolveSource(
  { sourceId }: { readonly sourceId: string },
  _args: { readonly limit?: number | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | undefined> {
  return context.loadNode("sourceDocuments", sourceId, info);
}

function parseList(json: unknown): unknown[] {
  return typeof json === "string" ? (JSON.parse(json) as unknown[]) : [];
}
