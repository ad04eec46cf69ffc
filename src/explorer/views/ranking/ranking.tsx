import "../../style/lists.css";
import "../../style/ranking.css";
import { nameIn } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import type { State } from "../../model/address/url-state.js";
import { RANKING, THING } from "../../queries/queries.js";
import { RankingMetric } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import { askPages } from "../../page/ask-pages.js";
import { Filters } from "../../controls/filters.js";
import { NamePicker } from "../../controls/name-picker.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import { Picture } from "./picture.js";
import {
  isOfWhole,
  metricOf,
  MOST,
  rankingColumns,
  rankingGraph,
  rankingRows,
  rankingVariables,
  type Ranking,
  type RankingRow,
} from "./ranking-rows.js";
import { WORDS } from "./words.js";

/** Rows of a request, where all of them are asked for. */
const WHOLE_PAGE = 500;

export const RANKING_VIEW = defineView<Ranking, RankingRow>({
  id: "ranking",
  question: (state) => askFor(RANKING, rankingVariables(state)),
  load: loadRanking,
  whole: async (state, ask, progress) => ({
    place: null,
    ...(await askPages(
      ask,
      RANKING,
      { ...rankingVariables(state), first: WHOLE_PAGE },
      {
        read: ({ ranking: { entries: items, total, pageInfo } }) => ({ items, total, pageInfo }),
        write: (answer, entries) => ({ ranking: { ...answer.ranking, entries } }),
      },
      progress,
    )),
  }),
  heading: (_answer, { language, state }) => WORDS[language].heading(WORDS[language].metrics[metricOf(state)].name),
  lead: ({ ranking: { entries, total }, place }, { language, state }) => {
    const own = WORDS[language];
    const lead = own.lead(
      own.metrics[metricOf(state)].what,
      printNumber(entries.length, language),
      printNumber(total, language),
    );
    return place ? `${lead} ${own.leadPlace(nameIn(place, language))}` : lead;
  },
  rows: rankingRows,
  columns: rankingColumns,
  // A rank is counted, not claimed: each card says who gives its links.
  sources: () => [],
  graph: rankingGraph,
  nothing: nobody,
  Controls: RankingControls,
  Page: RankingPage,
});

async function loadRanking(state: State, ask: Ask): Promise<Ranking> {
  const [answer, place] = await Promise.all([
    ask(RANKING, rankingVariables(state)),
    state.place === undefined ? undefined : ask(THING, { id: state.place }),
  ]);
  return { ...answer, place: place?.entity ?? null };
}

function nobody({ ranking, place }: Ranking, { words, language, state }: Reading): Nothing | undefined {
  if (ranking.entries.length > 0) return undefined;
  const own = WORDS[language];
  const { by, lang: _lang, view: _view, as, ...filters } = state;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return {
    asked:
      state.place !== undefined && !place
        ? words.empty.unknownId(state.place)
        : own.nothing(own.metrics[metricOf(state)].name),
    tries: [
      ...(filtered ? [{ text: words.empty.tries.fewerFilters, state: { view: "ranking" as const, by, as } }] : []),
      ...(metricOf(state) === "LINKS" ? [] : [{ text: own.links, state: { view: "ranking" as const } }]),
      { text: words.empty.tries.home, state: { view: "home" } },
    ],
  };
}

/** By what, of what, where. */
function RankingControls({ answer, reading }: { readonly answer: Ranking | undefined; readonly reading: Reading }) {
  const { to, go } = usePage();
  const { state, language } = reading;
  const own = WORDS[language];
  const metric = metricOf(state);
  const { place: _place, ...anywhere } = { ...state, pages: undefined };
  return (
    <>
      <nav class="chips" aria-label={own.by}>
        {Object.values(RankingMetric).map((by) => (
          <a
            key={by}
            class="chip"
            href={to({ ...state, by: by === "LINKS" ? undefined : by, pages: undefined })}
            aria-current={by === metric ? "true" : undefined}
            title={own.metrics[by].what}
          >
            {own.metrics[by].name}
          </a>
        ))}
      </nav>
      <div class="narrowing">
        <NamePicker
          label={own.place}
          hint={`${own.place}: ${own.placeHint}`}
          text={answer?.place ? nameIn(answer.place, language) : ""}
          onPick={({ id }) => go({ ...anywhere, place: id })}
        />
        {answer?.place && (
          <a class="button" href={to(anywhere)}>
            {own.anywhere(nameIn(answer.place, language))}
          </a>
        )}
      </div>
      <Filters
        reading={reading}
        names={
          isOfWhole(metric)
            ? ["kinds"]
            : metric === "LINKS"
              ? ["kinds", "links", "modalities", "at", "sources"]
              : ["kinds", "modalities", "at", "sources"]
        }
      />
    </>
  );
}

function RankingPage({ answer: { ranking }, rows, reading }: PageProps<Ranking, RankingRow>) {
  const { to, words } = usePage();
  const { state, language } = reading;
  return (
    <div class="ranking">
      <Picture rows={rows} reading={reading} />
      {ranking.pageInfo.hasNextPage && rows.length < MOST && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {WORDS[language].more}
          </a>{" "}
          {words.search.shownOf(rows.length, ranking.total)}
        </p>
      )}
    </div>
  );
}
