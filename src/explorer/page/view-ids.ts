import type { ViewId } from "../model/address/url-state.js";

/** The views that there are. A new one is a line here and one in registry.ts. */
export const BUILT = [
  "home",
  "search",
  "card",
  "source",
  "network",
  "partnerships",
  "path",
  "timeline",
  "changes",
  "ranking",
  "statistics",
  "places",
  "disagreements",
  "review",
] as const satisfies readonly ViewId[];
export type BuiltId = (typeof BUILT)[number];

/** Those of the graph as a whole, in the order of the navigation. */
export const WHOLE: readonly ViewId[] = (
  ["home", "path", "ranking", "statistics", "places", "timeline", "changes", "disagreements"] as const
).filter(isBuilt);

/** Those of one thing, in the order of its tabs. */
export const OF_ONE: readonly ViewId[] = (
  ["card", "network", "partnerships", "path", "timeline", "changes", "disagreements"] as const
).filter(isBuilt);

export function isBuilt(id: ViewId): boolean {
  return (BUILT as readonly ViewId[]).includes(id);
}
