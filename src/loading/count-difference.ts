import type { Run } from "../database/connection.js";
import type { Model } from "../model/model.js";
import type { GraphState } from "./graph-state.js";
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

/**
 * The counts of the graph after a change that is written, at the cost of the change; of a graph that an earlier version
 * counted otherwise, statements and sources are counted once from the beginning.
 */
export async function countAfter(
  run: Run,
  { counts, isCounted }: Pick<GraphState, "counts" | "isCounted">,
  plan: Counted,
  model: Model,
): Promise<Counts> {
  if (!isCounted) return { ...planCounts(counts, plan, 0, model), ...(await countStored(run)) };
  return planCounts(counts, plan, await countSpeaking(run, plan.settled), model);
}

async function countStored(run: Run): Promise<Pick<Counts, "statements" | "sources">> {
  const [row] = await run(
    `RETURN COUNT { MATCH (s:Statement) WHERE s.status = 'LIVE' } AS statements,
       COUNT { MATCH (d:SourceDocument) WHERE EXISTS { MATCH (s:Statement) WHERE s.sourceId = d.id AND s.status = 'LIVE' } } AS sources`,
  );
  return { statements: Number(row?.statements), sources: Number(row?.sources) };
}

/** What a change says and takes back of one source. */
interface Turned {
  readonly id: string;
  readonly changed: string[];
  was: boolean;
  is: boolean;
}

/** How many sources more than before have statements that stand. Only those of which all may have come or gone are looked at. */
async function countSpeaking(run: Run, { changed, newSources }: SettledChange): Promise<number> {
  const turned = new Map<string, Turned>();
  for (const { id, said, before, after } of changed) {
    const source = turned.get(said.sourceId) ?? { id: said.sourceId, changed: [], was: false, is: false };
    turned.set(source.id, source);
    source.changed.push(id);
    source.was ||= before !== undefined && before.retraction === undefined;
    source.is ||= after !== undefined && after.retraction === undefined;
  }
  const asked = [...turned.values()].filter(({ was, is }) => was !== is);
  const known = asked.filter(({ id }) => !newSources.includes(id));
  const rows =
    known.length === 0
      ? []
      : await run(
          `UNWIND $known AS source WITH source WHERE EXISTS {
             MATCH (s:Statement) WHERE s.sourceId = source.id AND s.status = 'LIVE' AND NOT s.id IN source.changed
           } RETURN source.id AS id`,
          { known },
        );
  const others = new Set(rows.map(({ id }) => String(id)));
  return asked.filter(({ id }) => !others.has(id)).reduce((sum, { is }) => sum + (is ? 1 : -1), 0);
}

/** The counts after a change, with so many sources more. Pure. */
function planCounts(
  before: Counts,
  { settled, present, planned, differences }: Counted,
  sources: number,
  model: Model,
): Counts {
  const grown = (list: keyof Items): number => differences[list].created.length - differences[list].deleted.length;
  const was = settled.changed.flatMap((one) => one.before ?? []);
  const is = settled.changed.flatMap((one) => one.after ?? []);
  return {
    nodes: before.nodes + grown("nodes"),
    links: before.links + grown("links"),
    statements: before.statements + countStanding(is) - countStanding(was),
    sources: before.sources + sources,
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
