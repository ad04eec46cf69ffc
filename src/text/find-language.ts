import { hasHan } from "./print-search-text.js";
import { isTraditional } from "./traditional.js";

/** The language that a name is in, as far as its writing tells, as BCP 47 spells it. */
export function findLanguage(name: string): "en" | "zh-Hans" | "zh-Hant" {
  if (!hasHan(name)) return "en";
  return isTraditional(name) ? "zh-Hant" : "zh-Hans";
}
