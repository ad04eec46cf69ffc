import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Model } from "./model.js";
import { parseModel } from "./parse-model.js";

/** The project's folder, from both src/ and dist/. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const FOLDER = `${PROJECT}graph/types`;
let ofProject: Model | undefined;

/**
 * Reads the one definition, graph/types/*.graphql, in order of file name. The project's own is read once: what is made of
 * a model, the schema above all, is kept by it.
 */
export function readModel(folder = FOLDER): Model {
  return folder === FOLDER ? (ofProject ??= readFolder(folder)) : readFolder(folder);
}

function readFolder(folder: string): Model {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  return parseModel(
    names.map((name) => ({ name: `graph/types/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") })),
  );
}
