import type { ApiContext } from "../context.js";
import { apiError } from "../errors/api-errors.js";
import { readNamed } from "../filters/read-ids.js";
import { suggestNearest } from "../../text/suggest.js";
import { readAmount } from "../../model/values/amount.js";
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
  /** The same of a column of numbers. */
  readonly numbers: readonly number[];
  readonly least: number | null;
  readonly most: number | null;
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
  const chosen = (where ?? []).map((choice) => choose(find(choice.column), choice));
  const choices = [...chosen, ...listCurrencies(where ?? [], available)];
  const bearing = named === undefined || named === null ? undefined : await readNamed(named, context);
  const wanted = ids && bearing ? bearing.filter((id) => ids.includes(id)) : (bearing ?? ids ?? null);
  return { available, choices, ids: wanted, find };
}

/** @throws GraphQLError BAD_USER_INPUT where a bound of a column of numbers is none */
export function choose(column: TableColumn, choice: Choice | undefined): ChosenColumn {
  const [values, from, to] = [choice?.values ?? null, choice?.from ?? null, choice?.to ?? null];
  const isNumber = column.isNumber === true;
  return {
    ...column,
    chosen: choice !== undefined,
    values,
    from: isNumber ? null : from,
    to: isNumber ? null : to,
    numbers: isNumber ? (values ?? []).map((value) => parseNumber(value, column)) : [],
    least: isNumber && from !== null ? parseNumber(from, column) : null,
    most: isNumber && to !== null ? parseNumber(to, column) : null,
  };
}

function parseNumber(text: string, { key }: TableColumn): number {
  const read = readAmount(text);
  if ("number" in read) return read.number;
  const told = [read.message, read.suggestion].filter(Boolean).join("; ");
  throw apiError("BAD_USER_INPUT", `${key} is a column of numbers: ${told}`, {});
}

/** Who writes 3.5亿元 means what is counted in that currency: a choice beside, in the column that says so. */
function listCurrencies(choices: readonly Choice[], available: readonly TableColumn[]): readonly ChosenColumn[] {
  const column = available.find(({ key }) => key === "unit" || key === "currency");
  if (column === undefined || choices.some((choice) => choice.column === column.key)) return [];
  const numbers = new Set(available.filter(({ isNumber }) => isNumber).map(({ key }) => key));
  const texts = choices
    .filter((choice) => numbers.has(choice.column))
    .flatMap(({ values, from, to }) => [...(values ?? []), from, to]);
  for (const text of texts) {
    const read = text === null || text === undefined ? undefined : readAmount(text);
    if (read && "number" in read && read.currency !== undefined)
      return [choose(column, { column: column.key, values: [read.currency] })];
  }
  return [];
}
