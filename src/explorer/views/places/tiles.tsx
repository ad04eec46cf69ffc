import { printNumber } from "../../model/figures.js";
import { fitText } from "../../model/drawing/fit-text.js";
import { useWidth } from "../../parts/use-width.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { planScale, shadeOf, type PlaceRow } from "./places-rows.js";
import { COLUMNS, ROWS, type Province } from "../../model/provinces.js";
import { WORDS } from "./words.js";

const WIDEST = 104;
const GAP = 5;
const FOOT = 46;
/** From this size on a tile has the name, below it what a number plate has. */
const NAMED = 78;

/** A tile for each province, darker where there are more; choosing one shows what it has. */
export function Tiles({
  rows,
  reading: { state, language },
}: {
  readonly rows: readonly PlaceRow[];
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const { frame, width } = useWidth();
  const words = WORDS[language];
  const step = Math.min(width / COLUMNS, WIDEST);
  const size = step - GAP;
  const high = Math.round(Math.min(size, size * 0.86 + 6));
  const most = Math.max(...rows.map(({ total }) => total), 0);
  const nameOf = (province: Province): string =>
    size < NAMED
      ? language === "zh"
        ? province.zhShort
        : province.enShort
      : language === "zh"
        ? province.zh
        : province.en;
  return (
    <div class="tiles" ref={frame} onKeyDown={(event) => moveAmongTiles(event, rows)}>
      {width > 0 && (
        <svg
          class="picture"
          viewBox={`0 0 ${step * COLUMNS} ${(high + GAP) * ROWS + FOOT}`}
          width={step * COLUMNS}
          height={(high + GAP) * ROWS + FOOT}
          role="group"
          aria-label={words.picture}
        >
          {rows.map(({ province, name, total }) => {
            if (!province) return null;
            const chosen = state.selected === province.code;
            const shade = shadeOf(total, most);
            return (
              <g key={province.code} transform={`translate(${province.column * step} ${province.row * (high + GAP)})`}>
                <a
                  class={chosen ? "tile chosen" : "tile"}
                  data-code={province.code}
                  href={to({ ...state, selected: chosen ? undefined : province.code })}
                  aria-current={chosen ? "true" : undefined}
                >
                  <title>{words.tile(name, total)}</title>
                  <rect
                    class={total === 0 ? "ground none" : "ground"}
                    x="1"
                    y="1"
                    width={size - 2}
                    height={high - 2}
                    rx="6"
                  />
                  <rect
                    class="shade"
                    style={{ "fill-opacity": shade.toFixed(3) }}
                    x="1"
                    y="1"
                    width={size - 2}
                    height={high - 2}
                    rx="6"
                  />
                  <text class="tile-name" x={size / 2} y={size < NAMED ? high * 0.42 : 24} text-anchor="middle">
                    {fitText(nameOf(province), size + 4, 12)}
                  </text>
                  <text
                    class="tile-count"
                    x={size / 2}
                    y={size < NAMED ? high * 0.8 : high * 0.72}
                    text-anchor="middle"
                  >
                    {total === 0 ? "–" : printNumber(total, language)}
                  </text>
                </a>
              </g>
            );
          })}
          <g class="scale" transform={`translate(0 ${(high + GAP) * ROWS + 10})`} aria-hidden="true">
            <text class="tile-name" x="1" y="21">
              {words.scale}
            </text>
            {planScale(most).map((count, at) => (
              <g key={count} transform={`translate(${48 + at * 62} 6)`}>
                <rect class={count === 0 ? "ground none" : "ground"} x="1" y="1" width="20" height="20" rx="4" />
                <rect
                  class="shade"
                  style={{ "fill-opacity": shadeOf(count, most).toFixed(3) }}
                  x="1"
                  y="1"
                  width="20"
                  height="20"
                  rx="4"
                />
                <text class="tile-name" x="27" y="15">
                  {printNumber(count, language)}
                </text>
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}

const DIRECTIONS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** To the nearest tile in the direction of an arrow key. */
function moveAmongTiles(event: KeyboardEvent, rows: readonly PlaceRow[]): void {
  const direction = DIRECTIONS[event.key];
  const from =
    event.target instanceof Element
      ? rows.find(({ province }) => province?.code === (event.target as Element).getAttribute("data-code"))?.province
      : undefined;
  if (!direction || !from) return;
  event.preventDefault();
  const cost = (to: Province): number => {
    const [across, down] = [to.column - from.column, to.row - from.row];
    const along = across * direction[0] + down * direction[1];
    return along <= 0 ? Infinity : along + 2.5 * (Math.abs(across * direction[1]) + Math.abs(down * direction[0]));
  };
  const [next] = rows
    .flatMap(({ province }) => (province && cost(province) < Infinity ? [province] : []))
    .sort((a, b) => cost(a) - cost(b));
  if (next) document.querySelector<SVGElement>(`.tile[data-code="${next.code}"]`)?.focus();
}
