import "../../style/heat.css";
import { printNumber } from "../../model/figures.js";
import { STATISTICS } from "../../queries/queries.js";
import { Dimension, type StatisticsAnswer } from "../../queries/types.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import { HeatTable } from "./heat-table.js";
import {
  dimensionsOf,
  readGrid,
  statisticsColumns,
  statisticsGraph,
  statisticsRows,
  statisticsVariables,
  type StatisticsRow,
} from "./statistics-rows.js";
import { WORDS } from "./words.js";

export const STATISTICS_VIEW = defineView<StatisticsAnswer, StatisticsRow>({
  id: "statistics",
  question: (state) => askFor(STATISTICS, statisticsVariables(state)),
  heading: (_answer, { language, state }) => {
    const { rows, columns } = dimensionsOf(state);
    return WORDS[language].heading(WORDS[language].dimension[rows], columns && WORDS[language].dimension[columns]);
  },
  lead: ({ statistics: { total, unplaced } }, { language, state }) => {
    const { rows, columns } = dimensionsOf(state);
    return WORDS[language].lead(
      printNumber(total, language),
      printNumber(total - unplaced, language),
      unplaced,
      rows === "LINK" || columns === "LINK",
    );
  },
  rows: statisticsRows,
  columns: statisticsColumns,
  graph: statisticsGraph,
  // A count is no claim of a source: what is counted leads to cards, which say who claims it.
  sources: () => [],
  nothing: nothingCounted,
  Controls: StatisticsControls,
  Page: StatisticsPage,
});

function nothingCounted({ statistics }: StatisticsAnswer, { words, language, state }: Reading): Nothing | undefined {
  if (statistics.rows.length > 0 && statistics.columns.length > 0) return undefined;
  const own = WORDS[language];
  const { rows, columns, of } = dimensionsOf(state);
  const { at, links, modalities, sources, kinds: _kinds, ...plain } = state;
  const filtered = [at, links, modalities, sources].some((value) => value !== undefined);
  return {
    asked: own.nothing(
      [rows, columns].flatMap((one) => (one ? [own.dimension[one]] : [])).join(language === "zh" ? "与" : " and "),
      of.map((kind) => words.kinds[kind]).join(language === "zh" ? "、" : ", "),
    ),
    tries: [
      ...(filtered ? [{ text: words.empty.tries.fewerFilters, state: plain }] : []),
      { text: own.kinds, state: { view: "statistics" } },
      { text: words.empty.tries.home, state: { view: "home" } },
    ],
  };
}

/** What goes down, and what across. */
function StatisticsControls({ reading }: { readonly reading: Reading }) {
  const { to } = usePage();
  const { state, language } = reading;
  const own = WORDS[language];
  const { rows, columns } = dimensionsOf(state);
  const crossed = (down: Dimension, across: Dimension | undefined): string =>
    to({ ...state, rows: down, columns: across });
  const chip = (key: string, text: string, href: string, chosen: boolean) => (
    <a key={key} class="chip" href={href} aria-current={chosen ? "true" : undefined}>
      {text}
    </a>
  );
  return (
    <>
      <div class="dimensions">
        <nav class="chips" aria-label={own.rows}>
          <b aria-hidden="true">{own.rows}</b>
          {Object.values(Dimension).map((one) =>
            chip(one, own.dimension[one], crossed(one, one === columns ? rows : columns), one === rows),
          )}
        </nav>
        <nav class="chips" aria-label={own.columns}>
          <b aria-hidden="true">{own.columns}</b>
          {chip("none", own.none, crossed(rows, undefined), columns === undefined)}
          {Object.values(Dimension)
            .filter((one) => one !== rows)
            .map((one) => chip(one, own.dimension[one], crossed(rows, one), one === columns))}
          {columns && (
            <a class="swap" href={crossed(columns, rows)}>
              {own.swap}
            </a>
          )}
        </nav>
      </div>
      <Filters reading={reading} names={["kinds", "links", "modalities", "at", "sources"]} />
    </>
  );
}

function StatisticsPage({ answer, reading }: PageProps<StatisticsAnswer, StatisticsRow>) {
  return <HeatTable grid={readGrid(answer, reading)} reading={reading} />;
}
