import { EntityBadge } from "../../parts/entity-badge.js";
import { Modality } from "../../queries/types.js";
import { usePage } from "../../page/page-context.js";
import type { Network } from "./merge-answers.js";

/** What the shapes and lines of this picture mean; only what is in it. */
export function Legend({ network: { nodes, links } }: { readonly network: Network }) {
  const { words } = usePage();
  const kinds = [...new Set(nodes.map(({ entity }) => entity.kind))];
  const modalities = Object.values(Modality).filter((modality) => links.some((link) => link.modality === modality));
  return (
    <details class="legend" open={innerWidth >= 800}>
      <summary>{words.network.legend}</summary>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <EntityBadge kind={kind} /> {words.kind[kind]}
          </li>
        ))}
        {modalities.map((modality) => (
          <li key={modality}>
            <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true">
              <line class={`line ${modality.toLowerCase()}`} x1="0" y1="4" x2="24" y2="4" />
            </svg>{" "}
            {words.modality[modality]}
          </li>
        ))}
      </ul>
    </details>
  );
}
