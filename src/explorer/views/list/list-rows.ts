import { nameIn, otherName } from "../../model/caption.js";
import type { Choice } from "../../model/address/parameters.js";
import { printState, type State } from "../../model/address/url-state.js";
import { graphOfThings, isLinkKind } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { printValue } from "../../model/print-value.js";
import { PROPERTIES } from "../../queries/terms.js";
import type {
  Caption,
  EntityKind,
  FacetsAnswer,
  FacetsVariables,
  ThingsAnswer,
  ThingsVariables,
} from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

export type Facet = FacetsAnswer["facets"][number];
export type ListRow = ThingsAnswer["things"]["rows"][number];
type TableColumn = ThingsAnswer["things"]["columns"][number];

/** A page of things, and the names of what its cells and choices lead to. */
export interface List extends ThingsAnswer {
  readonly captions: ReadonlyMap<string, Caption>;
}

export const PAGE = 50;
/** As many pages as the API skips rows for. */
export const MOST_PAGES = 101;

/** What both questions ask; undefined where the state names no kind. */
export function listVariables({ kind, where, q, shown, sort, page = 1 }: State): ThingsVariables | undefined {
  if (kind === undefined || kind.length === 0) return undefined;
  return {
    of: kind,
    where: where?.map(({ column, values, from, to }) => ({ column, values: values && [...values], from, to })),
    named: q,
    columns: shown,
    sort: sort?.replace(/^-/, ""),
    descending: sort?.startsWith("-"),
    first: PAGE,
    offset: (page - 1) * PAGE,
  };
}

/** What is counted to choose among, asked beside the list: who looks at it need not wait for the counts. */
export function facetVariables(state: State): FacetsVariables | undefined {
  const { of, where, named } = listVariables(state) ?? {};
  return of && { of, where, named };
}

/** What a column is called: a property, a link seen from here, or one of our own. */
export function printColumn(key: string, { words, language }: Pick<Reading, "words" | "language">): string {
  const [link = "", way] = key.split(".");
  if (way !== undefined && isLinkKind(link)) return words.link[link][way === "out" ? 0 : 1];
  // An address may name any column, and every object has a "constructor".
  const named = [WORDS[language].columns, words.property].find((of) => Object.hasOwn(of, key));
  return named?.[key] ?? key;
}

/** A value of a column in words; `thing` is what it is the id of. */
export function printCell(
  column: string,
  value: string,
  thing: Caption | undefined | null,
  { words, language }: Pick<Reading, "words" | "language">,
): string {
  if (thing) return nameIn(thing, language);
  switch (column) {
    case "MODALITY":
      return words.modality[value as keyof typeof words.modality] ?? value;
    case "DOUBT":
      return WORDS[language].doubt[value] ?? value;
    case "STATUS":
      return words.value[value] ?? value;
    case "LINK":
      return isLinkKind(value) ? words.link[value][0] : value;
    case "LINKED": {
      const [link = "", way, kind = ""] = value.split(".");
      const known = words.kinds[kind as EntityKind] ?? kind;
      return isLinkKind(link) ? `${words.link[link][way === "out" ? 0 : 1]} · ${known}` : value;
    }
    default:
      return printValue(column, value, words, language);
  }
}

export function listRows({ things }: List): readonly ListRow[] {
  return things.rows;
}

export function listColumns(reading: Reading, { things, captions }: List): readonly Column<ListRow>[] {
  const { words, language, state } = reading;
  return [
    {
      key: "name",
      label: words.columns.name,
      value: ({ entity }) => nameIn(entity, language),
      href: ({ entity }) => printState({ view: "card", id: entity.id, lang: state.lang }),
    },
    { key: "otherName", label: words.columns.otherName, value: ({ entity }) => otherName(entity, language) },
    { key: "id", label: words.columns.id, fileOnly: true, value: ({ entity }) => entity.id },
    { key: "kind", label: words.columns.kind, fileOnly: true, value: ({ entity }) => entity.kind },
    ...things.columns.flatMap((column, at) => planColumn(column, at, captions, reading)),
  ];
}

/** In files dates are ISO 8601, and what leads to things has their ids and their number beside their names. */
function planColumn(
  { key, ofThings }: TableColumn,
  at: number,
  captions: List["captions"],
  reading: Reading,
): readonly Column<ListRow>[] {
  const cell = (row: ListRow) => row.cells[at];
  const print = (row: ListRow): string | undefined =>
    cell(row)
      ?.values.map((value) => printCell(key, value, ofThings ? captions.get(value) : undefined, reading))
      .join("; ");
  const raw = (row: ListRow): string | undefined => cell(row)?.values.join("; ");
  const isNumber = key === "LINKS" || PROPERTIES[key]?.is === "number";
  return [
    {
      key,
      label: printColumn(key, reading),
      numeric: isNumber,
      value: isNumber ? (row) => (cell(row)?.total ? Number(cell(row)?.values[0]) : undefined) : print,
      ...(PROPERTIES[key]?.is === "date" && { file: raw }),
    },
    ...(ofThings
      ? ([
          { key: `${key}.ids`, label: reading.words.columns.id, fileOnly: true, value: raw },
          { key: `${key}.count`, label: reading.words.columns.id, fileOnly: true, value: (row) => cell(row)?.total },
        ] satisfies Column<ListRow>[])
      : []),
  ];
}

export function listGraph({ things }: List, { language }: Reading): DrawnGraph {
  return graphOfThings(
    things.rows.map(({ entity }) => entity),
    language,
  );
}

/** The state with a value chosen, or no longer; beside others of its column it is one of several. */
export function toggleValue({ page: _page, ...state }: State, column: string, value: string): State {
  const before = state.where?.find((choice) => choice.column === column);
  const values = before?.values ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...state, where: withChoice(state.where, column, next.length > 0 ? { column, values: next } : undefined) };
}

/** The state with a column's values from a least one on; without one there is no bound. */
export function chooseSince({ page: _page, ...state }: State, column: string, from: string | undefined): State {
  return { ...state, where: withChoice(state.where, column, from === undefined ? undefined : { column, from }) };
}

function withChoice(
  where: readonly Choice[] = [],
  column: string,
  choice: Choice | undefined,
): readonly Choice[] | undefined {
  const others = where.filter((one) => one.column !== column);
  const next = choice ? [...others, choice] : others;
  return next.length === 0 ? undefined : next;
}
