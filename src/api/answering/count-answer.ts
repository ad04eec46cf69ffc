import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isObjectType,
} from "graphql";
import type { ApiContext } from "../context.js";
import { findKeptPage, type Pages } from "../limits/pages/pages.js";
import { takePage } from "./take-page.js";

type Resolve = GraphQLFieldResolver<unknown, ApiContext>;
type Field = GraphQLField<unknown, ApiContext>;

/** Characters of JSON around a value, and around an object. */
const AROUND = 4;

/**
 * Has each field of a schema counted while it is answered, in the tally of its request, and cuts the lists
 * that take no `limit` to their page. Changes the schema in place, after its resolvers are set.
 */
export function countAnswer(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()) as Field[])
      field.resolve = isLeafType(getNamedType(field.type))
        ? countLeaf(field.resolve ?? defaultFieldResolver)
        : countObjects(field.resolve ?? defaultFieldResolver, findPage(type, field));
  }
}

/** Asked through an interface, a list has the page that it has there. */
function findPage(type: GraphQLObjectType, field: Field): keyof Pages | undefined {
  const there = type.getInterfaces().flatMap((each) => each.getFields()[field.name] ?? []);
  return [field, ...there].map((each) => findKeptPage(type.name, each)).find((page) => page !== undefined);
}

function countLeaf(resolve: Resolve): Resolve {
  return (source, args: unknown, context, info) =>
    settle(context, info, () => {
      const value: unknown = resolve(source, args, context, info);
      context.tally.made(0, info.fieldName.length + AROUND + measure(value));
      return value;
    });
}

/**
 * What the work gives, or a promise of its failure. Where a field throws at once, graphql-js forgets the promises of the
 * items before it in a list, whose failures are nobody's then and end the process.
 */
function settle(context: ApiContext, info: GraphQLResolveInfo, work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return fail(error, context, info);
  }
}

/**
 * A failure, or, once the request has ended, nothing for ever: graphql-js would make an error with a place and a stack of
 * each field that was still to come, of which a large answer has a hundred thousand, and hold up everybody for seconds.
 * Nobody waits for the rest (answer-one-version.ts).
 */
function fail(error: unknown, { tally }: ApiContext, { path }: GraphQLResolveInfo): Promise<never> {
  if (tally.failed(error, path)) return new Promise(() => undefined);
  return Promise.reject(error instanceof Error ? error : new Error(String(error)));
}

function measure(value: unknown): number {
  if (typeof value === "string") return Buffer.byteLength(value);
  return Array.isArray(value) ? JSON.stringify(value).length : AROUND;
}

function countObjects(resolve: Resolve, page: keyof Pages | undefined): Resolve {
  return (source, args: { readonly limit?: number | null }, context, info) => {
    const isCut = page !== undefined && typeof args.limit !== "number";
    const take = (found: unknown): unknown => {
      const taken = isCut && Array.isArray(found) ? takePage(found, page, context, info) : found;
      const objects = Array.isArray(taken) ? taken.length : taken === null || taken === undefined ? 0 : 1;
      context.tally.made(objects, info.fieldName.length + AROUND * (objects + 1));
      // graphql-js answers what is there in one go, however much that is.
      const pause = objects > 0 ? context.tally.pause(objects) : undefined;
      return pause === undefined ? taken : pause.then(() => taken);
    };
    return settle(context, info, () => {
      const value: unknown = resolve(source, args, context, info);
      return isPromise(value) ? value.then(take).catch((error) => fail(error, context, info)) : take(value);
    });
  };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}
