import { printNumber } from "../../model/figures.js";
import { usePage } from "../../page/page-context.js";
import type { Reading } from "../../page/view.js";
import { shadeOf, type PlaceRow } from "./places-rows.js";
import type { Boundaries } from "./use-boundaries.js";
import { WORDS } from "./words.js";

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
  return (
    <div class="tiles province-map">
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
        {areas.map(({ code, middle: [x, y] }) => {
          const row = known.get(code);
          return row?.province && row.total > 0 ? (
            <text key={code} class="map-name" x={x} y={y} text-anchor="middle" aria-hidden="true">
              {language === "zh" ? row.province.zh : row.province.enShort} {printNumber(row.total, language)}
            </text>
          ) : null;
        })}
      </svg>
      {attribution !== undefined && <p class="quiet">{attribution}</p>}
    </div>
  );
}
