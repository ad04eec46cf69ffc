import { greatest, type Limit, sum } from "./limit.js";

export const inputDepthLimit: Limit = {
  name: "maxInputDepth",
  unit: "levels of input objects",
  help: "Filter over fewer links.",
  start: greatest(({ args }) => measureInput(args).depth - 1),
};

export const inputSizeLimit: Limit = {
  name: "maxInputObjects",
  unit: "input objects",
  help: "Use `in` instead of `OR`.",
  // `match` has limits of its own for its queries, and a hundred of them with identifiers are no filter.
  start: sum(({ args, node }) => (node.name.value === "match" ? 0 : measureInput(args).objects - 1)),
};

export const inputValuesLimit: Limit = {
  name: "maxInputValues",
  unit: "values in lists",
  help: "Send several requests.",
  start: sum(({ args }) => measureInput(args).values),
};

/**
 * How deep objects are nested in a value, how many there are (lists add nothing to either), and how many values stand in
 * lists. Without recursion: a value may be as deep as a request is long.
 */
export function measureInput(value: unknown): {
  readonly depth: number;
  readonly objects: number;
  readonly values: number;
} {
  let [depth, objects, values] = [0, 0, 0];
  const open: { readonly value: unknown; readonly level: number }[] = [{ value, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    const level = Array.isArray(next.value) ? next.level : next.level + 1;
    if (Array.isArray(next.value)) values += next.value.length;
    else objects += 1;
    depth = Math.max(depth, level);
    for (const inner of Object.values(next.value) as unknown[]) open.push({ value: inner, level });
  }
  return { depth, objects, values };
}
