import { readFileSync } from "node:fs";
import { PROJECT } from "../../model/read-model.js";

/** The Cypher of a question: graph/queries/<name>.cypher. Read once, when the module that asks it is loaded. */
export function readQuery(name: string): string {
  return readFileSync(`${PROJECT}graph/queries/${name}.cypher`, "utf8");
}
