import "../../style/list.css";
import { printNumber } from "../../model/figures.js";
import type { State } from "../../model/address/url-state.js";
import { CAPTIONS, THINGS } from "../../queries/queries.js";
import { ENTITY_KINDS } from "../../queries/terms.js";
import type { Caption, EntityKind, ThingsAnswer } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import { askPages, type Progress } from "../../page/ask-pages.js";
import { askFor, defineView, type Nothing, type PageProps, type Reading } from "../../page/view.js";
import { ListControls } from "./controls.js";
import { Facets } from "./facets.js";
import {
  listColumns,
  listGraph,
  listRows,
  listVariables,
  MOST_PAGES,
  PAGE,
  type List,
  type ListRow,
} from "./list-rows.js";
import { ListTable } from "./list-table.js";
import { WORDS } from "./words.js";

/** Rows of a request, where all of them are asked for. */
const WHOLE_PAGE = 500;
/** Ids that the API takes at once. */
const MOST_IDS = 500;

export const LIST_VIEW = defineView<List, ListRow>({
  id: "list",
  question: (state) => {
    const variables = listVariables(state);
    return variables && askFor(THINGS, variables);
  },
  load: loadList,
  whole: loadWhole,
  heading: (_answer, { words, language, state: { kind = [] } }) =>
    kind.length === 0 ? WORDS[language].none : printKinds(kind, words, language),
  lead: ({ things: { total, rows } }, { language, state: { page = 1 } }) => {
    const print = (count: number): string => printNumber(count, language);
    const from = (page - 1) * PAGE;
    return rows.length === total
      ? WORDS[language].lead(print(total), "", "")
      : WORDS[language].lead(print(total), print(from + 1), print(from + rows.length));
  },
  rows: listRows,
  columns: listColumns,
  // What a thing is said to be, its card tells; whose list it is, the column of sources.
  sources: () => [],
  graph: listGraph,
  nothing: nothingFits,
  idle: ({ words, language }) => ({
    asked: WORDS[language].choose,
    tries: ENTITY_KINDS.map((kind) => ({ text: words.kinds[kind], state: { view: "list", kind: [kind] } })),
  }),
  Controls: ListControls,
  Page: ListPage,
});

function printKinds(kinds: readonly EntityKind[], words: Reading["words"], language: string): string {
  return kinds.map((kind) => words.kinds[kind]).join(language === "zh" ? "、" : ", ");
}

async function loadList(state: State, ask: Ask): Promise<List> {
  const things = await ask(THINGS, listVariables(state) ?? { of: [] });
  return { ...things, captions: await readCaptions(things, state, ask) };
}

/** All rows, page after page; only those that are ticked, where some are. */
async function loadWhole(state: State, ask: Ask, progress: Progress): Promise<List> {
  const { offset: _offset, ...variables } = listVariables(state) ?? { of: [] };
  const things = await askPages(
    ask,
    THINGS,
    { ...variables, first: WHOLE_PAGE, ...(state.ids && { ids: [...state.ids] }) },
    {
      read: ({ things: { rows: items, total, pageInfo } }) => ({ items, total, pageInfo }),
      write: (answer, rows): ThingsAnswer => ({ things: { ...answer.things, rows } }),
    },
    progress,
  );
  return { ...things, captions: await readCaptions(things, state, ask) };
}

/** What the cells and the choices lead to comes as ids, and often the same. */
async function readCaptions(
  { things }: ThingsAnswer,
  { where = [] }: State,
  ask: Ask,
): Promise<ReadonlyMap<string, Caption>> {
  const leads = things.columns.map(({ ofThings }) => ofThings);
  const chosen = where.flatMap(({ column, values = [] }) =>
    things.available.some(({ key, ofThings }) => key === column && ofThings) ? values : [],
  );
  const ids = [
    ...new Set([
      ...chosen,
      ...things.rows.flatMap(({ cells }) => cells.flatMap(({ values }, at) => (leads[at] ? values : []))),
    ]),
  ];
  const parts = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, at) =>
    ids.slice(at * MOST_IDS, (at + 1) * MOST_IDS),
  );
  const captions = new Map<string, Caption>();
  for (const part of parts)
    for (const entity of (await ask(CAPTIONS, { ids: part })).entities) captions.set(entity.id, entity);
  return captions;
}

function nothingFits({ things }: List, { words, language, state }: Reading): Nothing | undefined {
  if (things.rows.length > 0) return undefined;
  const { kind = [], as, shown } = state;
  // An address may be of a page that was there, or never was: that nothing fits would be untrue.
  if (things.total > 0)
    return {
      asked: WORDS[language].pastLast(
        printNumber(things.total, language),
        Math.min(Math.ceil(things.total / PAGE), MOST_PAGES),
      ),
      tries: [{ text: WORDS[language].firstPage, state: { ...state, page: undefined } }],
    };
  return {
    asked: WORDS[language].nothing(printKinds(kind, words, language)),
    tries: [
      { text: words.empty.tries.fewerFilters, state: { view: "list", kind, as, shown } },
      { text: words.empty.tries.home, state: { view: "home" } },
    ],
  };
}

function ListPage({ answer, rows, reading }: PageProps<List, ListRow>) {
  return (
    <div class="list">
      <Facets reading={reading} />
      <ListTable answer={answer} rows={rows} reading={reading} />
    </div>
  );
}
