import { printNumber } from "../../model/figures.js";
import { useWidth } from "../../parts/use-width.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { planNames } from "./plan-names.js";
import { shadeOf, type PlaceRow } from "./places-rows.js";
import type { Boundaries } from "./use-boundaries.js";
import { WORDS } from "./words.js";

/** Of names, in units of a wide picture, and in CSS pixels where it is drawn small. */
const WIDE_TYPE = 19;
const LEAST_TYPE = 11;

/** The operator's map, darker where there are more; choosing a province shows what it has. */
export function ProvinceMap({
  rows,
  boundaries: { width, height, areas, lines, attribution },
  reading: { state, language },
}: {
  readonly rows: readonly PlaceRow[];
  readonly boundaries: Boundaries;
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const words = WORDS[language];
  const most = Math.max(...rows.map(({ total }) => total), 0);
  const known = new Map(rows.flatMap((row) => (row.province ? [[row.province.code, row] as const] : [])));
  const { frame, width: seen } = useWidth();
  const size = Math.max(WIDE_TYPE, seen > 0 ? (LEAST_TYPE * width) / seen : 0);
  const names = planNames(
    areas.flatMap(({ code, middle }) => {
      const row = known.get(code);
      if (!row?.province || row.total === 0) return [];
      const { zh, zhShort, enShort } = row.province;
      const count = printNumber(row.total, language);
      const texts =
        language === "zh" ? [`${zh} ${count}`, `${zhShort} ${count}`, zhShort] : [`${enShort} ${count}`, enShort];
      return [{ code, texts, middle, total: row.total }];
    }),
    size,
  );
  return (
    <div class="tiles province-map" ref={frame}>
      <svg
        class="picture"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={words.map}
      >
        {areas.map(({ code, path }) => {
          const row = known.get(code);
          if (!row) return <path key={code} class="ground none" fill-rule="evenodd" d={path} />;
          const chosen = state.selected === code;
          return (
            <a
              key={code}
              class={chosen ? "tile chosen" : "tile"}
              data-code={code}
              href={to({ ...state, selected: chosen ? undefined : code })}
              aria-current={chosen ? "true" : undefined}
            >
              <title>{words.tile(row.name, row.total)}</title>
              <path class={row.total === 0 ? "ground none" : "ground"} fill-rule="evenodd" d={path} />
              <path
                class="shade"
                fill-rule="evenodd"
                d={path}
                style={{ "fill-opacity": shadeOf(row.total, most).toFixed(3) }}
              />
            </a>
          );
        })}
        {lines.map((path, at) => (
          <path key={at} class="map-line" d={path} />
        ))}
        {areas.map(({ code, middle: [x, y] }) =>
          names.has(code) ? (
            <text
              key={code}
              class="map-name"
              x={x}
              y={y}
              style={{ "font-size": `${size.toFixed(1)}px` }}
              text-anchor="middle"
              aria-hidden="true"
            >
              {names.get(code)}
            </text>
          ) : null,
        )}
      </svg>
      {attribution !== undefined && <p class="quiet">{attribution}</p>}
    </div>
  );
}
