import type { Row } from "../../database/connection.js";
import { type ChosenFragments, readCypher } from "../../database/read-cypher.js";

/**
 * The Cypher of a question, from graph/queries. Each parameter is an entry of one map, `$p`: the database keeps a plan
 * for each combination of parameter types, null among them, and planning takes it a hundred times longer than
 * answering. Ask it with `printAsked`.
 */
export function readQuery(name: string, chosen?: ChosenFragments): string {
  return readCypher(name, chosen).replace(/\$(\w+)/g, "$$p.$1");
}

/** Parameters as `readQuery` has them. */
export function printAsked(parameters: Row): Row {
  return { p: parameters };
}
