import type { Words } from "../../../model/words/words.js";
import type { Line } from "../answers/group-network.js";
import { printHeads, round, type Segment } from "../../../model/drawing/plan-line.js";

export interface LinesProps {
  readonly segments: readonly Segment<Line>[];
  readonly nameOf: (line: Line) => string;
  readonly classOf: (line: Line) => string;
}

/** Lines and, in one path, their heads: hundreds of paths would be slow to draw. */
export function Lines({ segments, nameOf, classOf }: LinesProps) {
  const near = segments.filter(({ line }) => classOf(line) !== "");
  const others = segments.filter(({ line }) => classOf(line) === "");
  return (
    <>
      <g class="lines">
        {segments.map(({ line, from, to }) => {
          const [link] = line.links;
          const alone = line.links.length === 1 && link.id === line.id;
          return (
            <line
              key={line.id}
              data-line={line.id}
              data-link={alone ? line.id : undefined}
              class={`line ${alone ? link.modality.toLowerCase() : "bundle"}${classOf(line)}`}
              stroke-width={alone ? undefined : round(Math.min(1.5 + Math.sqrt(line.links.length), 9))}
              x1={round(from.x)}
              y1={round(from.y)}
              x2={round(to.x)}
              y2={round(to.y)}
              role="button"
              tabindex={-1}
              aria-label={nameOf(line)}
            />
          );
        })}
      </g>
      <path class="heads" d={printHeads(others)} />
      <path class="heads near" d={printHeads(near)} />
    </>
  );
}

/** What a line says: the kind of its link, or how many it stands for. */
export function wordOf(line: Line, words: Pick<Words, "link" | "modality">, bundle: (count: number) => string): string {
  const kinds = new Set(line.links.map(({ kind }) => kind));
  const [link] = line.links;
  const text = kinds.size === 1 ? words.link[link.kind][0] : bundle(line.links.length);
  if (line.links.length === 1)
    return link.modality === "ASSERTED" ? text : `${text} · ${words.modality[link.modality]}`;
  return kinds.size === 1 ? `${text} × ${line.links.length}` : text;
}
