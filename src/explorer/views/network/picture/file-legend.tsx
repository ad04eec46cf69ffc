import { countTypes } from "../../../model/count-types.js";
import { planLegend } from "../../../model/drawing/plan-legend.js";
import type { Words } from "../../../model/words/words.js";
import { drawLegend } from "../../../parts/type-legend.js";
import { Modality } from "../../../queries/types.js";
import type { Network } from "../answers/merge-answers.js";

/**
 * The legend as part of the picture, seen in its files only: on the page it stands below, where it can be folded away.
 */
export function drawFileLegend(
  { nodes, links }: Network,
  words: Pick<Words, "kinds" | "modality">,
  { width, top }: { readonly width: number; readonly top: number },
) {
  const { legend: types, height } = drawLegend(countTypes(nodes.map(({ entity }) => entity.kind)), words, {
    width,
    top,
  });
  const modalities = Object.values(Modality).filter((modality) => links.some((link) => link.modality === modality));
  const lines = planLegend(
    modalities.map((modality) => `   ${words.modality[modality]}`),
    width,
  );
  const legend = (
    <g class="in-file" aria-hidden="true">
      {types}
      <g class="type-legend" transform={`translate(1 ${top + height})`}>
        {modalities.map((modality, at) => (
          <g key={modality} transform={`translate(${lines.places[at]?.x} ${lines.places[at]?.y})`}>
            <path class={`line ${modality.toLowerCase()}`} d="M0 -4H26" />
            <text x="32">{words.modality[modality]}</text>
          </g>
        ))}
      </g>
    </g>
  );
  return { legend, height: height + lines.height };
}
