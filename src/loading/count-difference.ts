import type { Model } from "../model/model.js";
import { countStanding, countUndated } from "./plan/plan.js";
import type { Counts, Items } from "./projection/projection.js";
import type { Present } from "./touch/read-present.js";
import type { SettledChange } from "./touch/settle-change.js";
import type { Differences } from "./write/write-differences.js";

export interface Counted {
  readonly settled: SettledChange;
  readonly present: Present;
  readonly planned: Items;
  readonly differences: Differences;
}

/** The counts of the graph after a change. Pure. */
export function planCounts(before: Counts, { settled, present, planned, differences }: Counted, model: Model): Counts {
  const grown = (list: keyof Items): number => differences[list].created.length - differences[list].deleted.length;
  const was = settled.changed.flatMap((one) => one.before ?? []);
  const is = settled.changed.flatMap((one) => one.after ?? []);
  return {
    nodes: before.nodes + grown("nodes"),
    links: before.links + grown("links"),
    statements: before.statements + countStanding(is) - countStanding(was),
    sources: before.sources + settled.newSources.length - (settled.away?.sources.length ?? 0),
    undated: before.undated + countUndated(is) - countUndated(was),
    kinds: planKinds(before.kinds, present.kinds, planned, model),
  };
}

function planKinds(
  before: Counts["kinds"],
  present: ReadonlyMap<string, string>,
  { nodes }: Items,
  model: Model,
): Counts["kinds"] {
  const counts = new Map(before.map(({ kind, count }) => [kind, count]));
  const add = (kind: string, number: number): void => void counts.set(kind, (counts.get(kind) ?? 0) + number);
  for (const kind of present.values()) add(kind, -1);
  for (const { properties } of nodes) add(String(properties.kind), 1);
  return [...model.kinds.values()]
    .map(({ name }) => ({ kind: name, count: counts.get(name) ?? 0 }))
    .filter(({ count }) => count > 0);
}
