import type { Run } from "../database/connection.js";
import type { Model } from "../model/model.js";
import { countAfter } from "./count-difference.js";
import { lockGraph } from "./graph-state.js";
import { planDifferences, sumDifferences } from "./plan-differences.js";
import { findTouched } from "./touch/find-touched.js";
import { planTouched } from "./touch/plan-touched.js";
import { readPresent } from "./touch/read-present.js";
import { settleReturn } from "./touch/settle-return.js";
import { writeDifferences } from "./write/write-differences.js";

/**
 * Makes the graph what it was known to be at a moment: the same plan, of the statements and judgements that were
 * recorded by then and not taken back yet. For a transaction that is never committed: what is thought away is no longer
 * in it. Its cost follows what was recorded since. The catalogue entries of sources are those of now.
 *
 * @param since the moment, ISO 8601 in UTC with milliseconds; what was recorded just then is known
 * @param most statements, sources or judged ids that may lie in between
 * @returns the version that the graph had; undefined where more lies in between, and nothing was done
 */
export async function returnTo(run: Run, model: Model, since: string, most: number): Promise<string | undefined> {
  const state = await lockGraph(run);
  const settled = await settleReturn(run, since, most);
  if (settled === undefined) return undefined;
  const touched = await findTouched(run, settled, model);
  const present = await readPresent(run, touched);
  const planned = planTouched(touched, model);
  const differences = planDifferences(planned, present, touched);
  await writeDifferences(run, differences, { model, types: present.types });
  const versions = sumDifferences(state, present, differences);
  const { kinds, ...counts } = await countAfter(run, state, { settled, present, planned, differences }, model);
  await run("MATCH (g:Graph { id: 'graph' }) SET g += $graph REMOVE g.loading", {
    graph: { ...counts, kinds: JSON.stringify(kinds), ...versions },
  });
  return versions.version;
}
