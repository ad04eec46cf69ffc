import { readFileSync } from "node:fs";
import type { Row } from "../../database/connection.js";
import { PROJECT } from "../../model/read-model.js";

/**
 * The Cypher of a question: graph/queries/<name>.cypher without its comments. Each parameter is an entry of one map,
 * `$p`: the database keeps a plan for each combination of parameter types, null among them, and planning takes it a
 * hundred times longer than answering. Ask it with `printAsked`.
 */
export function readQuery(name: string): string {
  return readFileSync(`${PROJECT}graph/queries/${name}.cypher`, "utf8")
    .replace(/^\/\/.*\n/gm, "")
    .replace(/\$(\w+)/g, "$$p.$1");
}

/** Parameters as `readQuery` has them. */
export function printAsked(parameters: Row): Row {
  return { p: parameters };
}
