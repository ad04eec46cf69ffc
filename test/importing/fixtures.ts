import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Mapping } from "../../src/importing/mapping/mapping.js";
import { parseMapping } from "../../src/importing/mapping/parse-mapping.js";
import { readModel } from "../../src/model/read-model.js";
import type { Problem } from "../../src/problem.js";

/** The folder of the files that tests of imports read. */
export const FIXTURES = fileURLToPath(new URL("../fixtures/importing/", import.meta.url));
export const MODEL = readModel();

/** The mapping of the fixtures, or one written in a test. Needs no database. */
export function mapping(text = readFileSync(`${FIXTURES}members.yaml`, "utf8")): {
  readonly mapping?: Mapping;
  readonly problems: readonly Problem[];
} {
  return parseMapping("members.yaml", text, MODEL);
}
