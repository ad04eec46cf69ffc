import { grouped } from "../../model/words/plural.js";
import { languageOf, nameIn, otherName } from "../../model/caption.js";
import { graphOfThings } from "../../model/files/drawn-graph.js";
import { onlyHome } from "../../page/only-home.js";
import type { Column } from "../../model/files/table.js";
import { printState, type State } from "../../model/address/url-state.js";
import { EntityBadge } from "../../parts/entity-badge.js";
import { SEARCH } from "../../queries/queries.js";
import type { SearchAnswer } from "../../queries/types.js";
import { askPages } from "../../page/ask-pages.js";
import { usePage } from "../../page/page-context.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";

type Hit = SearchAnswer["search"]["hits"][number];

const PAGE = 20;
/** As many as the API answers at once. */
const MOST = 100;

export const SEARCH_VIEW = defineView<SearchAnswer, Hit>({
  id: "search",
  question: ({ q, kinds, at, pages }) =>
    q === undefined ? undefined : askFor(SEARCH, { text: q, kinds, at, first: Math.min(PAGE * (pages ?? 1), MOST) }),
  whole: ({ q = "", kinds, at }, ask, progress) =>
    askPages(
      ask,
      SEARCH,
      { text: q, kinds, at, first: MOST },
      {
        read: ({ search: { hits: items, total, pageInfo } }) => ({ items, total, pageInfo }),
        write: (answer, hits) => ({ search: { ...answer.search, hits } }),
      },
      progress,
    ),
  heading: (_answer, { words, state }) => (state.q === undefined ? words.views.search : words.search.heading(state.q)),
  lead: ({ search }, { words, state }) =>
    words.search.found(state.kinds ? countOf(search, state) : search.total, state.q ?? ""),
  rows: ({ search }) => search.hits,
  columns,
  // A name is found, not claimed: each card says who gives it.
  sources: () => [],
  graph: ({ search }, { language }) =>
    graphOfThings(
      search.hits.map(({ entity }) => entity),
      language,
    ),
  nothing: ({ search }, reading) => (search.hits.length === 0 ? nothingFound(reading) : undefined),
  idle: (reading) => onlyHome(reading.words.search.ask, reading),
  Controls: Kinds,
  Page: SearchPage,
});

function nothingFound({ words: { search, empty }, state }: Reading): Nothing {
  const { kinds: _kinds, at: _at, ...plain } = state;
  const filtered = state.kinds !== undefined || state.at !== undefined;
  return {
    asked: filtered ? search.nothingOfKind(state.q ?? "") : search.nothing(state.q ?? ""),
    tries: [
      ...(filtered ? [{ text: empty.tries.fewerFilters, state: plain }] : []),
      ...search.tries.map((text) => ({ text })),
      { text: empty.tries.home, state: { view: "home" } },
    ],
  };
}

function columns({ words: { columns: labels, kind }, language, state }: Reading): readonly Column<Hit>[] {
  return [
    {
      key: "name",
      label: labels.name,
      value: ({ entity }) => nameIn(entity, language),
      href: ({ entity }) => printState({ view: "card", id: entity.id, lang: state.lang }),
    },
    { key: "kind", label: labels.kind, value: ({ entity }) => kind[entity.kind] },
    { key: "otherName", label: labels.otherName, value: ({ entity }) => otherName(entity, language) },
    { key: "matched", label: labels.matched, value: ({ matchedName }) => matchedName },
    { key: "id", label: labels.id, value: ({ entity }) => entity.id },
  ];
}

/** How many of each kind there are; choosing one keeps only it. */
function Kinds({
  answer,
  reading: { state },
}: {
  readonly answer: SearchAnswer | undefined;
  readonly reading: Reading;
}) {
  const { words, to } = usePage();
  const counts = [...(answer?.search.kinds ?? [])].sort((a, b) => b.count - a.count);
  if (counts.length < 2 && state.kinds === undefined) return null;
  const { kinds: chosen = [], pages: _pages, ...rest } = state;
  const { kinds: _kinds, ...all } = { ...rest, kinds: undefined };
  return (
    <nav class="chips" aria-label={words.search.kinds}>
      <a href={to(all)} class="chip" aria-current={chosen.length === 0 ? "true" : undefined}>
        {words.search.all}
      </a>
      {counts.map(({ kind, count }) => {
        const next = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
        return (
          <a
            key={kind}
            class="chip"
            href={to({ ...all, kinds: next })}
            aria-current={chosen.includes(kind) ? "true" : undefined}
          >
            <EntityBadge kind={kind} />
            {words.kinds[kind]} <b>{grouped(count)}</b>
          </a>
        );
      })}
    </nav>
  );
}

function SearchPage({ answer: { search }, rows, reading: { state } }: PageProps<SearchAnswer, Hit>) {
  const { words, language, to } = usePage();
  return (
    <>
      <ol class="hits">
        {rows.map(({ entity, matchedName }) => {
          const name = nameIn(entity, language);
          const other = otherName(entity, language);
          return (
            <li key={entity.id}>
              <a href={to({ view: "card", id: entity.id })}>
                <EntityBadge kind={entity.kind} />
                <span lang={languageOf(name)}>{name}</span>
              </a>
              <p>
                <span class="kind">{words.kind[entity.kind]}</span>
                {other !== undefined && <span lang={languageOf(other)}>{other}</span>}
                {matchedName !== name && matchedName !== other && (
                  <span class="quiet">{words.search.matched(matchedName)}</span>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {search.pageInfo.hasNextPage && rows.length < 100 && (
        <p class="more">
          <a class="button" href={to({ ...state, pages: (state.pages ?? 1) + 1 })}>
            {words.search.more}
          </a>{" "}
          {words.search.shownOf(rows.length, countOf(search, state))}
        </p>
      )}
    </>
  );
}

function countOf({ kinds, total }: SearchAnswer["search"], { kinds: chosen }: State): number {
  return chosen ? kinds.filter(({ kind }) => chosen.includes(kind)).reduce((sum, { count }) => sum + count, 0) : total;
}
