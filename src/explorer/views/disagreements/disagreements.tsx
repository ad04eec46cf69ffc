import "../../style/lists.css";
import "../../style/disagreements.css";
import { nameIn } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import type { State } from "../../model/address/url-state.js";
import { DISAGREEMENTS, THING } from "../../queries/queries.js";
import type { Ask } from "../../page/ask.js";
import { askPages } from "../../page/ask-pages.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import {
  disagreementColumns,
  disagreementGraph,
  disagreementRows,
  groupByNumber,
  type DisagreementRow,
  type Disagreements,
} from "./disagreements-rows.js";
import { Sides } from "./sides.js";
import { WORDS } from "./words.js";

const PAGE = 20;
const MOST = 1_000;
/** Rows of a request, where all of them are asked for. */
const WHOLE_PAGE = 100;

export const DISAGREEMENTS_VIEW = defineView<Disagreements, DisagreementRow>({
  id: "disagreements",
  question: (state) => askFor(DISAGREEMENTS, variablesOf(state)),
  load: loadDisagreements,
  whole: async (state, ask, progress) => ({
    thing: null,
    ...(await askPages(
      ask,
      DISAGREEMENTS,
      { ...variablesOf(state), first: WHOLE_PAGE },
      {
        read: ({ disagreements: { disagreements: items, total, pageInfo } }) => ({ items, total, pageInfo }),
        write: (answer, disagreements) => ({ disagreements: { ...answer.disagreements, disagreements } }),
      },
      progress,
    )),
  }),
  about: ({ id }) => id,
  heading: (answer, { language }) =>
    answer?.thing ? WORDS[language].heading(nameIn(answer.thing, language)) : WORDS[language].whole,
  lead: ({ disagreements: { disagreements, total } }, { language }) =>
    WORDS[language].lead(printNumber(disagreements.length, language), printNumber(total, language)),
  rows: disagreementRows,
  columns: disagreementColumns,
  graph: disagreementGraph,
  sources: ({ disagreements }) => gatherSources(disagreements.disagreements.flatMap(({ statements }) => statements)),
  nothing: inHarmony,
  Page: DisagreementsPage,
});

function variablesOf({ id, pages }: State) {
  return { of: id, first: Math.min(PAGE * (pages ?? 1), MOST) };
}

async function loadDisagreements(state: State, ask: Ask): Promise<Disagreements> {
  const [answer, thing] = await Promise.all([
    ask(DISAGREEMENTS, variablesOf(state)),
    state.id === undefined ? undefined : ask(THING, { id: state.id }),
  ]);
  return { ...answer, thing: thing?.entity ?? null };
}

function inHarmony({ disagreements, thing }: Disagreements, { words, language, state }: Reading): Nothing | undefined {
  if (disagreements.disagreements.length > 0) return undefined;
  const own = WORDS[language];
  const everything = { text: own.everything, state: { view: "disagreements" as const } };
  const home = { text: words.empty.tries.home, state: { view: "home" as const } };
  if (state.id === undefined) return { asked: own.nothing, tries: [home] };
  if (!thing) return { asked: words.empty.unknownId(state.id), tries: [everything, home] };
  const name = nameIn(thing, language);
  return {
    asked: own.nothingOf(name),
    tries: [{ text: own.card(name), state: { view: "card", id: thing.id } }, everything],
  };
}

function DisagreementsPage({
  answer: { disagreements },
  rows,
  reading: { state, language },
}: PageProps<Disagreements, DisagreementRow>) {
  const { to, words } = usePage();
  const shown = disagreements.disagreements.length;
  return (
    <div class="disagreements">
      {groupByNumber(rows).map((sides) => (
        <Sides key={sides[0].number} rows={sides} />
      ))}
      {disagreements.pageInfo.hasNextPage && shown < MOST && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {WORDS[language].more}
          </a>{" "}
          {words.search.shownOf(shown, disagreements.total)}
        </p>
      )}
    </div>
  );
}
