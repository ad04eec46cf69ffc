import type { Row, Run } from "../../database/connection.js";
import { printPair } from "./touched.js";

/** By what the database was asked: a label with an id, a text or two ends each. */
export type Keys = ReadonlySet<string>;

/** What no list of keys tells: it may be about anything. */
export const ANYTHING = "*";

/** A `run` that notes by what is asked. All that a plan reads is asked for by values of lists. */
export function noteAsked(run: Run): { readonly run: Run; readonly asked: Keys } {
  const asked = new Set<string>();
  const noting: Run = (cypher, parameters = {}) => {
    const label = /\(\w*:([A-Z]\w*)/.exec(cypher)?.[1];
    if (label === undefined) asked.add(ANYTHING);
    else for (const key of listKeys(parameters)) asked.add(`${label} ${key}`);
    return run(cypher, parameters);
  };
  return { run: noting, asked };
}

function* listKeys(parameters: Row): Generator<string> {
  for (const [name, values] of Object.entries(parameters)) {
    if (name === "only") continue; // narrows what the others find
    for (const value of Array.isArray(values) ? (values as readonly unknown[]) : [values]) {
      const key = Array.isArray(value) ? printPair(String(value[0]), String(value[1])) : String(value);
      // Of the ends of links it is asked only whether they are there.
      yield name === "ends" ? printEnd(key) : key;
    }
  }
}

export function printEnd(id: string): string {
  return `end ${id}`;
}
