import type { GraphQLResolveInfo } from "graphql";
import { foldIdentifier, type Identifier } from "../../identity/things/identifier.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import { warnUnknownId } from "../asking/warnings.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { CANDIDATES, readHits } from "../questions/search.js";

/** Of hits: names that begin so, or hold the words or the characters; below are those that only share some. */
const SURE = 3;

const PLACES = readQuery("places-within");
const UNITS = readQuery("units-under");
const IDENTIFIED = readQuery("identified");

/** Ids of what bears a name that fits, whatever its kind. */
export async function readNamed(text: string, context: ApiContext): Promise<readonly string[]> {
  if (text.trim() === "")
    throw apiError("BAD_USER_INPUT", "`named` is empty: leave it out, or give a name or a part of one.", {});
  const { hits } = await readHits({ text, first: CANDIDATES, offset: 0 }, context);
  return hits.filter(({ score }) => Number(score) >= SURE).map(({ entity }) => entity.id);
}

export async function readIdentified(identifier: Identifier, context: ApiContext): Promise<readonly string[]> {
  if (identifier.scheme.trim() === "" || identifier.value.trim() === "")
    throw apiError("BAD_USER_INPUT", "`identifier` needs a scheme, such as ROR, and a value.", {});
  const [row] = await context.read(IDENTIFIED, printAsked({ ...foldIdentifier(identifier) }));
  return (row?.ids ?? []) as readonly string[];
}

/** The place and all within it; none, and a warning, where there is no such place. */
export function readPlacesWithin(
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly string[]> {
  return readBelow(PLACES, id, context, info);
}

/** The organisation and its units; none, and a warning, where there is no such organisation. */
export function readUnitsUnder(id: string, context: ApiContext, info: GraphQLResolveInfo): Promise<readonly string[]> {
  return readBelow(UNITS, id, context, info);
}

async function readBelow(
  cypher: string,
  id: string,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly string[]> {
  const [row] = await context.read(cypher, printAsked({ id }));
  const ids = (row?.ids ?? []) as readonly string[];
  if (ids.length === 0) warnUnknownId(context, info, id);
  return ids;
}
