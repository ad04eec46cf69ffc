import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import { readSurvivor } from "../asking/read-survivor.js";
import { warnUnknownId } from "../asking/warnings.js";
import type { ApiContext } from "../context.js";
import type { LinkRow } from "../fields/link.js";
import { readSentence } from "./sentences.js";

/** Answers `node`: an entity, else a statement, else a link, else what a merged entity has become. */
export function resolveNode(
  _root: unknown,
  { id }: { readonly id: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  return readNode(id, context, info);
}

export function resolveNodes(
  _root: unknown,
  { ids }: { readonly ids: readonly string[] },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> {
  return Promise.all(ids.map((id) => readNode(id, context, info)));
}

/** What has that id; a statement or a link costs further questions only where no entity has it. */
async function readNode(id: string, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | null> {
  const entity = await context.loadNode("entities", id, info);
  if (entity) return entity;
  const statement = await context.loadNode("statements", id, info);
  if (statement) return { ...statement, __typename: "Statement" };
  const sentence = await readSentence(id, context);
  if (sentence) return sentence;
  const link = await readLink(id, context);
  if (link) return link;
  const survivor = await readSurvivor(id, context, info);
  if (survivor !== undefined) return (await context.loadNode("entities", survivor, info)) ?? null;
  warnUnknownId(context, info, id);
  return null;
}

/** The links' ids have an index for each type, and each is asked. */
export async function readLink(id: string, { read, model }: ApiContext): Promise<LinkRow | undefined> {
  const each = [...model.links.keys()].map((type) => `MATCH ()-[r:${type} { id: $id }]->() RETURN r`);
  const [row] = await read(
    `CALL () { ${each.join(" UNION ")} } RETURN r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id } AS link`,
    { id },
  );
  return row?.link as LinkRow | undefined;
}
