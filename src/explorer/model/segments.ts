/** Words that something rests on, in code points: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text under which the same spans lie throughout. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Shortest first: who points at a word means the narrowest quote around it. */
  readonly spans: readonly Span[];
}

/**
 * Cuts a text where spans begin and end. The segments in order are the whole text; spans may overlap, and reach beyond
 * no end of the text.
 */
export function cutIntoSegments(text: string, spans: readonly Span[]): readonly Segment[] {
  const points = [...text];
  const inside = spans.filter(({ start, end }) => start >= 0 && start < end && end <= points.length);
  const cuts = [...new Set([0, points.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? points.length;
    const over = inside
      .filter((span) => span.start <= start && span.end >= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { text: points.slice(start, end).join(""), start, end, spans: over };
  });
}
