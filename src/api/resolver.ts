import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "./context.js";

/** Parent and arguments differ by field, and each resolver names its own: whoever calls one has them from GraphQL. */
export type Resolver = (source: never, args: never, context: ApiContext, info: GraphQLResolveInfo) => unknown;

/** By type and field. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
