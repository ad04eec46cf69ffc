import { describe, expect, test } from "vitest";
import { byPlace, findHolder, isAround, listNear, listWithin, outermost, overlaps } from "../../src/reading/spans.js";

/** Spans as names lie in a text: some in others, some twice. */
function list(count: number): { readonly start: number; readonly end: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const start = (index * 7919) % (count * 5);
    return { start, end: start + 1 + ((index * 31) % 90) };
  });
}

describe("what is asked of many spans is what holding each against each gives", () => {
  const few = list(9);
  const many = [...list(300), ...list(20)];
  test.each([
    ["few", few],
    ["many", many],
  ])("%s", (_title, spans) => {
    expect(outermost(spans)).toEqual(spans.filter((one) => !spans.some((other) => isAround(other, one))));
    for (const asked of list(50)) {
      expect(listNear(spans, asked)).toEqual(spans.filter((one) => overlaps(one, asked)));
      expect(listWithin(spans, asked)).toEqual(
        spans.filter(({ start, end }) => start >= asked.start && end <= asked.end).sort(byPlace),
      );
    }
  });

  test("the sentence that holds a span, and none where it goes across two", () => {
    const sentences = [
      { start: 0, end: 10 },
      { start: 12, end: 30 },
    ];
    const places = [
      { start: 0, end: 10 },
      { start: 12, end: 13 },
      { start: 9, end: 13 },
      { start: 10, end: 12 },
    ];
    expect(places.map((one) => findHolder(sentences, one))).toEqual([0, 1, -1, -1]);
  });
});
