import { grouped } from "../../model/words/plural.js";
import { countTypes } from "../../model/count-types.js";
import { printShape } from "../../model/kind-style.js";
import { drawLegend } from "../../parts/type-legend.js";
import { useWidth } from "../../parts/use-width.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { boundsOf, planCounts, planPeriods, printPeriod, printTick, type Period } from "./periods.js";
import type { TimelineRow } from "./timeline-rows.js";
import { WORDS } from "./words.js";

const HEIGHT = 168;
const FOOT = 26;
const HEAD = 20;
/** Of a tick's words, with the room between two. */
const TICK = 58;

/**
 * How much is dated when: a bar for each period, of parts for the kinds of thing that it is about. Choosing one shows
 * it alone.
 */
export function Bars({
  rows,
  years,
  reading: { state, language, words: names },
}: {
  readonly rows: readonly TimelineRow[];
  /** Of all, where the rows are a part. */
  readonly years: readonly { readonly year: string; readonly count: number }[] | undefined;
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const { frame, width } = useWidth();
  const periods: readonly Period<TimelineRow>[] = years ? planCounts(years) : planPeriods(rows);
  const most = Math.max(...periods.map(({ count }) => count));
  const step = (width - 2) / Math.max(periods.length, 1);
  const wide = Math.min(Math.max(step * 0.72, 1.5), 72);
  const scale = (HEIGHT - HEAD - FOOT) / most;
  const each = Math.ceil(TICK / step);
  const words = WORDS[language];
  const { legend, height: legendHeight } = drawLegend(
    years ? [] : countTypes(rows.map(({ subject }) => subject.kind)),
    names,
    {
      width,
      top: HEIGHT + 4,
    },
  );
  const whole = HEIGHT + 4 + legendHeight;
  return (
    <div class="timeline-bars" ref={frame}>
      {width > 0 && (
        <svg
          class="picture"
          viewBox={`0 0 ${width} ${whole}`}
          width={width}
          height={whole}
          role="group"
          aria-label={words.bars(periods.length)}
        >
          <line class="axis" x1="0" x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
          {periods.map((period, at) => {
            const middle = 1 + step * (at + 0.5);
            const { count } = period;
            const tick =
              at % each === 0 ? (
                <text class="tick" x={middle} y={HEIGHT - 8} text-anchor="middle">
                  {printTick(period, language)}
                </text>
              ) : null;
            if (period.gap)
              return (
                <text key={period.key} class="tick" x={middle} y={HEIGHT - FOOT - 6} text-anchor="middle">
                  …
                </text>
              );
            if (count === 0) return <g key={period.key}>{tick}</g>;
            const height = Math.max(count * scale, 3);
            const bounds = boundsOf(period);
            // What is shown alone already leads nowhere.
            const Mark = bounds.from === state.from && bounds.until === state.until ? "g" : "a";
            return (
              <Mark
                key={period.key}
                class={period.coarse ? "bar coarse" : "bar"}
                {...(Mark === "a" && { href: to({ ...state, ...bounds, pages: undefined, selected: undefined }) })}
              >
                <title>{words.bar(printPeriod(period, language), count)}</title>
                <rect class="reach" data-screen x={middle - step / 2} y="0" width={step} height={HEIGHT} />
                <Parts period={period} left={middle - wide / 2} width={wide} height={height} />
                {step > 22 && (
                  <text class="count" x={middle} y={HEIGHT - FOOT - height - 6} text-anchor="middle">
                    {grouped(count)}
                  </text>
                )}
                {tick}
              </Mark>
            );
          })}
          {legend}
        </svg>
      )}
    </div>
  );
}

/** The parts of a bar, each with the sign of its kind where there is room for it. */
function Parts({
  period,
  left,
  width,
  height,
}: {
  readonly period: Period<TimelineRow>;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}) {
  let foot = HEIGHT - FOOT;
  if (period.rows.length === 0)
    return <rect class="part counted" x={left} y={foot - height} width={width} height={height} />;
  return (
    <>
      {countTypes(period.rows.map(({ subject }) => subject.kind)).map(({ type, count }) => {
        const high = (height * count) / period.rows.length;
        foot -= high;
        return (
          <g key={type} class={`kind-${type}`}>
            <rect class="part" x={left} y={foot} width={width} height={Math.max(high - (high > 3 ? 1 : 0), 0.5)} />
            {high > 13 && width > 13 && (
              <path
                class="sign"
                d={printShape(type, 4)}
                transform={`translate(${left + width / 2} ${foot + high / 2})`}
              />
            )}
          </g>
        );
      })}
    </>
  );
}
