import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBreaches } from "./house.js";
import type { Sources } from "./imports.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = ["src", "test", "bench", "graph", "docs", "lint", "dev", "seeds", "registers"];

/** What is no part of the house: what stands there hidden, what git does not know, and what tests read as given. */
const APART = /(^|\/)(\..*|data|dist|node_modules|fixtures)(\/|$)/;

/** The files of the project, with the text of its TypeScript. */
export function readSources(): Sources {
  const files = FOLDERS.flatMap(listFiles).sort();
  return new Map(files.map((file) => [file, /\.tsx?$/.test(file) ? readFileSync(`${ROOT}${file}`, "utf8") : ""]));
}

function listFiles(folder: string): readonly string[] {
  if (APART.test(folder)) return [];
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(path);
    return APART.test(path) ? [] : [path];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = findBreaches(readSources());
  for (const { rule, file, message } of breaches) console.error(`${file}: ${message} (${rule})`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
