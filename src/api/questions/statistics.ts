import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { PropertyDimension } from "../../model/marks.js";
import type { Model } from "../../model/model.js";
import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import type { Resolvers } from "../resolver.js";
import { type Axis, planTable, type ValueGroup } from "./cross-table.js";
import { warnOfKinds } from "../asking/may-be-twice.js";
import { parseAt } from "../asking/parse-at.js";
import { printAsked, readQuery } from "../asking/read-query.js";
import { warn, warnNothingFound } from "../asking/warnings.js";

interface StatisticsArgs {
  readonly of: readonly string[];
  readonly rows: string;
  readonly columns?: string | null;
  readonly at?: string | null;
  readonly links?: readonly string[] | null;
  readonly modalities?: readonly string[] | null;
  readonly minSources?: number | null;
}

/** As Cypher finds it: values may stand there twice, and null stands for none. */
interface FoundGroup {
  readonly rows: readonly (string | null)[] | null;
  readonly columns: readonly (string | null)[] | null;
  readonly things: number;
}

interface Caption {
  readonly id: string;
  readonly name: string;
}

const CYPHER = readQuery("statistics");
/** Most rows, and most columns: more than provinces, kinds or years, and as much as a person can take in. */
const LIMIT = 200;

export async function resolveStatistics(
  _root: unknown,
  args: StatisticsArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { of, rows, columns = null, links = null, modalities = null, minSources = null } = args;
  if (of.length === 0)
    throw apiError(
      "BAD_USER_INPUT",
      "`of` names no kind: statistics are of one kind of thing at least, for example of: [UNIVERSITY].",
      {},
    );
  const [row] = await context.read(
    CYPHER,
    printAsked({
      of,
      rows,
      columns,
      links,
      modalities,
      minSources,
      years: planDimension("YEAR", context.model),
      statuses: planDimension("STATUS", context.model),
      ...parseAt(args.at),
    }),
  );
  const {
    version = "",
    groups = [],
    captions = [],
  } = (row ?? {}) as { version?: string; groups?: readonly FoundGroup[]; captions?: readonly Caption[] };
  const names = new Map(captions.map(({ id, name }) => [id, name]));
  const label = (value: string): string => names.get(value) ?? value;
  const table = planTable(groups.map(parseGroup), {
    hasColumns: columns !== null,
    sortedRows: rows === "YEAR",
    sortedColumns: columns === "YEAR",
    label,
    limit: LIMIT,
  });
  if (table.total === 0) warnNothingFound(context, info, version);
  else await warnOfKinds(context, info, of);
  warnCut(context, info, "rows", table.rows);
  warnCut(context, info, "columns", table.columns);
  return {
    rows: table.rows.values.map(label),
    columns: table.columns.values.map(label),
    rowIds: table.rows.values.map((value) => (names.has(value) ? value : null)),
    columnIds: table.columns.values.map((value) => (names.has(value) ? value : null)),
    cells: table.cells,
    total: table.total,
    unplaced: table.unplaced,
  };
}

/** By kind, as the API names it, the property that is its value in a dimension. */
function planDimension(dimension: PropertyDimension, { kinds }: Model): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...kinds.values()].flatMap(({ name, properties }) =>
      [...properties.values()]
        .filter((property) => property.dimension === dimension)
        .map((property) => [name, property.name]),
    ),
  );
}

function parseGroup({ rows, columns, things }: FoundGroup): ValueGroup {
  const parse = (values: FoundGroup["rows"]): string[] => [...new Set(values)].filter((value) => value !== null);
  return { rows: parse(rows), columns: parse(columns), things };
}

function warnCut(context: ApiContext, info: GraphQLResolveInfo, axis: string, { values, missing }: Axis): void {
  if (missing > 0)
    warn(
      context,
      info,
      "CUT",
      `The table ends after ${LIMIT} ${axis}, the most frequent: ${missing} of ${values.length + missing} are missing.`,
    );
}

/** Resolves a list of entities whose ids stand in the table under `key`. */
function resolveEntitiesUnder(key: string) {
  return (
    table: Row,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<(Row | null | undefined)[]> =>
    Promise.all(
      (table[key] as readonly (string | null)[]).map((id) =>
        id === null ? Promise.resolve(null) : context.loadNode("entities", id, info),
      ),
    );
}

export const STATISTICS_TYPES: Resolvers = {
  CrossTable: { rowEntities: resolveEntitiesUnder("rowIds"), columnEntities: resolveEntitiesUnder("columnIds") },
};
