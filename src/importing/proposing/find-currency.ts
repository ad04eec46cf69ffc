import type { GuessedColumn } from "./guessed-column.js";
import type { SampledColumn, SampledTable } from "./sample-table.js";

/** In order: 美元 has 元 in it. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/美元|美金|USD|US\s*\$|U\.?S\.? dollars?/iu, "USD"],
  [/港元|港币|HKD|HK\s*\$/iu, "HKD"],
  [/日元|JPY/iu, "JPY"],
  [/英镑|GBP|£/iu, "GBP"],
  [/欧元|EUR|€/iu, "EUR"],
  [/[澳加韩新]元|台币|卢布|法郎|泰铢/u, ""],
  [/元|人民币|RMB|CNY|yuan|[¥￥]/iu, "CNY"],
  [/\$/u, "USD"],
];
/** 单位：万元; (in thousands of USD); Currency: EUR. */
const COUNTS =
  /(?:单位|币种)\s*[:：]|\b(?:currency|units?|amounts?)\b.*[:：]|\bin\s+(?:(?:thousands?|millions?|billions?)\s+(?:of\s+)?)?(?=[A-Z€£¥$]|yuan|euro)/iu;

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
    [above.filter((text) => COUNTS.test(text)), "the words above the table"],
    [values, "the cells of money"],
  ];
  for (const [texts, where] of places) {
    const found = texts.map(findOne);
    // Where some name one and others none, nobody knows in what the others are.
    if (found.every((one) => one === undefined)) continue;
    const [code] = found;
    return new Set(found).size === 1 && code !== undefined && code !== "" ? { code, where } : undefined;
  }
  return undefined;
}

function findOne(text: string): string | undefined {
  return CURRENCIES.find(([pattern]) => pattern.test(text.normalize("NFKC")))?.[1];
}
