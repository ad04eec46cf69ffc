import { readFileSync } from "node:fs";
import { PROJECT } from "../model/read-model.js";

/** The Cypher of graph/queries, by name; its comments stay in the file. */
export function readQuery(name: string, folder = `${PROJECT}graph/queries`): string {
  return readFileSync(`${folder}/${name}.cypher`, "utf8").replace(/^\/\/.*\n/gm, "");
}
