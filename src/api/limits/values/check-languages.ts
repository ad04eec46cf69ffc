import { printLanguageTag } from "../../../model/values/language-tag.js";

/** A language as it was asked for, and where. */
export interface AskedLanguage {
  /** "language", or "languages" of a filter. */
  readonly name: string;
  readonly tag: string;
}

const NAMES = ["language", "languages"];
/** In filters: what has to be a whole tag. `contains` and the like take a part of one. */
const WHOLE = ["eq", "in", "includes"];

/**
 * The first language, in arguments or in objects within them, that is no language tag: nothing is in it, and the answer
 * would look as if there were only nothing in it yet. Without recursion, as `measureInput`.
 */
export function findNoLanguage(args: Readonly<Record<string, unknown>>): AskedLanguage | undefined {
  const open: unknown[] = [args];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const given = next as Readonly<Record<string, unknown>>;
    for (const name of NAMES) {
      const tag = listTags(given[name]).find((one) => printLanguageTag(one) === undefined);
      if (tag !== undefined) return { name, tag };
    }
    // An order has a direction where a filter has a value.
    for (const [name, inner] of Object.entries(given)) if (inner !== null && name !== "sort") open.push(inner);
  }
  return undefined;
}

function listTags(value: unknown): readonly string[] {
  const compared =
    typeof value === "object" && value !== null
      ? WHOLE.flatMap((name) => (value as Readonly<Record<string, unknown>>)[name])
      : [value];
  return compared.filter((tag) => typeof tag === "string");
}
