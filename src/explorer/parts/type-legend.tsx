import type { TypeCount } from "../model/count-types.js";
import type { EntityKind } from "../queries/types.js";
import { usePage } from "../shell/page-context.js";
import { EntityBadge } from "./entity-badge.js";

/** What the colours and signs of a picture stand for, and how often. */
export function TypeLegend({ types }: { readonly types: readonly TypeCount[] }) {
  const { words } = usePage();
  return (
    <ul class="type-legend">
      {types.map(({ type, kinds, count }) => <li key={type}><EntityBadge kind={kinds[0] as EntityKind} /> {kinds.map((kind) => words.kinds[kind]).join(" · ")} <b>{count}</b></li>)}
    </ul>
  );
}
