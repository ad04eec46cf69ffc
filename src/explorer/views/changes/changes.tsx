import "../../style/lists.css";
import "../../style/changes.css";
import { nameIn } from "../../model/caption.js";
import { printDate } from "../../model/dates.js";
import { printNumber } from "../../model/figures.js";
import { gatherSources } from "../../model/files/gather-sources.js";
import type { State } from "../../model/address/url-state.js";
import { CHANGE_DAYS, CHANGES, THING } from "../../queries/queries.js";
import type { Ask } from "../../page/ask.js";
import { askPages } from "../../page/ask-pages.js";
import { Filters } from "../../controls/filters.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import { changeColumns, changeGraph, changeRows, type ChangeRow, type Changes, type Counted } from "./changes-rows.js";
import { Days } from "./days.js";
import { changesVariables, countSpans, SPANS, startOf } from "./spans.js";
import { WORDS } from "./words.js";

const MOST = 1_000;
/** Rows of a request, where all of them are asked for. */
const WHOLE_PAGE = 200;

export const CHANGES_VIEW = defineView<Changes, ChangeRow>({
  id: "changes",
  question: (state) => askFor(CHANGES, changesVariables(state)),
  load: loadChanges,
  whole: async (state, ask, progress) => {
    const variables = { ...changesVariables(state), first: WHOLE_PAGE, counted: false };
    const answer = await askPages(
      ask,
      CHANGES,
      variables,
      {
        read: ({ changes: { changes: items, total, pageInfo } }) => ({ items, total, pageInfo }),
        write: (part, changes) => ({ ...part, changes: { ...part.changes, changes } }),
      },
      progress,
    );
    return { ...answer, ...NO_MORE, since: variables.since, thing: null };
  },
  about: ({ id }) => id,
  heading: (answer, { words, language }) =>
    answer?.thing ? WORDS[language].heading(nameIn(answer.thing, language)) : words.views.changes,
  lead: ({ changes: { changes, total, pageInfo }, since }, { language }) => {
    const print = (count: number): string => printNumber(count, language);
    const from = since.startsWith("1970") ? undefined : printDate(since, language);
    return pageInfo.hasNextPage
      ? WORDS[language].leadPart(print(changes.length), print(total), from)
      : WORDS[language].lead(print(total), from);
  },
  rows: changeRows,
  columns: changeColumns,
  graph: changeGraph,
  sources: ({ changes }) => gatherSources(changes.changes.flatMap(({ statement }) => statement ?? [])),
  nothing: nothingNew,
  Controls: ChangesControls,
  Page: ChangesPage,
});

/** A file has the rows alone. */
const NO_MORE = { counted: { groups: [], groupsCount: 0 }, spans: countSpans([], "1970-01-01") };

/** In UTC, as moments are recorded. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The latest of all, unless the state names a beginning; how much there is in each span is counted once for all. */
async function loadChanges(state: State, ask: Ask): Promise<Changes> {
  const variables = changesVariables(state);
  const isAll = state.from === undefined && state.until === undefined && state.source === undefined;
  const [answer, all, thing] = await Promise.all([
    ask(CHANGES, variables),
    isAll ? undefined : ask(CHANGE_DAYS, { of: state.id }),
    state.id === undefined ? undefined : ask(THING, { id: state.id }),
  ]);
  const { groups = [], groupsCount = 0 } = answer.changes;
  const spans = countSpans((all ?? answer).changes.days, today());
  return { ...answer, counted: { groups, groupsCount }, spans, since: variables.since, thing: thing?.entity ?? null };
}

function nothingNew(answer: Changes, { words, language, state }: Reading): Nothing | undefined {
  if (answer.changes.changes.length > 0) return undefined;
  const own = WORDS[language];
  const { id, until } = state;
  const home = { text: words.empty.tries.home, state: { view: "home" as const } };
  if (id !== undefined && !answer.thing) return { asked: words.empty.unknownId(id), tries: [home] };
  const since = printDate(answer.since, language);
  const end = until && printDate(until, language);
  return {
    asked: answer.thing ? own.nothingOf(nameIn(answer.thing, language), since, end) : own.nothing(since, end),
    tries: [
      ...SPANS.filter((span) => answer.spans[span] > 0)
        .slice(0, 1)
        .map((span) => ({
          text: own.widen(own.span[span], answer.spans[span]),
          state: { view: "changes" as const, id, from: startOf(span, today()) },
        })),
      home,
    ],
  };
}

/** How far back, with how much there is. */
function ChangesControls({
  answer,
  reading: { state, language },
  reading,
}: {
  readonly answer: Changes | undefined;
  readonly reading: Reading;
}) {
  const { to } = usePage();
  const words = WORDS[language];
  const now = today();
  const since = answer?.since.slice(0, 10);
  return (
    <>
      <nav class="chips" aria-label={words.spans}>
        {SPANS.map((span) => {
          const from = startOf(span, now);
          const chosen = state.until === undefined && since === (span === "ever" ? "1970-01-01" : from);
          return (
            <a
              key={span}
              class="chip"
              href={to({ view: "changes", id: state.id, from, as: state.as })}
              aria-current={chosen ? "true" : undefined}
            >
              {words.span[span]} {answer && <b>{printNumber(answer.spans[span], language)}</b>}
            </a>
          );
        })}
      </nav>
      {state.source !== undefined && <Only source={state.source} counted={answer?.counted} />}
      <Filters reading={reading} names={["from", "until"]} />
    </>
  );
}

function ChangesPage({
  answer: { changes, counted },
  rows,
  reading: { state, language },
}: PageProps<Changes, ChangeRow>) {
  const { to, words } = usePage();
  return (
    <>
      <Days counted={counted} rows={rows} />
      <Earlier counted={counted} />
      {changes.pageInfo.hasNextPage && rows.length < MOST && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {WORDS[language].more}
          </a>{" "}
          {words.search.shownOf(rows.length, changes.total)}
        </p>
      )}
    </>
  );
}

/** Which source the changes were narrowed to, and the way back to all. */
function Only({ source, counted }: { readonly source: string; readonly counted: Counted | undefined }) {
  const { to, state, language } = usePage();
  const words = WORDS[language];
  const title = counted?.groups.find((group) => group.source?.id === source)?.source?.title;
  return (
    <p class="narrowed">
      {words.only} <a href={to({ view: "source", id: source })}>{title ?? source}</a>{" "}
      <a class="button" href={to({ ...state, source: undefined, opened: undefined, pages: undefined })}>
        {words.allSources}
      </a>
    </p>
  );
}

/** What was counted and does not stand in the list of groups any more. */
function Earlier({ counted: { groups, groupsCount } }: { readonly counted: Counted }) {
  const { to, state, language } = usePage();
  const words = WORDS[language];
  const last = groups.at(-1);
  if (last === undefined || groupsCount <= groups.length) return null;
  return (
    <p>
      {words.earlier(groupsCount - groups.length)}{" "}
      <a href={to({ ...state, until: last.day, opened: undefined, pages: undefined })}>
        {words.goEarlier(printDate(last.day, language))}
      </a>
    </p>
  );
}
