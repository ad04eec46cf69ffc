import { printKind } from "../model/kind-style.js";
import { KINDS } from "../queries/terms.js";
import type { EntityKind } from "../queries/types.js";

/** The sign of a kind; its word stands beside it, or is the title of what it belongs to. */
export function EntityBadge({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg class={`badge kind-${KINDS[kind].mark}`} viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
      <path fill-rule="evenodd" d={printKind(kind, 7)} />
    </svg>
  );
}
