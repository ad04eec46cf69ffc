import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Model } from "./model.js";
import { parseModel } from "./parse-model.js";

/** The project's folder, from both src/ and dist/. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Reads the one definition, graph/types/*.graphql, in order of file name. */
export function readModel(folder = `${PROJECT}graph/types`): Model {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  return parseModel(
    names.map((name) => ({ name: `graph/types/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") })),
  );
}
