import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findBreaches, type Sources } from "./house.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const FOLDERS = ["src", "test", "bench", "lint"];

/** The TypeScript of the project. */
export function readSources(): Sources {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(`${ROOT}${file}`, "utf8")]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const breaches = findBreaches(readSources());
  for (const { rule, file, message } of breaches) console.error(`${file}: ${message} (${rule})`);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
