import type { GraphQLFieldResolver } from "graphql";

/** Parent and arguments differ by field; each resolver names its own. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Resolver = GraphQLFieldResolver<any, any>;

/** By type and field. */
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;
