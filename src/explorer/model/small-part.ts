import type { Caption, EntityKind } from "../queries/types.js";
import type { State } from "./address/url-state.js";

/** One part of a small picture: how many of what, and where that leads on. */
export interface SmallPart {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Whose list or view it leads to; undefined where there is none. */
  readonly state: State | undefined;
  readonly kind?: EntityKind;
  /** The thing that it is. */
  readonly entity?: Caption;
  /** GB/T 2260, of a province. */
  readonly code?: string | undefined;
}

/** Some years that follow each other, with how much is of them. */
export interface Span {
  readonly from: number;
  /** The last of them. */
  readonly until: number;
  readonly count: number;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Years in at most `most` spans of one length, without gaps from the first to the last. */
export function planSpans(
  years: readonly { readonly year: string; readonly count: number }[],
  most = 12,
): readonly Span[] {
  const known = years.flatMap(({ year, count }) => (/^\d{4}$/.test(year) ? [{ year: Number(year), count }] : []));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known.map(({ year }) => year)), Math.max(...known.map(({ year }) => year))];
  const spansOf = (step: number): number => Math.floor(last / step) - Math.floor(first / step) + 1;
  const step = STEPS.find((one) => spansOf(one) <= most) ?? 10_000;
  const begin = Math.floor(first / step) * step;
  return Array.from({ length: spansOf(step) }, (_, at): Span => {
    const from = begin + at * step;
    const until = from + step - 1;
    return {
      from,
      until,
      count: known.filter(({ year }) => year >= from && year <= until).reduce((sum, { count }) => sum + count, 0),
    };
  });
}

/** "2023", "2020–2024". */
export function printSpan({ from, until }: Span): string {
  return from === until ? String(from) : `${from}–${until}`;
}
