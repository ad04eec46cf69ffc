import type { Mention, Span } from "./proposal.js";

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether one goes all around a shorter one. */
export function isAround(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** In order of place, the longer first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Those that stand in no longer one. */
export function outermost<T extends Span>(spans: readonly T[]): T[] {
  if (spans.length < 2) return [...spans];
  const inner = new Set<T>();
  let [widest, ...others] = [...spans].sort(byPlace);
  for (const one of others) {
    if (isAround(widest!, one)) inner.add(one);
    else if (one.end >= widest!.end) widest = one;
  }
  return spans.filter((one) => !inner.has(one));
}

/** The first mention of each. */
export function unique(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ id, text }) => !seen.has(id ?? text) && Boolean(seen.add(id ?? text)));
}

/** Spans that others are held against: a question costs what lies near, however long the text is. */
export interface Grid<T extends Span> {
  readonly add: (one: T) => void;
  /** Those that overlap a span, in the order in which they came. */
  readonly near: (span: Span) => T[];
}

const CELL = 64;

export function createGrid<T extends Span>(spans: readonly T[] = []): Grid<T> {
  const cells = new Map<number, { readonly one: T; readonly order: number }[]>();
  let count = 0;
  const add = (one: T): void => {
    for (let cell = Math.floor(one.start / CELL); cell * CELL < one.end; cell++)
      if (cells.has(cell)) cells.get(cell)!.push({ one, order: count });
      else cells.set(cell, [{ one, order: count }]);
    count++;
  };
  for (const one of spans) add(one);
  const near = (span: Span): T[] => {
    const found = new Map<number, T>();
    for (let cell = Math.floor(span.start / CELL); cell * CELL < span.end; cell++)
      for (const { one, order } of cells.get(cell) ?? []) if (overlaps(one, span)) found.set(order, one);
    return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
  };
  return { add, near };
}

const FEW = 16;
const grids = new WeakMap<readonly Span[], Pick<Grid<Span>, "near">>();

/** Those that overlap a span, in the order of their list. What is asked of the same list again costs what it finds. */
export function listNear<T extends Span>(spans: readonly T[], span: Span): T[] {
  if (spans.length < FEW) return spans.filter((one) => overlaps(one, span));
  const grid = grids.get(spans) ?? createGrid<Span>(spans);
  grids.set(spans, grid);
  return grid.near(span) as T[];
}

const sorted = new WeakMap<readonly Span[], readonly Span[]>();

/** Those that stand in a span, in order of place. What is asked of the same list again costs what it finds. */
export function listWithin<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const isIn = (one: Span): boolean => one.start >= start && one.end <= end;
  if (spans.length < FEW) return spans.filter(isIn).sort(byPlace);
  const all = (sorted.get(spans) ?? [...spans].sort(byPlace)) as readonly T[];
  sorted.set(spans, all);
  const found: T[] = [];
  for (let place = findFrom(all, start); place < all.length && all[place]!.start <= end; place++)
    if (all[place]!.end <= end) found.push(all[place]!);
  return found;
}

/** The place of the first that begins at or behind a point, of those in order of place. */
export function findFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the sentence that holds a span, of sentences one after the other; -1 where none does. */
export function findHolder(sentences: readonly Span[], { start, end }: Span): number {
  const after = findFrom(sentences, start + 1) - 1;
  return after >= 0 && sentences[after]!.start <= start && end <= sentences[after]!.end ? after : -1;
}
