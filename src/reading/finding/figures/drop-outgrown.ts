import { pattern } from "../../../text/patterns/pattern.js";
import type { FoundFigure } from "../../proposal.js";

/** 由｜1200人, 从原来的｜3个, 从2020年的｜1200人 */
const FROM = /[由从](?:[^，,。；;由从\d]{0,8}|[^，,。；;由从\d]{0,4}\d{4}年[^，,。；;\d]{0,4})$/u;
const TO = pattern("u")`
  ^[^，,。；;\d中]{0,8}[，,]?(?:大幅|逐步|迅速|快速|稳步|已|就)*
  (?:增加|增长|增设|扩大|扩展|扩充|扩招|扩|拓展|提升|提高|上升|上调|跃升|攀升|增|升|涨|减少|减|下降|下调|降低|降|缩减|缩短|压缩|发展
  |壮大|调整|变更|变|翻)(?:到|至|为|成)(?:了)?(?:[^，,。；;\d]{0,8}|[^，,。；;\d]{0,4}\d{4}年[^，,。；;\d]{0,4})$
`;
const LATIN_FROM = pattern("iu")`
  \b(?:rose|risen|rising|gr[eo]wn?|growing|increas(?:ed|es|ing)|expand(?:ed|s|ing)|climb(?:ed|s)|jump(?:ed|s)|fell|fallen|dropped
  |decreas(?:ed|es)|declin(?:ed|es)|reduced|rais(?:ed|es)|up|down|went|gone|shrank)\b[^.;]{0,40}?\bfrom (?:\w+ )?$
`;
const LATIN_TO = /^(?: [a-z-]+){0,3}(?: in \d{4})? to (?:[a-z]+ ){0,3}$/u;

/** "150 students, up from ｜60 students last year" */
const UP_FROM = /\b(?:up|down) from (?:\w+ )?$/iu;

/** Without what a number was before it grew: of 由1200人增加到1500人 the second is true. Where that is only intended, the first still is. */
export function dropOutgrown(text: string, figures: readonly FoundFigure[]): FoundFigure[] {
  return figures.filter((one, index) => {
    if (UP_FROM.test(text.slice(Math.max(0, one.start - 24), one.start))) return false;
    const next = figures[index + 1];
    if (!next || next.start < one.end || next.qualifier === "PLANNED") return true;
    const before = text.slice(Math.max(0, one.start - 60), one.start);
    const between = text.slice(one.end, next.start);
    return !((FROM.test(before) && TO.test(between)) || (LATIN_FROM.test(before) && LATIN_TO.test(between)));
  });
}
