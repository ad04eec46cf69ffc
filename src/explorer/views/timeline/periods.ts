import { printDate, type Language } from "../../model/dates.js";
import { WORDS } from "./words.js";

/**
 * A bar of the picture: the rows of a decade, year, month or day; `coarse` where they name no nearer time than a longer
 * one that this one is in.
 */
export interface Period<Row> {
  /** 198, 1984, 1984-05 or 1984-05-23. */
  readonly key: string;
  readonly coarse: boolean;
  /** How many there are in it; `rows` holds them all, or none where only their number is known. */
  readonly count: number;
  readonly rows: readonly Row[];
  /** In the place of many in which nothing is dated. */
  readonly gap?: true;
}

interface Dated {
  readonly date: string;
}

/** Letters of a key: they are the precision. */
const DECADE = 3;
const YEAR = 4;
const MONTH = 7;
const DAY = 10;

/** Bars without a gap, and empty ones in a row that make one. */
const MOST = 40;
const LONG = 3;

/**
 * Every row in exactly one period, without gaps between the first and the last: in decades, years, months or days,
 * whichever tells most without crowding.
 * @param rows in the order of their dates
 */
export function planPeriods<Row extends Dated>(rows: readonly Row[]): readonly Period<Row>[] {
  const size = sizeOf(rows.map(({ date }) => date));
  const fine = rows
    .filter(({ date }) => date.length >= size)
    .map(({ date }) => date.slice(0, size))
    .sort();
  const first = fine[0];
  const last = fine.at(-1);
  const keys: string[] = [];
  for (let key = first; key !== undefined && last !== undefined && key <= last; key = nextKey(key)) keys.push(key);
  const periods = keys.map(
    (key): Period<Row> => ({
      key,
      coarse: false,
      ...counted(rows.filter(({ date }) => date.length >= size && date.startsWith(key))),
    }),
  );
  const rough = [...new Set(rows.map(({ date }) => date).filter((date) => date.length < size))];
  const coarse = rough.map(
    (key): Period<Row> => ({ key, coarse: true, ...counted(rows.filter(({ date }) => date === key)) }),
  );
  return [...periods, ...coarse].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * The same of what is counted by year and not all there: in years or decades, without gaps.
 * @param years in order
 */
export function planCounts(
  years: readonly { readonly year: string; readonly count: number }[],
): readonly Period<never>[] {
  const size = sizeOf(years.map(({ year }) => year));
  const [first, last] = [years[0]?.year.slice(0, size), years.at(-1)?.year.slice(0, size)];
  const periods: Period<never>[] = [];
  for (let key = first; key !== undefined && last !== undefined && key <= last; key = nextKey(key)) {
    const within = years.filter(({ year }) => year.startsWith(key ?? ""));
    periods.push({ key, coarse: false, count: within.reduce((sum, { count }) => sum + count, 0), rows: [] });
  }
  return periods.length > MOST ? foldGaps(periods) : periods;
}

/** One college of the year 976 would leave nine tenths of the picture to nothing: a long stretch of it is one gap. */
function foldGaps(periods: readonly Period<never>[]): readonly Period<never>[] {
  const isEmpty = (at: number): boolean => periods[at]?.count === 0;
  return periods.flatMap((period, at): readonly Period<never>[] => {
    if (period.count > 0) return [period];
    let [first, last] = [at, at];
    while (isEmpty(first - 1)) first--;
    while (isEmpty(last + 1)) last++;
    if (last - first < LONG) return [period];
    return first === at ? [{ ...period, gap: true }] : [];
  });
}

function counted<Row>(rows: readonly Row[]): Pick<Period<Row>, "count" | "rows"> {
  return { count: rows.length, rows };
}

function sizeOf(dates: readonly string[]): number {
  const years = dates.map((date) => Number(date.slice(0, YEAR)));
  const span = Math.max(...years) - Math.min(...years);
  if (span > 60) return DECADE;
  const months = new Set(dates.filter((date) => date.length >= MONTH).map((date) => date.slice(0, MONTH)));
  if (span > 2 || months.size === 0) return YEAR;
  return months.size > 1 || dates.every((date) => date.length < DAY) ? MONTH : DAY;
}

function nextKey(key: string): string {
  if (key.length <= YEAR) return String(Number(key) + 1).padStart(key.length, "0");
  const [year = 0, month = 1, day = 1] = key.split("-").map(Number);
  const next = key.length === MONTH ? new Date(Date.UTC(year, month, 1)) : new Date(Date.UTC(year, month - 1, day + 1));
  return next.toISOString().slice(0, key.length);
}

/** From when until when a period is, as the address has it. */
export function boundsOf({ key }: { readonly key: string }): { readonly from: string; readonly until: string } {
  return key.length === DECADE ? { from: `${key}0`, until: `${key}9` } : { from: key, until: key };
}

export function printPeriod(
  { key, coarse }: { readonly key: string; readonly coarse: boolean },
  language: Language,
): string {
  const words = WORDS[language];
  const printed = key.length === DECADE ? words.decade(key) : printDate(key, language);
  return coarse ? words.coarse(printed) : printed;
}

/** As short as stands under a bar. */
export function printTick(
  { key, coarse }: { readonly key: string; readonly coarse: boolean },
  language: Language,
): string {
  if (coarse) return `${key}?`;
  if (key.length === DECADE) return WORDS[language].decade(key);
  return key.length === DAY ? key.slice(5) : key;
}
