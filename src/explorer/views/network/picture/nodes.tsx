import { grouped } from "../../../model/words/plural.js";
import type { Point } from "../../../model/drawing/layout.js";
import { printKind } from "../../../model/kind-style.js";
import type { Words } from "../../../model/words/words.js";
import { KINDS } from "../../../queries/terms.js";
import type { Mark } from "./marks-of.js";
import { round } from "../../../model/drawing/plan-line.js";

export interface NodesProps {
  readonly marks: readonly Mark[];
  readonly at: (id: string) => Point;
  readonly selected: string | undefined;
  readonly pinned: ReadonlySet<string>;
  readonly isFar: (id: string) => boolean;
  readonly words: Pick<Words, "kind" | "network">;
  readonly groupName: (name: string, count: number) => string;
  readonly select: (id: string) => void;
  readonly point: (id: string | undefined) => void;
}

/** The marks; pointers and keys are heard by the picture around them. */
export function Nodes({ marks, at, selected, pinned, isFar, words, groupName, select, point }: NodesProps) {
  return (
    <g class="nodes">
      {marks.map(({ id, kind, name, radius, weight, group }) => {
        const place = at(id);
        const kinds = [
          `node kind-${KINDS[kind].mark}`,
          group && "group",
          id === selected && "selected",
          isFar(id) && "far",
        ];
        return (
          <g
            key={id}
            data-id={id}
            class={kinds.filter(Boolean).join(" ")}
            transform={`translate(${round(place.x)} ${round(place.y)})`}
            role="button"
            // In lower case: in SVG the other is no attribute, and all marks would be stops on the way through the page.
            tabindex={id === selected ? 0 : -1}
            aria-pressed={id === selected}
            aria-label={
              group
                ? groupName(name, group.members.length)
                : `${name}, ${words.kind[kind]}, ${words.network.linksOf(weight)}`
            }
            onClick={() => select(id)}
            onPointerEnter={() => point(id)}
            onPointerLeave={() => point(undefined)}
            onFocus={() => point(id)}
            onBlur={() => point(undefined)}
          >
            {group ? (
              <>
                <circle class="halo" data-screen r={radius + 4} />
                <circle class="plate" r={radius} />
                <path
                  class="mark"
                  fill-rule="evenodd"
                  d={printKind(kind, 7)}
                  transform={`translate(0 ${-radius * 0.36})`}
                />
                <text class="count" aria-hidden="true" y={radius * 0.42 + 4}>
                  {grouped(group.members.length)}
                </text>
              </>
            ) : (
              <>
                <path class="halo" data-screen d={printKind(kind, radius + 5).split("Z")[0] + "Z"} />
                <path class="mark" fill-rule="evenodd" d={printKind(kind, radius)} />
              </>
            )}
            {pinned.has(id) && <circle class="pin" cx={radius * 0.8} cy={-radius * 0.8} r={3} />}
            <title>{name}</title>
          </g>
        );
      })}
    </g>
  );
}
