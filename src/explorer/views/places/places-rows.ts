import { nameIn } from "../../model/caption.js";
import { graphOfCounts } from "../../model/files/drawn-graph.js";
import type { DrawnGraph } from "../../model/files/gexf.js";
import type { Column } from "../../model/files/table.js";
import { printState, type State } from "../../model/address/url-state.js";
import { TABLES_KINDS } from "../../queries/terms.js";
import type { EntityKind, StatisticsAnswer, StatisticsVariables } from "../../queries/types.js";
import type { Reading } from "../../page/view.js";
import { PROVINCES, type Province } from "../../model/provinces.js";
import { WORDS } from "./words.js";

export function placesVariables({ kinds, at }: State): StatisticsVariables {
  return { of: kinds ?? TABLES_KINDS, rows: "PLACE", columns: "KIND", at };
}

/** A province, or a place that is in none, with how many there are of each kind. */
export interface PlaceRow {
  readonly province: Province | undefined;
  readonly name: string;
  /** Of the place in the graph; undefined where the graph has nothing there. */
  readonly id: string | undefined;
  readonly counts: ReadonlyMap<EntityKind, number>;
  readonly total: number;
}

/** All provinces in the order of their codes, those with nothing too; then what is no province. */
export function placeRows({ statistics }: StatisticsAnswer, { language }: Reading): readonly PlaceRow[] {
  const found = statistics.rowEntities.flatMap((entity, at) => {
    const counts = new Map(
      statistics.columns.map((kind, across) => [kind as EntityKind, statistics.cells[at]?.[across] ?? 0] as const),
    );
    const code = entity?.identifiers.find(({ scheme }) => scheme === "GBT2260")?.value;
    // A thing has one kind: the sum counts each once.
    return [
      {
        entity,
        code,
        counts,
        total: [...counts.values()].reduce((sum, count) => sum + count, 0),
        label: statistics.rows[at] ?? "",
      },
    ];
  });
  const provinces = PROVINCES.map((province): PlaceRow => {
    const there = found.find(({ code }) => code === province.code);
    return {
      province,
      name: language === "zh" ? province.zh : province.en,
      id: there?.entity?.id,
      counts: there?.counts ?? new Map(),
      total: there?.total ?? 0,
    };
  });
  const others = found
    .filter(({ code }) => !PROVINCES.some((province) => province.code === code))
    .map(
      ({ entity, label, counts, total }): PlaceRow => ({
        province: undefined,
        name: entity ? nameIn(entity, language) : label,
        id: entity?.id,
        counts,
        total,
      }),
    );
  return [...provinces, ...others];
}

export function placeColumns({ words: { kinds: kindNames }, language, state }: Reading): readonly Column<PlaceRow>[] {
  const own = WORDS[language];
  const kinds = state.kinds ?? TABLES_KINDS;
  const ranking = (row: PlaceRow, kind: EntityKind): string | undefined =>
    row.id !== undefined && (row.counts.get(kind) ?? 0) > 0
      ? printState({ ...thingsIn(row, [kind], state), lang: state.lang })
      : undefined;
  return [
    {
      key: "province",
      label: own.province,
      value: ({ name }) => name,
      href: ({ id }) => (id === undefined ? undefined : printState({ view: "card", id, lang: state.lang })),
    },
    { key: "code", label: own.code, value: ({ province }) => province?.code },
    ...kinds.map(
      (kind): Column<PlaceRow> => ({
        key: kind.toLowerCase(),
        label: kindNames[kind],
        value: ({ counts }) => counts.get(kind) ?? 0,
        numeric: true,
        href: (row) => ranking(row, kind),
      }),
    ),
    { key: "total", label: own.total, value: ({ total }) => total, numeric: true },
  ];
}

/** The places in which there is something, the kinds, and between two how many of that kind are there. */
export function placeGraph(answer: StatisticsAnswer, reading: Reading): DrawnGraph {
  return graphOfCounts(
    placeRows(answer, reading).flatMap(({ id, name, counts }) =>
      [...counts]
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => ({
          row: { id: id ?? name, label: name, kind: "PLACE" },
          column: { id: `KIND:${kind}`, label: reading.words.kinds[kind], kind: "KIND" },
          count,
        })),
    ),
  );
}

/** The ranking of what is there. */
export function thingsIn({ id }: PlaceRow, kinds: readonly EntityKind[], { at }: State): State {
  return { view: "ranking", kinds, place: id, at };
}

/** From 0 for nothing to 1 for the most; differences among small counts are to be seen too. */
export function shadeOf(total: number, most: number): number {
  return most === 0 ? 0 : Math.sqrt(total / most);
}

/** The counts that a scale of so many steps names: nothing, then up to the most. */
export function planScale(most: number, steps = 4): readonly number[] {
  return [
    ...new Set([
      0,
      ...Array.from({ length: steps }, (_, at) => Math.max(Math.round(most * ((at + 1) / steps) ** 2), 1)),
    ]),
  ];
}
