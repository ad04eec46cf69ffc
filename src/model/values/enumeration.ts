import type { Fault } from "../../problem.js";
import { printChoice, suggestNearest } from "../../text/suggest.js";

/** What is wrong with a word that has to be one of a list. */
export function checkEnumeration(value: unknown, words: readonly string[], name: string): Fault | undefined {
  if (typeof value === "string" && words.includes(value)) return undefined;
  const suggestion =
    (typeof value === "string" ? suggestNearest(value, words) : undefined) ?? `one of ${printChoice(words)}`;
  return { message: `${JSON.stringify(value)} is no ${name}`, suggestion };
}
