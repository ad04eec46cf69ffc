import type { Fault } from "../../problem.js";

/**
 * A date with the precision that it was printed with, and the days that bound it: "2023-04" is 2023-04-01 to
 * 2023-04-30.
 */
export interface PartialDate {
  readonly text: string;
  /** ISO days, so that they compare as texts. */
  readonly earliest: string;
  readonly latest: string;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const HELP = "write 2023, 2023-04 or 2023-04-01";

/** Reads a date that is known to be well-formed. Throws a RangeError where it is not. */
export function parsePartialDate(text: string): PartialDate {
  const fault = checkPartialDate(text);
  if (fault) throw new RangeError(fault.message);
  const [, year, month, day] = SHAPE.exec(text)!;
  const from = month ?? "01";
  const to = month ?? "12";
  return {
    text,
    earliest: `${year}-${from}-${day ?? "01"}`,
    latest: `${year}-${to}-${day ?? String(countDays(Number(year), Number(to))).padStart(2, "0")}`,
  };
}

/** What is wrong with a date: its form, or that the calendar has no such month or day. */
export function checkPartialDate(value: unknown): Fault | undefined {
  if (typeof value !== "string") return { message: `${JSON.stringify(value)} is not a date`, suggestion: HELP };
  const match = SHAPE.exec(value);
  if (!match) return { message: `"${value}" is not a date`, suggestion: suggestDate(value) ?? HELP };
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === 0) return { message: `"${value}" names a year that there was not`, suggestion: HELP };
  if (month !== undefined && (month < 1 || month > 12))
    return { message: `"${value}" names a month that there is not`, suggestion: HELP };
  if (day !== undefined) {
    const days = countDays(year!, month!);
    if (day < 1 || day > days) {
      return {
        message: `"${value}" names a day that there is not`,
        suggestion: `${value.slice(0, 7)} has ${days} days`,
      };
    }
  }
  return undefined;
}

/** Where the whole of one date stands to the whole of another. OVERLAPS: they may be the same day. */
export function comparePartialDates(a: PartialDate, b: PartialDate): "BEFORE" | "AFTER" | "OVERLAPS" {
  if (a.latest < b.earliest) return "BEFORE";
  return a.earliest > b.latest ? "AFTER" : "OVERLAPS";
}

/** 2023-4-1, 2023/04/01, 2023.4 and 2023年4月1日 are what people write instead. */
function suggestDate(value: string): string | undefined {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[月日]?(?:T.*)?$/.exec(value.trim());
  if (!parts) return undefined;
  const text = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return checkPartialDate(text) ? undefined : `write ${text}`;
}

function countDays(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
