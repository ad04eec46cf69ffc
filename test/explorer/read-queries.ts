import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";

const FOLDER = new URL("../../src/explorer/queries/", import.meta.url);

/** The text of each query of the explorer, by file name, in the order of names. */
export function readQueries(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".graphql")).sort();
  return new Map(names.map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));
}

/** The public schema, as it is printed. */
export function readPublicSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL("../../graph/schema.graphql", import.meta.url), "utf8"));
}
