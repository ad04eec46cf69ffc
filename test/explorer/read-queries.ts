import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, type GraphQLSchema } from "graphql";
import { completeQuery } from "../../src/explorer/queries/complete-query.js";

const FOLDER = new URL("../../src/explorer/queries/", import.meta.url);

/** The text of each query of the explorer as it is sent, by file name, in the order of names. */
export function readQueries(): ReadonlyMap<string, string> {
  const fragments = [...readTexts(new URL("fragments/", FOLDER)).values()];
  return new Map([...readTexts(FOLDER)].map(([name, text]) => [name, completeQuery(text, fragments)]));
}

/** Fragments, then queries, each as written. */
export function readQueryFiles(): ReadonlyMap<string, string> {
  return new Map([...readTexts(new URL("fragments/", FOLDER)), ...readTexts(FOLDER)]);
}

function readTexts(folder: URL): ReadonlyMap<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** The public schema, as it is printed. */
export function readPublicSchema(): GraphQLSchema {
  return buildSchema(readFileSync(new URL("../../graph/schema.graphql", import.meta.url), "utf8"));
}
