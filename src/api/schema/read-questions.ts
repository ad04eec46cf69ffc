import { readdirSync, readFileSync } from "node:fs";
import { PROJECT } from "../../model/read-model.js";

/** The SDL of graph/questions, query.graphql first because the others extend it. */
export function readQuestions(folder = `${PROJECT}graph/questions`): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort((a, b) => Number(b === "query.graphql") - Number(a === "query.graphql") || (a < b ? -1 : 1));
  return names.map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
}
