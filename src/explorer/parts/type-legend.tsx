import { grouped } from "../model/words/plural.js";
import type { TypeCount } from "../model/count-types.js";
import { printKind, printShape } from "../model/kind-style.js";
import { planLegend } from "../model/drawing/plan-legend.js";
import type { Words } from "../model/words/words.js";

/** What the colours and signs of a picture stand for, and how often; drawn into it, so that its export has it too. */
export function drawLegend(
  types: readonly TypeCount[],
  words: Pick<Words, "kinds">,
  { width, top }: { readonly width: number; readonly top: number },
) {
  const labels = types.map(
    ({ kinds, count }) => `${kinds.map((kind) => words.kinds[kind]).join(" · ")} ${grouped(count)}`,
  );
  const { places, height } = planLegend(labels, width);
  const legend = (
    <g class="type-legend" transform={`translate(1 ${top})`}>
      {types.map(({ type, kinds: [kind, ...others] }, at) => (
        <g key={type} class={`kind-${type}`} transform={`translate(${places[at]?.x} ${places[at]?.y})`}>
          <path
            class={type === "context" ? "type-sign ring" : "type-sign"}
            fill-rule="evenodd"
            d={kind && others.length === 0 ? printKind(kind, 5.5) : printShape(type, 5.5)}
            transform="translate(6 -4)"
          />
          <text x="18">{labels[at]}</text>
        </g>
      ))}
    </g>
  );
  return { legend, height };
}
