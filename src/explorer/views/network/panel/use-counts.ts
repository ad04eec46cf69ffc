import { useEffect, useState } from "preact/hooks";
import type { State } from "../../../model/address/url-state.js";
import type { Ask } from "../../../page/ask.js";
import { usePage } from "../../../page/page-context.js";
import { COUNTS } from "../../../queries/queries.js";
import { LINK_KINDS } from "../../../queries/terms.js";
import type { CountsAnswer, CountsVariables, LinkKind } from "../../../queries/types.js";

/** How many neighbours there are by each kind of link, shown or not; kinds without any are left out. */
export function useCounts(
  id: string,
  { at, modalities, sources, links }: State,
): ReadonlyMap<LinkKind, number> | undefined {
  const { ask } = usePage();
  const [counts, setCounts] = useState<ReadonlyMap<LinkKind, number>>();
  useEffect(() => {
    let stale = false;
    countNeighbours(ask, id, { at, modalities, minSources: sources ?? 1 }, links).then(
      (found) => {
        if (!stale) setCounts(found);
      },
      () => {
        if (!stale) setCounts(new Map());
      },
    );
    return () => {
      stale = true;
    };
  }, [ask, id, at, modalities?.join(), sources, links?.join()]);
  return counts;
}

/** As many as one request may ask. */
const HALF = 15;

async function countNeighbours(
  ask: Ask,
  of: string,
  filters: Pick<CountsVariables, "at" | "modalities" | "minSources">,
  kinds: readonly LinkKind[] = LINK_KINDS,
): Promise<ReadonlyMap<LinkKind, number>> {
  const halves = Array.from({ length: Math.ceil(kinds.length / HALF) }, (_, at) =>
    kinds.slice(at * HALF, (at + 1) * HALF),
  );
  const answers = await Promise.all(halves.map((half) => ask(COUNTS, { of, ...filters, ...nameKinds(half) })));
  const counted = halves.flatMap((half, at) =>
    half.map((kind, place) => [kind, (answers[at]?.[`c${place}` as keyof CountsAnswer].total ?? 0) - 1] as const),
  );
  // The thing itself is one of them.
  return new Map(counted.filter(([, count]) => count > 0));
}

type KindNames = Pick<CountsVariables, Extract<keyof CountsVariables, `k${string}`>>;

/** k0, k1, …; the rest of a half that is not full repeats its last. */
function nameKinds(half: readonly LinkKind[]): KindNames {
  const named = Object.fromEntries(
    Array.from({ length: HALF }, (_, at) => [`k${at}`, [half[Math.min(at, half.length - 1)]]]),
  );
  return named as unknown as KindNames;
}
