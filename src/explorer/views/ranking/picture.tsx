import { countTypes } from "../../model/count-types.js";
import { nameIn } from "../../model/caption.js";
import { fitText } from "../../model/drawing/fit-text.js";
import { printKind } from "../../model/kind-style.js";
import { KINDS } from "../../queries/terms.js";
import { drawLegend } from "../../parts/type-legend.js";
import { useWidth } from "../../parts/use-width.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { metricOf, printScore, type RankingRow } from "./ranking-rows.js";
import { WORDS } from "./words.js";

/** Of a name, in CSS pixels. */
const SIZE = 14;
const RANK = 34;
const SCORE = 58;
/** Below this the name stands above its bar. */
const NARROW = 640;

/** A bar for each, as long as its score; names lead to cards. */
export function Picture({
  rows,
  reading: { state, language, words },
}: {
  readonly rows: readonly RankingRow[];
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const { frame, width } = useWidth();
  const own = WORDS[language];
  const metric = metricOf(state);
  const narrow = width < NARROW;
  const names = narrow ? 0 : Math.min(Math.round(width * 0.42), 520);
  const row = narrow ? 48 : 32;
  const room = Math.max(width - RANK - names - SCORE, 10);
  const most = Math.max(...rows.map(({ score }) => score), Number.MIN_VALUE);
  const { legend, height: legendHeight } = drawLegend(countTypes(rows.map(({ entity }) => entity.kind)), words, {
    width,
    top: rows.length * row + 16,
  });
  const whole = rows.length * row + 16 + legendHeight;
  return (
    <div class="ranking-picture" ref={frame}>
      {width > 0 && (
        <svg
          class="picture"
          viewBox={`0 0 ${width} ${whole}`}
          width={width}
          height={whole}
          role="group"
          aria-label={own.picture(rows.length)}
        >
          {rows.map(({ rank, score, entity }, at) => {
            const name = nameIn(entity, language);
            const score1 = printScore(score, metric, language);
            const long = Math.max((score / most) * room, 2);
            const first = rows[at - 1]?.rank !== rank;
            return (
              <g key={entity.id} transform={`translate(0 ${at * row})`}>
                <a class={`rank kind-${KINDS[entity.kind].mark}`} href={to({ view: "card", id: entity.id })}>
                  <title>{own.bar(rank, `${name} (${words.kind[entity.kind]})`, score1)}</title>
                  <rect class="reach" data-screen width={width} height={row} rx="6" />
                  {first && (
                    <text class="place" x={RANK - 12} y="21" text-anchor="end">
                      {rank}
                    </text>
                  )}
                  <path
                    class={KINDS[entity.kind].mark === "context" ? "sign ring" : "sign"}
                    fill-rule="evenodd"
                    d={printKind(entity.kind, 6)}
                    transform={`translate(${RANK + 6} 16)`}
                  />
                  <text class="name" x={RANK + 20} y="21">
                    {fitText(name, (narrow ? width - RANK : names) - 34, SIZE)}
                  </text>
                  <rect
                    class="amount-bar"
                    x={RANK + names}
                    y={narrow ? 29 : 8}
                    width={long}
                    height={narrow ? 10 : 16}
                    rx="2"
                  />
                  <text class="score" x={RANK + names + long + 7} y={narrow ? 39 : 21}>
                    {score1}
                  </text>
                </a>
              </g>
            );
          })}
          <line class="rule" x1="0" x2={width} y1={rows.length * row + 8} y2={rows.length * row + 8} />
          {legend}
        </svg>
      )}
    </div>
  );
}
