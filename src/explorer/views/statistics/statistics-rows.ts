import { nameIn } from "../../model/caption.js";
import { graphOfCounts } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import type { Choice } from "../../model/address/parameters.js";
import { printState, type State } from "../../model/address/url-state.js";
import { STATUS_KINDS, TABLES_KINDS, YEARS_KINDS } from "../../queries/terms.js";
import type {
  Caption,
  Dimension,
  EntityKind,
  LinkKind,
  StatisticsAnswer,
  StatisticsVariables,
} from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { WORDS } from "./words.js";

/**
 * What is counted where the state does not say: what may have a value in these dimensions, and is of the kinds that
 * people ask for.
 */
function kindsFor(dimensions: readonly (Dimension | undefined)[]): readonly EntityKind[] {
  if (dimensions.includes("STATUS")) return STATUS_KINDS;
  return dimensions.includes("YEAR") ? YEARS_KINDS : TABLES_KINDS;
}

export interface Dimensions {
  readonly of: readonly EntityKind[];
  readonly rows: Dimension;
  readonly columns: Dimension | undefined;
}

/** By kind and link, unless told; a dimension is not crossed with itself. */
export function dimensionsOf({ kinds, rows, columns }: State): Dimensions {
  const down = rows ?? (columns === "KIND" ? "LINK" : "KIND");
  const across = rows === undefined ? (columns ?? "LINK") : columns === rows ? undefined : columns;
  return { of: kinds ?? kindsFor([down, across]), rows: down, columns: across };
}

export function statisticsVariables(state: State): StatisticsVariables {
  const { at, links, modalities, sources } = state;
  return { ...dimensionsOf(state), at, links, modalities, minSources: sources };
}

/** A value of a dimension. */
export interface Value {
  readonly key: string;
  readonly label: string;
  readonly entity: Caption | undefined;
  readonly dimension: Dimension | undefined;
}

/** A cell in which something is counted. */
export interface StatisticsRow {
  readonly row: Value;
  readonly column: Value;
  readonly count: number;
}

export interface Grid {
  readonly rows: readonly Value[];
  readonly columns: readonly Value[];
  /** By row, then by column. */
  readonly cells: readonly (readonly number[])[];
}

export function readGrid({ statistics }: StatisticsAnswer, { words, language, state }: Reading): Grid {
  const dimensions = dimensionsOf(state);
  const read = (
    keys: readonly string[],
    entities: StatisticsAnswer["statistics"]["columnEntities"],
    dimension: Dimension | undefined,
  ): readonly Value[] =>
    keys.map((key, at) => {
      const entity = entities[at] ?? undefined;
      return {
        key,
        dimension,
        entity,
        label: entity ? nameIn(entity, language) : printKey(key, dimension, words, language),
      };
    });
  return {
    rows: read(statistics.rows, statistics.rowEntities, dimensions.rows),
    columns: read(statistics.columns, statistics.columnEntities, dimensions.columns),
    cells: statistics.cells,
  };
}

function printKey(
  key: string,
  dimension: Dimension | undefined,
  words: Reading["words"],
  language: Reading["language"],
): string {
  switch (dimension) {
    case undefined:
      return WORDS[language].total;
    case "KIND":
      return words.kinds[key as EntityKind];
    case "LINK":
      return words.link[key as LinkKind][0];
    case "STATUS":
      return words.value[key] ?? key;
    default:
      return key;
  }
}

/** Cells with something in them, row by row. */
export function statisticsRows(answer: StatisticsAnswer, reading: Reading): readonly StatisticsRow[] {
  const { rows, columns, cells } = readGrid(answer, reading);
  return rows.flatMap((row, down) =>
    columns.flatMap((column, across) => {
      const count = cells[down]?.[across] ?? 0;
      return count > 0 ? [{ row, column, count }] : [];
    }),
  );
}

export function statisticsColumns({ language, state }: Reading): readonly Column<StatisticsRow>[] {
  const own = WORDS[language];
  const { rows, columns } = dimensionsOf(state);
  const card = ({ entity }: Value): string | undefined =>
    entity && printState({ view: "card", id: entity.id, lang: state.lang });
  return [
    {
      key: rows.toLowerCase(),
      label: own.dimension[rows],
      value: ({ row }) => row.label,
      href: ({ row }) => card(row),
    },
    ...(columns
      ? [
          {
            key: columns.toLowerCase(),
            label: own.dimension[columns],
            value: ({ column }: StatisticsRow) => column.label,
            href: ({ column }: StatisticsRow) => card(column),
          },
        ]
      : []),
    {
      key: "count",
      label: own.count,
      value: ({ count }) => count,
      numeric: true,
      href: (row) => {
        const found = thingsBehind(row, state);
        return found && printState({ ...found, lang: state.lang });
      },
    },
  ];
}

/** The column of a list that holds the values of a dimension. */
const COLUMNS: Readonly<Record<Exclude<Dimension, "KIND">, string>> = {
  PLACE: "PROVINCE",
  INDUSTRY: "INDUSTRY",
  LINK: "LINK",
  YEAR: "YEAR",
  STATUS: "STATUS",
};

/**
 * The things that are counted in a cell, as their list. Counts of one time, or of some links alone, are of what a
 * ranking can be asked for; undefined where it cannot.
 */
export function thingsBehind({ row, column }: StatisticsRow, state: State): State | undefined {
  if (state.at !== undefined || state.modalities !== undefined || state.sources !== undefined)
    return rankingBehind({ row, column }, state);
  let kind: readonly EntityKind[] = dimensionsOf(state).of;
  const where: Choice[] = [];
  for (const { key, entity, dimension } of [row, column]) {
    if (dimension === undefined) continue;
    if (dimension === "KIND") kind = [key as EntityKind];
    else where.push({ column: COLUMNS[dimension], values: [entity?.id ?? key] });
  }
  return { view: "list", kind, ...(where.length > 0 && { where }) };
}

function rankingBehind({ row, column }: Pick<StatisticsRow, "row" | "column">, state: State): State | undefined {
  const found: { -readonly [Name in keyof State]: State[Name] } = {
    view: "ranking",
    kinds: dimensionsOf(state).of,
    at: state.at,
    modalities: state.modalities,
    sources: state.sources,
  };
  for (const { key, entity, dimension } of [row, column]) {
    if (dimension === undefined) continue;
    if (dimension === "KIND") found.kinds = [key as EntityKind];
    else if (dimension === "LINK") found.links = [key as LinkKind];
    else if (dimension === "PLACE" && entity) found.place = entity.id;
    else return undefined;
  }
  return found;
}

/** The values of both dimensions, and between two how many have both; of one dimension, how many have it. */
export function statisticsGraph(answer: StatisticsAnswer, reading: Reading): DrawnGraph {
  return graphOfCounts(
    statisticsRows(answer, reading).map(({ row, column, count }) => ({
      row: endOf(row),
      column: column.dimension && endOf(column),
      count,
    })),
  );
}

function endOf({ key, label, entity, dimension = "KIND" }: Value) {
  return { id: entity?.id ?? `${dimension}:${key}`, label, kind: entity?.kind ?? dimension };
}
