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
  start: sum(({ args }) => measureInput(args).objects - 1),
};

/**
 * How deep objects are nested in a value, and how many there are; lists add nothing. Without recursion: a value may be
 * as deep as a request is long.
 */
export function measureInput(value: unknown): { readonly depth: number; readonly objects: number } {
  let [depth, objects] = [0, 0];
  const open: { readonly value: unknown; readonly level: number }[] = [{ value, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    const level = Array.isArray(next.value) ? next.level : next.level + 1;
    if (!Array.isArray(next.value)) objects += 1;
    depth = Math.max(depth, level);
    for (const inner of Object.values(next.value) as unknown[]) open.push({ value: inner, level });
  }
  return { depth, objects };
}
