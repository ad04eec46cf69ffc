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

type Manner = NonNullable<State["manner"]>;

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
      { ...variablesOf(state), happened: (await loadTimeline(state, ask)).all !== undefined, first: WHOLE_PAGE },
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
  lead: ({ timeline: { items, total, undated }, all }, { language }) => {
    const print = (count: number): string => printNumber(count, language);
    return all === undefined
      ? WORDS[language].lead(print(items.length), print(total), print(undated))
      : WORDS[language].came(print(items.length), print(total), print(all - total));
  },
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

/**
 * Registers say of tens of thousands of things that they were so on one day. Where there is more than anybody pages through,
 * what came about is shown, unless a reader wants the rest too.
 */
async function loadTimeline(state: State, ask: Ask): Promise<Timeline> {
  const variables = variablesOf(state);
  const [answer, thing] = await Promise.all([
    ask(TIMELINE, variables),
    state.id === undefined ? undefined : ask(THING, { id: state.id }),
  ]);
  const { total } = answer.timeline;
  const all = { ...answer, thing: thing?.entity ?? null };
  if (state.manner === "all" || (state.manner === undefined && total <= MOST)) return all;
  const came = await ask(TIMELINE, { ...variables, happened: true });
  return state.manner === undefined && came.timeline.total === 0 ? all : { ...all, ...came, all: total };
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
  const { from, until, modalities, manner, ...plain } = state;
  const filtered = [from, until, modalities, manner].some((value) => value !== undefined);
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

function TimelineControls({ reading, answer }: { readonly reading: Reading; readonly answer: Timeline | undefined }) {
  const { to, language } = usePage();
  const { from, until, ...rest } = reading.state;
  return (
    <>
      {(answer?.all !== undefined || reading.state.manner !== undefined) && (
        <Manners reading={reading} now={answer?.all === undefined ? "all" : "happened"} />
      )}
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

/** What came about, or also what was so: a choice where it makes a difference. */
function Manners({ reading: { state, language }, now }: { readonly reading: Reading; readonly now: Manner }) {
  const { to } = usePage();
  const words = WORDS[language];
  return (
    <nav class="chips" aria-label={words.manners}>
      {(["happened", "all"] as const).map((manner) => (
        <a
          key={manner}
          class="chip"
          href={to({ ...state, manner, pages: undefined, selected: undefined })}
          aria-current={manner === now ? "true" : undefined}
        >
          {words[manner]}
        </a>
      ))}
    </nav>
  );
}

function TimelinePage({ answer: { timeline, all }, rows, reading }: PageProps<Timeline, TimelineRow>) {
  const { to, words } = usePage();
  const { state, language } = reading;
  return (
    <div class="timeline">
      <section class="frame">
        <Bars
          rows={rows}
          years={timeline.pageInfo.hasNextPage ? timeline.years : undefined}
          // A bar leads to as many as it counts.
          reading={all === undefined ? reading : { ...reading, state: { ...state, manner: "happened" } }}
        />
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
