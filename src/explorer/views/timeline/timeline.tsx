import "../../style/lists.css";
import "../../style/timeline.css";
import { nameIn } from "../../model/caption.js";
import { printNumber } from "../../model/figures.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import type { State } from "../../model/address/url-state.js";
import { THING, TIMELINE } from "../../queries/queries.js";
import type { Ask } from "../../page/ask.js";
import { askPages } from "../../page/ask-pages.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import { Bars } from "./bars.js";
import { Entries } from "./entries.js";
import { timelineColumns, timelineGraph, timelineRows, type Timeline, type TimelineRow } from "./timeline-rows.js";
import { WORDS } from "./words.js";

const PAGE = 200;
const MOST = 1_000;
/** Rows of a request, where all of them are asked for. */
const WHOLE_PAGE = 200;

export const TIMELINE_VIEW = defineView<Timeline, TimelineRow>({
  id: "timeline",
  question: (state) => askFor(TIMELINE, variablesOf(state)),
  load: loadTimeline,
  whole: async (state, ask, progress) => ({
    thing: null,
    ...(await askPages(
      ask,
      TIMELINE,
      { ...variablesOf(state), first: WHOLE_PAGE },
      {
        read: ({ timeline: { items, total, pageInfo } }) => ({ items, total, pageInfo }),
        write: (answer, items) => ({ timeline: { ...answer.timeline, items } }),
      },
      progress,
    )),
  }),
  about: ({ id }) => id,
  heading: (answer, { words, language }) =>
    answer?.thing ? WORDS[language].heading(nameIn(answer.thing, language)) : words.views.timeline,
  lead: ({ timeline: { items, total, undated } }, { language }) =>
    WORDS[language].lead(
      printNumber(items.length, language),
      printNumber(total, language),
      printNumber(undated, language),
    ),
  rows: timelineRows,
  columns: timelineColumns,
  graph: timelineGraph,
  sources: ({ timeline }) => gatherSources(timeline.items.map(({ statement }) => statement)),
  nothing: nothingDated,
  Controls: TimelineControls,
  Page: TimelinePage,
});

function variablesOf({ id, from, until, modalities, pages }: State) {
  return { of: id, from, to: until, modalities, first: Math.min(PAGE * (pages ?? 1), MOST) };
}

async function loadTimeline(state: State, ask: Ask): Promise<Timeline> {
  const [answer, thing] = await Promise.all([
    ask(TIMELINE, variablesOf(state)),
    state.id === undefined ? undefined : ask(THING, { id: state.id }),
  ]);
  return { ...answer, thing: thing?.entity ?? null };
}

function nothingDated({ timeline, thing }: Timeline, { words, language, state }: Reading): Nothing | undefined {
  if (timeline.items.length > 0) return undefined;
  const own = WORDS[language];
  const home = { text: words.empty.tries.home, state: { view: "home" as const } };
  if (state.id !== undefined && !thing)
    return {
      asked: words.empty.unknownId(state.id),
      tries: [{ text: own.everything, state: { view: "timeline" } }, home],
    };
  const { from, until, modalities, ...plain } = state;
  const filtered = from !== undefined || until !== undefined || modalities !== undefined;
  const name = thing ? nameIn(thing, language) : "";
  return {
    asked: [own.nothing(name === "" ? "" : own.of(name)), timeline.undated > 0 ? own.undated(timeline.undated) : ""]
      .join(" ")
      .trim(),
    tries: [
      ...(filtered ? [{ text: words.empty.tries.fewerFilters, state: plain }] : []),
      ...(thing
        ? [
            { text: own.card(name), state: { view: "card" as const, id: thing.id } },
            { text: own.everything, state: { view: "timeline" as const } },
          ]
        : []),
      home,
    ],
  };
}

function TimelineControls({ reading }: { readonly reading: Reading }) {
  const { to, language } = usePage();
  const { from, until, ...rest } = reading.state;
  return (
    <>
      <Filters reading={reading} names={["from", "until", "modalities"]} />
      {(from !== undefined || until !== undefined) && (
        <p class="widen">
          <a class="button" href={to({ ...rest, pages: undefined })}>
            ← {WORDS[language].whole}
          </a>
        </p>
      )}
    </>
  );
}

function TimelinePage({ answer: { timeline }, rows, reading }: PageProps<Timeline, TimelineRow>) {
  const { to, words } = usePage();
  const { state, language } = reading;
  return (
    <div class="timeline">
      <section class="frame">
        <Bars rows={rows} years={timeline.pageInfo.hasNextPage ? timeline.years : undefined} reading={reading} />
      </section>
      <Entries rows={rows} reading={reading} />
      {timeline.pageInfo.hasNextPage && rows.length < MOST && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {WORDS[language].more}
          </a>{" "}
          {words.search.shownOf(rows.length, timeline.total)}
        </p>
      )}
    </div>
  );
}
