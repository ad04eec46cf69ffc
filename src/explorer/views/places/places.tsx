import "../../style/heat.css";
import "../../style/places.css";
import { printNumber } from "../../model/figures.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { STATISTICS } from "../../queries/queries.js";
import { TABLES_KINDS } from "../../queries/terms.js";
import type { StatisticsAnswer } from "../../queries/types.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import { Panel } from "./panel.js";
import { placeColumns, placeGraph, placeRows, placesVariables, type PlaceRow } from "./places-rows.js";
import { ProvinceMap } from "./map.js";
import { Tiles } from "./tiles.js";
import { useBoundaries } from "./use-boundaries.js";
import { WORDS } from "./words.js";

export const PLACES_VIEW = defineView<StatisticsAnswer, PlaceRow>({
  id: "places",
  question: (state) => askFor(STATISTICS, placesVariables(state)),
  heading: (_answer, { words }) => words.views.places,
  lead: ({ statistics: { total, unplaced } }, { language }) =>
    WORDS[language].lead(printNumber(total - unplaced, language), printNumber(total, language)),
  rows: placeRows,
  columns: placeColumns,
  graph: placeGraph,
  // A count is no claim of a source: what is counted leads to cards, which say who places it there.
  sources: () => [],
  nothing: nothingPlaced,
  Controls: PlacesControls,
  Page: PlacesPage,
});

function nothingPlaced({ statistics }: StatisticsAnswer, { words, language, state }: Reading): Nothing | undefined {
  if (statistics.rows.length > 0) return undefined;
  const own = WORDS[language];
  const { kinds, at, ...plain } = state;
  return {
    asked: own.nothing((kinds ?? TABLES_KINDS).map((kind) => words.kinds[kind]).join(language === "zh" ? "、" : ", ")),
    tries: [
      ...(kinds || at !== undefined ? [{ text: own.allKinds, state: plain }] : []),
      { text: words.empty.tries.home, state: { view: "home" } },
    ],
  };
}

/** Which kinds are counted: all, or those chosen. */
function PlacesControls({ reading: { state, language }, reading }: { readonly reading: Reading }) {
  const { to, words } = usePage();
  const { kinds: chosen = [] } = state;
  return (
    <>
      <nav class="chips" aria-label={WORDS[language].kinds}>
        <a
          class="chip"
          href={to({ ...state, kinds: undefined })}
          aria-current={chosen.length === 0 ? "true" : undefined}
        >
          {WORDS[language].all}
        </a>
        {[...TABLES_KINDS, ...chosen.filter((kind) => !TABLES_KINDS.includes(kind))].map((kind) => {
          const next = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
          return (
            <a
              key={kind}
              class="chip"
              href={to({ ...state, kinds: next })}
              aria-current={chosen.includes(kind) ? "true" : undefined}
            >
              <EntityBadge kind={kind} />
              {words.kinds[kind]}
            </a>
          );
        })}
      </nav>
      <Filters reading={reading} names={["kinds", "at"]} />
    </>
  );
}

function PlacesPage({ rows, reading }: PageProps<StatisticsAnswer, PlaceRow>) {
  const { to } = usePage();
  const boundaries = useBoundaries();
  const { state, language } = reading;
  const own = WORDS[language];
  const asMap = state.look === "map";
  return (
    <div class="places">
      <div>
        {boundaries && (
          <nav class="chips" aria-label={own.look}>
            <a class="chip" href={to({ ...state, look: undefined })} aria-current={asMap ? undefined : "true"}>
              {own.asTiles}
            </a>
            <a class="chip" href={to({ ...state, look: "map" })} aria-current={asMap ? "true" : undefined}>
              {own.asMap}
            </a>
          </nav>
        )}
        {asMap && boundaries === null && <p class="notice">{own.noMap}</p>}
        {asMap && boundaries ? (
          <ProvinceMap rows={rows} boundaries={boundaries} reading={reading} />
        ) : (
          <Tiles rows={rows} reading={reading} />
        )}
      </div>
      <Panel rows={rows} reading={reading} />
    </div>
  );
}
