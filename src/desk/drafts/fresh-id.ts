import { createId, PREFIXES } from "../../reading/proposing/entity-draft.js";
import type { Draft } from "./draft.js";

/** An id that neither the graph nor the draft has. */
export function createFreshId({ items }: Draft, kind: string, name: string, taken: ReadonlySet<string>): string {
  const own = items.flatMap((item) => (item.sort === "entity" ? [item.id] : []));
  return createId(PREFIXES[kind] ?? kind.toLowerCase(), name, new Set([...taken, ...own]));
}
