import { findCurrencyIn, saysCurrency } from "../formats/tables/cells/counted-in.js";
import type { GuessedColumn } from "./guessed-column.js";
import type { SampledColumn, SampledTable } from "./sample-table.js";

/** In what money is counted, where no column has it, and what says so: its headings, a line above, its cells. */
export function findCurrency(
  guessed: readonly GuessedColumn[],
  table: SampledTable,
): { readonly code: string; readonly where: string } | undefined {
  const { columns } = table;
  if (guessed.some(({ says }) => says?.includes("property: currency") === true)) return undefined;
  const money = guessed.filter(({ says }) => /property: (?:budget|funding)/.test(says ?? ""));
  return findCurrencyOf(
    money.flatMap(({ heading }) => columns.find((one) => one.heading === heading) ?? []),
    table,
  );
}

/** The same of some columns of money. */
export function findCurrencyOf(
  money: readonly SampledColumn[],
  { above }: Pick<SampledTable, "above">,
): { readonly code: string; readonly where: string } | undefined {
  if (money.length === 0) return undefined;
  const values = money.flatMap((column) => column.values);
  const places: readonly (readonly [readonly string[], string])[] = [
    [money.map(({ heading }) => heading), "the headings of money"],
    [above.filter((text) => saysCurrency(text)), "the words above the table"],
    [values, "the cells of money"],
  ];
  for (const [texts, where] of places) {
    const found = texts.map(findCurrencyIn);
    // Where some name one and others none, nobody knows in what the others are.
    if (found.every((one) => one === undefined)) continue;
    const [code] = found;
    return new Set(found).size === 1 && code !== undefined && code !== "" ? { code, where } : undefined;
  }
  return undefined;
}
