import type { FoundFigure } from "../../proposal.js";
import { overlaps } from "../../spans.js";
import { dropOutgrown } from "./drop-outgrown.js";
import { findChineseFigures } from "./find-chinese-figures.js";
import { findEnglishFigures } from "./find-english-figures.js";
import { pattern } from "../../../text/patterns/pattern.js";

/** What has not been reached where it was told: "will invest", "hopes to train", 将投入, 力争达到; 将300名学生分为 has happened. */
const INTENDED = pattern("iu")`
  \b(?:will|would|(?:plan|intend|hop|aim|expect|want|pledg|promis)(?:s|e|es|ed|d|ing)? to
  |(?:is|are) (?:expected|set|due|to))\b[^,;.]{0,60}$
  |(?:建成|投产|投用|达产|运营|竣工)后[^，,。；;]{0,12}[，,]?[^，,。；;]{0,16}可[^，,。；;]{0,12}$
  |(?:计划|拟|力争)[^，,。；;]{0,30}\d[^，,。；;\d]{0,16}[，,、](?:并)?
  (?:开发|培养|建设|新增|建成|引进|招收|招生|投入|开设|打造|共建|培育|派出|遴选)[^，,。；;\d已]{0,12}$
  |(?<![从由自截][^。；;]{0,30})到20[2-9]\d年(?:底|末)?[^。；;已曾了由从]{0,40}(?:达到?|突破|超过|增[加至到]+|扩大[到至])\p{Script=Han}{0,4}$
  |(?:(?<![名干健老大小])将(?!近)|(?<![虚模])拟|计划|预计|力争|有望|目标是)\p{Script=Han}[^，,。；;]{0,20}$
`;

/**
 * Numbers that a text reports: 近500所高校 is nearly 500 universities, 9.9万项 is 99000 projects. Dates, years and ordinals
 * are none.
 */
export function findFigures(text: string): FoundFigure[] {
  const chinese = findChineseFigures(text);
  // 96.5% is written alike in both languages: it is one number.
  const all = [...chinese, ...findEnglishFigures(text).filter((one) => !chinese.some((other) => overlaps(one, other)))]
    .map((one) => (isIntended(text, one) ? planned(one) : one))
    .sort((a, b) => a.start - b.start);
  return dropOutgrown(text, all);
}

/** 将由现在的｜186家｜扩大到200家: where it begins is where it is now. */
const FROM = /[由从](?:现在|现有|目前|当前|原来|原先|去年|上年)?的?(?:近|约|超过)?$/u;
const GROWS = /^\p{Script=Han}{0,6}(?:增加|增长|扩大|提升|提高|上升|增|扩展|发展)[到至]/u;

function isIntended(text: string, { start, end, text: figure }: FoundFigure): boolean {
  const how = /^(?:突破|超过|超|逾|不少于|至少|近|约)/u.exec(figure)?.[0].length ?? 0;
  const before = text.slice(Math.max(0, start - 80), start + how);
  return INTENDED.test(before) && !(FROM.test(before) && GROWS.test(text.slice(end, end + 12)));
}

/** A number that is only intended is that, however exactly it is meant. */
function planned(figure: FoundFigure): FoundFigure {
  return { ...figure, qualifier: "PLANNED" };
}
