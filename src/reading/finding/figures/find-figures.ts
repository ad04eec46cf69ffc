import type { FoundFigure } from "../../proposal.js";
import { overlaps } from "../../spans.js";
import { findChineseFigures } from "./find-chinese-figures.js";
import { findEnglishFigures } from "./find-english-figures.js";

/**
 * Numbers that a text reports: 近500所高校 is nearly 500 universities, 9.9万项 is 99000 projects. Dates, years and ordinals
 * are none.
 */
export function findFigures(text: string): FoundFigure[] {
  const chinese = findChineseFigures(text);
  // 96.5% is written alike in both languages: it is one number.
  return [...chinese, ...findEnglishFigures(text).filter((one) => !chinese.some((other) => overlaps(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
}
