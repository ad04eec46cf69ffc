import type { Mention, Span } from "./proposal.js";

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether one goes all around a shorter one. */
export function isAround(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** Those that stand in no longer one. */
export function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((one) => !mentions.some((other) => isAround(other, one)));
}

/** The first mention of each. */
export function unique(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    (one, index) => mentions.findIndex((other) => (other.id ?? other.text) === (one.id ?? one.text)) === index,
  );
}
