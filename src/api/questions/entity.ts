import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { listLinksBelow } from "../asking/list-links-below.js";
import { collectSelections } from "../library/handover/collect-selections.js";
import { handOver } from "../library/handover/hand-over.js";
import { parseAt } from "../asking/parse-at.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import { warn, warnUnknownId } from "../asking/warnings.js";
import { readSurvivor } from "../asking/read-survivor.js";

const MAY_BE_THERE = readQuery("may-be-there");

/**
 * The node of that id, or what it has become if it was merged into another, or null. Only an id that no node has costs
 * a second question.
 */
export async function resolveEntity(
  _root: unknown,
  { id, at }: { readonly id: string; readonly at?: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const found = await readEntity(id, context, info);
  const survivor = found ? undefined : await readSurvivor(id, context, info);
  const entity = survivor === undefined ? found : await readEntity(survivor, context, info);
  if (entity === null) {
    warnUnknownId(context, info, id);
    return null;
  }
  if (at === undefined || at === null) return entity;
  if (await mayBeThere(survivor ?? id, at, context)) {
    warnOfAllTimes(id, at, context, info);
    return entity;
  }
  warn(context, info, "NOT_THEN", `${id} was certainly not there in ${at}, by what the sources say of it.`);
  return null;
}

/** `at` is asked of the thing itself: its links are those of all times, which the same answer must not hide. */
function warnOfAllTimes(id: string, at: string, context: ApiContext, info: GraphQLResolveInfo): void {
  const links = listLinksBelow(info.fieldNodes, info);
  if (links.length === 0) return;
  const named = links.map((name) => `\`${name}\``).join(", ");
  warn(
    context,
    info,
    "OF_ALL_TIMES",
    `\`at\` asks whether ${id} may have been there in ${at}; ${named} below it ${links.length === 1 ? "is" : "are"} of all times. neighborhood(of: ${JSON.stringify(id)}, at: ${JSON.stringify(at)}) has the links of that time.`,
  );
}

async function mayBeThere(id: string, at: string, { read }: ApiContext): Promise<boolean> {
  const [row] = await read(MAY_BE_THERE, printAsked({ id, ...parseAt(at) }));
  return row?.mayBeThere !== false;
}

async function readEntity(id: string, context: ApiContext, info: GraphQLResolveInfo): Promise<Row | null> {
  const [row] = await handOver(context, info, {
    list: "entities",
    args: { where: { id: { eq: id } }, limit: 1 },
    selections: collectSelections(info.fieldNodes),
  });
  return row ?? null;
}
