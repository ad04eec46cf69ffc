import type { State } from "../../model/address/url-state.js";
import type { ChangesVariables } from "../../queries/types.js";

/** How far back one may look, nearest first. */
export const SPANS = ["day", "week", "month", "year", "ever"] as const;
export type Span = (typeof SPANS)[number];

const DAYS: Readonly<Record<Exclude<Span, "ever">, number>> = { day: 1, week: 7, month: 30, year: 365 };
/** Before anything was recorded. */
const EVER = "1970";
const PAGE = 200;
const MOST = 1_000;

/** The day on which a span begins, as the address has it. */
export function startOf(span: Span, today: string): string {
  return span === "ever"
    ? EVER
    : new Date(Date.parse(`${today}T00:00:00Z`) - DAYS[span] * 86_400_000).toISOString().slice(0, 10);
}

/** All that was recorded from the first moment of `from`, or ever, to the last of `until`. */
export function changesVariables({ id, source, from, until, pages }: State): ChangesVariables {
  return {
    of: id,
    source,
    since: firstMoment(from ?? EVER),
    until: until === undefined ? undefined : momentAfter(until),
    first: Math.min(PAGE * (pages ?? 1), MOST),
  };
}

/** How many changes there are in each span, by those of each day. */
export function countSpans(
  days: readonly { readonly day: string; readonly count: number }[],
  today: string,
): Readonly<Record<Span, number>> {
  const since = (span: Span): number =>
    days.reduce((sum, { day, count }) => (day >= startOf(span, today) ? sum + count : sum), 0);
  return { day: since("day"), week: since("week"), month: since("month"), year: since("year"), ever: since("ever") };
}

/** 2023-04 → 2023-04-01T00:00:00Z */
function firstMoment(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}

/** 2023-04 → 2023-05-01T00:00:00Z: that of `until` is no more part of what is asked. */
function momentAfter(date: string): string {
  const [year = 0, month, day] = date.split("-").map(Number);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : day === undefined
        ? Date.UTC(year, month)
        : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().replace(".000Z", "Z");
}
