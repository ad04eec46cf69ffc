import type { GraphState } from "./graph-state.js";
import { printSummand, sumHashes } from "./projection/hash-item.js";
import type { Item, Items } from "./projection/projection.js";
import { VERSIONED } from "./projection/sum-items.js";
import type { Present } from "./touch/read-present.js";
import type { Touched } from "./touch/touched.js";
import { planDifference } from "./write/plan-difference.js";
import type { Differences } from "./write/write-differences.js";

/** What makes that part of the graph which is touched into the planned one, list by list. Pure. */
export function planDifferences(planned: Items, { hashes }: Present, { moved }: Touched): Differences {
  const of = <List extends keyof Items>(list: List) =>
    planDifference(planned[list] as readonly Items[List][number][], hashes[list]);
  const disagreements = of("disagreements");
  // What concerns a node that came back is tied to it again.
  const again = planned.disagreements.filter(
    (item) => hashes.disagreements.get(item.id) === item.properties.hash && item.concerns.some((id) => moved.has(id)),
  );
  return {
    nodes: of("nodes"),
    links: of("links"),
    names: of("names"),
    statements: of("statements"),
    sentences: of("sentences"),
    disagreements: { ...disagreements, changed: [...disagreements.changed, ...again] },
    undone: of("undone"),
    redirects: of("redirects"),
    judgements: of("judgements"),
  };
}

/** The versions of the graph after its differences, by what was added and taken away. Pure. */
export function sumDifferences(
  state: Pick<GraphState, "version" | "judgementsVersion">,
  present: Present,
  differences: Differences,
): Pick<GraphState, "version" | "judgementsVersion"> {
  const sumOf = (sum: string, list: keyof Items): string => {
    const { created, changed, deleted } = differences[list];
    const before = (id: string): string => printSummand(list, id, present.hashes[list].get(id) ?? "");
    const after = ({ id, properties }: Item): string => printSummand(list, id, String(properties.hash));
    return sumHashes(
      sum,
      [...created, ...changed].map(after),
      [...deleted, ...(changed as readonly Item[]).map(({ id }) => id)].map(before),
    );
  };
  return {
    version: VERSIONED.reduce(sumOf, state.version),
    judgementsVersion: sumOf(state.judgementsVersion, "judgements"),
  };
}
