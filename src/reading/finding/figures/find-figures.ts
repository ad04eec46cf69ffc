import type { FoundFigure } from "../../proposal.js";
import { overlaps } from "../../spans.js";
import { findChineseFigures } from "./find-chinese-figures.js";
import { findEnglishFigures } from "./find-english-figures.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What has not been reached where it was told: "will invest", "hopes to train", 将投入, 力争达到; 将300名学生分为 has happened. */
const INTENDED = pattern("iu")`
  \b(?:will|would|(?:plan|intend|hop|aim|expect|want|pledg|promis)(?:s|e|es|ed|d|ing)? to
  |(?:is|are) (?:expected|set|due|to))\b[^,;.]{0,60}$
  |(?:(?<![名干健老大小])将(?!近)|(?<![虚模])拟|计划|预计|力争|有望|目标是)\p{Script=Han}[^，,。；;]{0,20}$
`;

/**
 * Numbers that a text reports: 近500所高校 is nearly 500 universities, 9.9万项 is 99000 projects. Dates, years and ordinals
 * are none.
 */
export function findFigures(text: string): FoundFigure[] {
  const chinese = findChineseFigures(text);
  // 96.5% is written alike in both languages: it is one number.
  return [...chinese, ...findEnglishFigures(text).filter((one) => !chinese.some((other) => overlaps(one, other)))]
    .map((one) => (INTENDED.test(text.slice(Math.max(0, one.start - 80), one.start)) ? planned(one) : one))
    .sort((a, b) => a.start - b.start);
}

/** A number that is only intended is that, however exactly it is meant. */
function planned(figure: FoundFigure): FoundFigure {
  return { ...figure, qualifier: "PLANNED" };
}
