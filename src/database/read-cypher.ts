import { readFileSync } from "node:fs";
import { PROJECT_FOLDER } from "../machine/project.js";

const QUERIES = `${PROJECT_FOLDER}graph/queries/`;
/** `fragment.mayHold(step, endNode(step))`: what is handed over has no commas within. */
const MARKER = /\bfragment\.(\w+)\(((?:[^()]|\([^()]*\))*)\)/g;

/** Which fragment stands where the text names another: `{ said: "saidOfThing" }`. */
export type ChosenFragments = Readonly<Record<string, string>>;

/**
 * The text of graph/queries/<name>.cypher without its comments, and with what is in graph/queries/fragments where a
 * marker stands for it (graph/queries/README.md). Nothing but these files goes into the text.
 * @throws Error where there is no such query, or it names a fragment that is not there
 */
export function readCypher(name: string, chosen: ChosenFragments = {}): string {
  return readUncommented(name).replace(MARKER, (_, fragment: string, things: string) =>
    readFragment(chosen[fragment] ?? fragment, things.split(/,\s*/)),
  );
}

function readFragment(name: string, things: readonly string[]): string {
  const file = name.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
  return readUncommented(`fragments/${file}`)
    .split("\n")
    .map((line) => printForEach(line.trim(), things))
    .join(" ")
    .trim();
}

function printForEach(line: string, things: readonly string[]): string {
  const each = /\beach\b/g;
  return line.search(each) < 0 ? line : things.map((thing) => line.replace(each, () => thing)).join(" AND ");
}

function readUncommented(name: string): string {
  return readFileSync(`${QUERIES}${name}.cypher`, "utf8").replace(/^\/\/.*\n/gm, "");
}
