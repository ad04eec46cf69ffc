import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { readNamed } from "../filters/read-ids.js";
import { suggestNearest } from "../../text/suggest.js";
import { planColumns, type TableColumn } from "./plan-columns.js";

export interface Choice {
  readonly column: string;
  readonly values?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface TableArgs {
  readonly of: readonly string[];
  readonly where?: readonly Choice[] | null;
  readonly named?: string | null;
  readonly ids?: readonly string[] | null;
  readonly columns?: readonly string[] | null;
}

/** A column with what is chosen in it. */
export interface ChosenColumn extends TableColumn {
  readonly chosen: boolean;
  readonly values: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Asked {
  readonly available: readonly TableColumn[];
  readonly choices: readonly ChosenColumn[];
  /** Those that bear the name and are among the ids asked for; null for all. */
  readonly ids: readonly string[] | null;
  readonly find: (key: string) => TableColumn;
}

/**
 * What `things` and `facets` ask alike.
 * @throws GraphQLError BAD_USER_INPUT where a kind is missing or a column is none of these kinds
 */
export async function readAsked({ of, where, named, ids }: TableArgs, context: ApiContext): Promise<Asked> {
  if (of.length === 0)
    throw apiError(
      "BAD_USER_INPUT",
      "`of` names no kind: a table is of one kind at least, for example of: [UNIVERSITY].",
      {},
    );
  const available = planColumns(of, context.model);
  const find = (key: string): TableColumn => {
    const column = available.find((one) => one.key === key);
    if (column) return column;
    const near = suggestNearest(
      key,
      available.map((one) => one.key),
    );
    throw apiError(
      "BAD_USER_INPUT",
      `${of.join(", ")} has no column ${JSON.stringify(key)}${near === undefined ? "; `available` lists them." : `: ${near}`}`,
      {},
    );
  };
  const choices = (where ?? []).map((choice) => choose(find(choice.column), choice));
  const bearing = named === undefined || named === null ? undefined : await readNamed(named, context);
  const wanted = ids && bearing ? bearing.filter((id) => ids.includes(id)) : (bearing ?? ids ?? null);
  return { available, choices, ids: wanted, find };
}

export function choose(column: TableColumn, choice: Choice | undefined): ChosenColumn {
  return {
    ...column,
    chosen: choice !== undefined,
    values: choice?.values ?? null,
    from: choice?.from ?? null,
    to: choice?.to ?? null,
  };
}
