import type { Mention } from "../../../proposal.js";
import { listNear } from "../../../spans.js";
import { findBreak } from "../../words/breaks.js";
import type { Words } from "../../words/split-words.js";
import { findMeant } from "../../people/find-employer.js";
import { HAN_TITLE } from "../../people/titles.js";
import { pattern } from "../../../../text/patterns/pattern.js";

const ENDS = "处|部|室|中心|办公室|研究院|研究总院|院|科|馆|学院|系";
const ITEM = new RegExp(
  `^(?:[\\p{Script=Han}]{1,12}?(?:${ENDS})|团委|工会)(?=[、，,；;和与及等的]|以及|$|相关|有关|主要|负责|参|出席)`,
  "u",
);
/** 集团｜人力资源部, 公司｜研发中心: behind what a body of the text is called by its sort. */
const BEHIND_SORT = pattern("gu")`
  (?<![\p{Script=Han}A-Za-z])(?:集团|公司)(?=[\p{Script=Han}]{2,12}?(?:${ENDS})(?:[、，,和与及等]|相关|有关|主要|负责))
`;
/** What stands in a run of units and is none: bodies and posts, and what every list is of. */
const NO_UNIT = pattern("u")`
  ^(?:办公室|工作室|实验室|会议室|教研室|各部|相关部|本部|总部|全部|内部|外部|干部|主要|部分|研究院院|.{0,4}(?:参加|出席|代表|同志|学校|公司|集团|大学))
  |(?:大学|公司|集团|干部|总部|内部|全部|部分|学生|教师|领导|团队)$|(?:${HAN_TITLE})(?!办公室)
`;
/** What breaks other names and stands in those of units. */
const OF_UNITS = /^(?:服务|指导|支持|建设|协同|投资|学生|教师|企业|校企|专家|展示|组织|党委|培训|对外|合作|共同)$/u;

/**
 * Units of a run whose first is named behind its body, or behind 公司 or 集团 where that is one body of the text: 甲集团人力资源部、
 * ｜研究院. `units` are those that were found by what stands before each.
 */
export function findUnitRows(
  text: string,
  taken: readonly Mention[],
  units: readonly Mention[],
  words: Words,
): Mention[] {
  const bodies = taken.filter(({ kind }) => kind !== "Event");
  const behind = [...text.matchAll(BEHIND_SORT)].flatMap(({ 0: sort, index }) => {
    const start = index + sort.length;
    return findMeant(text, bodies, start) === undefined ? [] : readItem(text, start, words);
  });
  const first = [...units.filter(({ kind }) => kind === "OrganizationalUnit"), ...behind];
  const found = first.flatMap(({ end }) => listNext(text, end, words));
  const isFree = (one: Mention): boolean =>
    listNear(taken, one).every(
      ({ start, end }) => INSTITUTE.test(one.text) && start === one.start && end === one.end,
    ) && listNear(units, one).length === 0;
  return [...behind, ...found].filter(isFree);
}

/** 设计研究院 is in a run of a company's units what every company may have. */
const INSTITUTE = /^(?:设计|规划|技术|科学|工程|中央|战略|产品|创新|发展|材料|智能|新能源)*研究(?:总)?院$/u;

/** 、战略发展部和研究院: what goes on behind the first. */
function listNext(text: string, from: number, words: Words): Mention[] {
  const row: Mention[] = [];
  for (let at = from; row.length < MOST; ) {
    const joint = /^(?:、|和|与|及|以及)/u.exec(text.slice(at, at + 2))?.[0];
    const [next] = joint === undefined ? [] : readItem(text, at + joint.length, words);
    if (!next) return row;
    row.push(next);
    at = next.end;
  }
  return row;
}

const MOST = 12;

function readItem(text: string, start: number, words: Words): Mention[] {
  const name = ITEM.exec(text.slice(start, start + 18))?.[0];
  if (
    name === undefined ||
    (name.length < 3 && !/^(?:团委|工会)$/u.test(name)) ||
    NO_UNIT.test(name) ||
    !(words.isEdge(start + name.length) || text[start + name.length] === "的")
  )
    return [];
  for (let at = start + 1; at < start + name.length; at++) {
    const word = findBreak(text, at, words.isEdge);
    if (word !== undefined && at - word.length >= start && !OF_UNITS.test(word)) return [];
  }
  return [{ start, end: start + name.length, text: name, kind: "OrganizationalUnit" }];
}
