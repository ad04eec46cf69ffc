import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  isInputObjectType,
  isListType,
} from "graphql";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { warn } from "../asking/warnings.js";
import { isOwnFilter } from "../own-filters.js";
import { readIdentified, readNamed, readPlacesWithin, readUnitsUnder } from "./read-ids.js";

type Values = Readonly<Record<string, unknown>>;
type Where = Values;

const JOINED = new Set(["AND", "OR", "NOT"]);

/** Whether a filter has one of ours in it, at any depth, or what a reader has to be told of. */
export function needsResolving(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]: [string, unknown]) =>
      isOwnFilter(key, inner) || key === "none" || inner === null || needsResolving(inner),
  );
}

/**
 * The filter as the library knows it: each of ours as the ids that it finds, one question to the database for each.
 * @param type of the public schema
 * @throws BAD_USER_INPUT for an empty text, and for a filter of links that is null
 */
export async function resolveFilters(
  value: unknown,
  type: GraphQLInputType,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (Array.isArray(value) && isListType(getNullableType(type)))
    return Promise.all(value.map((inner) => resolveFilters(inner, type, context, info)));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== "object" || value === null || !needsResolving(value)) return value;
  const own: Promise<Where>[] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value as Values)) {
    const field = named.getFields()[key];
    if (field === undefined) continue;
    if (isOwnFilter(key, inner)) {
      const isLink = isInputObjectType(getNamedType(field.type)) && key !== "identifier";
      if (isLink) refuseNull(key, field.type);
      if (inner !== null && inner !== undefined) own.push(resolveOwn(key, inner, named, context, info));
      continue;
    }
    if (inner === null) refuseNull(key, field.type);
    if (key === "none") warnOpenWorld(context, info);
    rest[key] = await resolveFilters(inner, field.type, context, info);
  }
  const found = await Promise.all(own);
  if (found.length === 0) return rest;
  return { AND: [...(Object.keys(rest).length > 0 ? [rest] : []), ...found] };
}

async function resolveOwn(
  name: string,
  value: unknown,
  type: GraphQLInputObjectType,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<Where> {
  switch (name) {
    case "named":
      return isOneOf(await readNamed(String(value), context));
    case "identifier":
      return isOneOf(await readIdentified(value as { readonly scheme: string; readonly value: string }, context));
    case "within":
      return planWithin(type, await readPlacesWithin(String(value), context, info));
    default:
      return planUnder(type, await readUnitsUnder(String(value), context, info));
  }
}

const isOneOf = (ids: readonly string[]): Where => ({ id: { in: ids } });

/** Of things that have places, and of places; of entities, whatever they are. */
function planWithin(type: GraphQLInputObjectType, ids: readonly string[]): Where {
  if (type.name === "PlaceWhere") return isOneOf(ids);
  const fields = type.getFields();
  if (fields.places !== undefined) return { places: { some: isOneOf(ids) } };
  const roads = Object.values(fields).flatMap((field): readonly [string, GraphQLInputObjectType][] => {
    const there = getNamedType(field.type);
    const isThing = isInputObjectType(there) && there.getFields().within !== undefined && !JOINED.has(field.name);
    return isThing ? [[field.name, there]] : [];
  });
  return { OR: roads.map(([road, there]) => ({ [road]: planWithin(there, ids) })) };
}

/** Of organisations, those; of others, what is linked to one of them. */
function planUnder(type: GraphQLInputObjectType, ids: readonly string[]): Where {
  if (type.name === "OrganizationWhere") return isOneOf(ids);
  const links = Object.values(type.getFields()).filter(({ type: there }) =>
    /^(Organization|Entity)RelationshipFilters$/.test(getNamedType(there).name),
  );
  return { OR: links.map(({ name }) => ({ [name]: { some: isOneOf(ids) } })) };
}

/** Null in the place of a filter of links would ask for nothing, and looks as if it asked for who has none. */
function refuseNull(key: string, type: GraphQLInputType): void {
  if (!/RelationshipFilters$|EdgeFilters$/.test(getNamedType(type).name)) return;
  throw apiError(
    "BAD_USER_INPUT",
    `\`${key}: null\` in a filter says nothing. \`${key}: { some: {} }\` finds what has one, \`${key}: { none: {} }\` what no source gives one; leave it out for both.`,
    {},
  );
}

function warnOpenWorld(context: ApiContext, info: GraphQLResolveInfo): void {
  warn(
    context,
    info,
    "OPEN_WORLD",
    "`none` finds what no source of this graph links so. That is no evidence that there is no such link.",
  );
}
