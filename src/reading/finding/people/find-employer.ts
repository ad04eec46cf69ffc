import type { Mention } from "../../proposal.js";
import { listNear, outermost } from "../../spans.js";
import { findBreak } from "../words/breaks.js";
import { remember } from "../words/remember.js";
import type { Words } from "../words/split-words.js";
import { isSort } from "../organizations/chinese-ends.js";
import { SURNAMES } from "./surnames.js";
import { HAN_TITLE, HAN_TITLE_OR_HONOUR } from "./titles.js";

export interface ChineseContext {
  readonly text: string;
  readonly words: Words;
  /** Bodies that people may have posts at. */
  readonly employers: readonly Mention[];
  /** Whom 校 and 我校 mean, where that is sure. */
  readonly speaker: Mention | undefined;
}

const UNIT_TITLE = "\\p{Script=Han}{2,6}(?:部部长|办公室主任|处处长|办主任)";
/** 常委、统战部部长: titles in a row, some at units of the same body. */
export const TITLES_OF_UNITS = new RegExp(
  `^(?:的)?(?:${HAN_TITLE}|${UNIT_TITLE})(?:[、兼和及/]{1,2}(?:${HAN_TITLE}|${UNIT_TITLE}))*$`,
  "u",
);
/** Titles in a row, and nothing else. */
export const WHOLE_RUN = new RegExp(
  `^(?:的|原|现任|时任|前)?${HAN_TITLE_OR_HONOUR}(?:[、兼和及/]{1,2}${HAN_TITLE_OR_HONOUR})*$`,
  "u",
);
const OF_COMPANIES = /(?:总经理|董事长|总裁|首席执行官|CEO|创始人|执行董事)(?:助理)?$/u;

/** Whose post a run of titles is: the longest name that ends where the titles, or the rest of them, begin. */
export function findEmployer(
  { text, words, employers }: ChineseContext,
  start: number,
  end: number,
): { readonly mention: Mention; readonly end: number } | undefined {
  const found = listNear(employers, { start: start - 2, end })
    .filter(
      (one) => one.end >= start - 1 && one.end < end && one.start < start && WHOLE_RUN.test(text.slice(one.end, end)),
    )
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (found) return { mention: found, end: found.end };
  // 西门子（中国）有限公司教育合作总监: what a post is of, that is no unit by name.
  const near = listNear(employers, { start: start - 9, end: start })
    .filter((one) => one.end < start && start - one.end <= 8 && /^\p{Script=Han}+$/u.test(text.slice(one.end, start)))
    .sort((a, b) => b.end - a.end || b.text.length - a.text.length)[0];
  if (near && !hasBreak(text, near.end, start, words)) return { mention: near, end: near.end };
  const meant = findMeant(text, employers, start);
  if (meant) return { mention: meant, end: start };
  // 人文社会科学｜系主任: the last character of the unit is the first of the post.
  const isSchool =
    /^系(?:副)?主任/u.test(text.slice(start, end)) && /(?!系)\p{Script=Han}/u.test(text[start - 1] ?? "");
  const unit = findUnit(text, isSchool ? start + 1 : start, words);
  if (unit && !isInside(unit.start, unit.end, employers)) return { mention: unit, end: unit.end };
  if (!OF_COMPANIES.test(text.slice(start, end))) return undefined;
  const name = findUnended(text, start, words);
  return name && !isInside(name.start, name.end, employers) ? { mention: name, end: name.end } : undefined;
}

/** 协会副会长, 集团董事长: the one that was named with such an end. */
export function findMeant(text: string, employers: readonly Mention[], start: number): Mention | undefined {
  const sort =
    /(?<![\p{Script=Han}A-Za-z])(?:该)?(协会|学会|联盟|商会|集团|公司|研究院|联合体|共同体|实验室|研究所|研究中心|基金会|产业学院)$/u.exec(
      text.slice(Math.max(0, start - 6), start),
    )?.[1];
  if (sort === undefined) return undefined;
  const { first, second } = listMeant(employers).get(sort) ?? {};
  return first && first.end < start && !(second && second.end < start) ? first : undefined;
}

const SORTS = "协会 学会 联盟 商会 集团 公司 研究院 联合体 共同体 实验室 研究所 研究中心 基金会 产业学院".split(" ");

/** 某职教集团 is 某职业教育集团. */
function shorten(name: string): string {
  return name.replace("职业教育", "职教");
}

/** By sort the first body of it, and the first that is another. */
const listMeant = remember((employers: readonly Mention[]) => {
  const found = new Map<string, { readonly first: Mention; second?: Mention }>();
  for (const one of outermost(employers).sort((a, b) => a.end - b.end))
    for (const sort of SORTS) {
      if (!(sort === "公司" ? /(?:公司|集团|厂)$/u.test(one.text) : one.text.endsWith(sort))) continue;
      const other = found.get(sort);
      if (!other) found.set(sort, { first: one });
      else if (!other.second && (other.first.id ?? shorten(other.first.text)) !== (one.id ?? shorten(one.text)))
        other.second = one;
    }
  return found;
});

/** Who speaks in a text, for a post that ends there; nobody where that body is first named behind it, for the same person: 院长高松参观｜甲大学. */
export function findSpeakerOf({ text, speaker }: ChineseContext, end: number): Mention | undefined {
  return speaker !== undefined && speaker.start >= end && !/[。！？!?；;\n]/u.test(text.slice(end, speaker.start))
    ? undefined
    : speaker;
}

/** 副理事长张三: of the one association, alliance or community that the text tells of. */
export function isOfCouncil(title: string): boolean {
  return /(?:理事长|会长|秘书长)$/u.test(title);
}
const COUNCILS: ReadonlySet<string> = new Set(["Association", "Community"]);
const listCouncils = remember((employers: readonly Mention[]) => {
  const all = employers.filter(({ kind }) => COUNCILS.has(kind)).sort((a, b) => b.text.length - a.text.length);
  return all.filter(({ text }) => !all[0]?.text.endsWith(text) && all[0]?.text.slice(0, 2) !== text.slice(0, 2))
    .length === 0
    ? all.sort((a, b) => a.start - b.start).slice(0, 1)
    : [];
});

export function findOnlyCouncil({ employers }: ChineseContext, index: number): Mention | undefined {
  const [only] = listCouncils(employers);
  return only && only.end <= index ? only : undefined;
}

/** 甲公司一行来访。｜董事长张三介绍: the subject of the sentence before, and the one company of the text. */
export function findCompanyBefore({ text, employers }: ChineseContext, index: number): Mention | undefined {
  const before = /(?<=[。\n]|^)([^。\n]{4,160})。[ 　]?$/u.exec(text.slice(Math.max(0, index - 170), index))?.[1];
  if (before === undefined) return undefined;
  const start = index - (text[index - 1] === "。" ? 1 : 2) - before.length;
  const companies = outermost(employers.filter(({ kind }) => kind === "Enterprise"));
  const [first] = listNear(outermost(employers), { start, end: index });
  const isSubject = first !== undefined && /^(?:[^，,]{0,16}[，,])?$/u.test(text.slice(start, first.start));
  const name = (one: Mention): string => one.id ?? one.text;
  return isSubject && first.kind === "Enterprise" && companies.every((one) => name(one) === name(first))
    ? first
    : undefined;
}

function hasBreak(text: string, start: number, end: number, words: Words): boolean {
  for (let at = start + 1; at <= end; at++) {
    const word = findBreak(text, at, words.isEdge);
    if (word !== undefined && at - word.length >= start) return true;
  }
  return false;
}

/** Schools whose names are one character: 文学院; and those that every university has one of. */
const SHORT_SCHOOL =
  /^(?:[文理工法药商医农林体美]学院|研究生院|科研院|(?:科学技术|科技|人文社会科学|社会科学|产业技术|发展规划|先进技术|学科建设)(?:发展)?研究院)$/u;

/** 招生就业处处长, 校友工作办公室主任: a unit by its end, of whoever speaks. */
export function findUnit(text: string, end: number, words: Words): Mention | undefined {
  let start = end;
  while (
    start > 0 &&
    end - start < 14 &&
    /\p{Script=Han}/u.test(text[start - 1]!) &&
    findBreak(text, start, words.isEdge) === undefined
  )
    start = words.before(start) === start ? start - 1 : words.before(start);
  start = joinUnit(text, start, words) ?? start;
  const own = /^(?:我校|我院|学校|学院|本校|校(?!友|企|园|地|外|内))(?=\p{Script=Han}{3})/u.exec(
    text.slice(start, end),
  );
  if (own) start += own[0].length;
  const name = text.slice(start, end);
  const isNamed =
    SHORT_SCHOOL.test(name) ||
    (/^(?!原|现任|时任|前|副|常务|各|有关|相关|部分|二级|市|省|县|区)\p{Script=Han}{2,11}(?:处|部|办公室|中心|学院|系|团委|总会|总院|馆|(?<=附属\p{Script=Han}{0,8})医院)$/u.test(
      name,
    ) &&
      name.length >= 3 &&
      (!isSort(name) || /^(?:教务|科技|人事)处$/u.test(name)) &&
      !/^(?:实验|工作|教研|研究|会议)室$/u.test(name) &&
      !/^(?:党委|党政|院系|职能)(?:部|处|办公室)?$/u.test(name));
  const kind = name.endsWith("总会") ? "Association" : "OrganizationalUnit";
  return isNamed ? { start, end, text: name, kind } : undefined;
}

const NOBODY = /(?:[处部院系室科局司厅团会所馆办校方]|中心|公司|集团|大学|企业|单位)$/u;
const BEGINS_AS_NAME = new RegExp(`^[${SURNAMES}]\\p{Script=Han}{1,2}$`, "u");

/** Where 国际合作与｜交流处 begins: what stands before the joining word is no unit and nobody by itself. */
function joinUnit(text: string, start: number, words: Words): number | undefined {
  if (!/[与和]/u.test(text[start - 1] ?? "")) return undefined;
  const end = start - 1;
  let from = end;
  while (
    from > 0 &&
    end - from < 8 &&
    /\p{Script=Han}/u.test(text[from - 1]!) &&
    findBreak(text, from, words.isEdge) === undefined
  )
    from = words.before(from) === from ? from - 1 : words.before(from);
  const left = text.slice(from, end);
  const isField = left.length >= 2 && left.length <= 8 && !NOBODY.test(left) && !BEGINS_AS_NAME.test(left);
  return isField && !new RegExp(`(?:${HAN_TITLE})`, "u").test(left) ? from : undefined;
}

/** 招商局太平湾总经理: a company whose name ends in nothing that companies' names end in. */
function findUnended(text: string, end: number, words: Words): Mention | undefined {
  let start = end;
  while (
    start > 0 &&
    end - start < 14 &&
    /[\p{Script=Han}A-Za-z0-9]/u.test(text[start - 1]!) &&
    findBreak(text, start, words.isEdge) === undefined
  )
    start = words.before(start) === start ? start - 1 : words.before(start);
  const name = text.slice(start, end);
  // 网络产品与｜解决方案: half of a name.
  if (/[与和及]/u.test(text[start - 1] ?? "")) return undefined;
  const isNamed =
    name.length >= 2 &&
    name.length <= 12 &&
    !isSort(name) &&
    !/[与和及]$|^(?:原|现任|时任|前|集团|公司|企业|部门|区域|分管|大区|副|常务|执行|总|校友|其|我|本)|(?:集团|公司|企业|部|省|市|区|县|处|中心|行业|业务)$|(?:总裁|经理|董事长|书记|校长|院长|主任|[局处部厅]长)兼/u.test(
      name,
    ) &&
    !new RegExp(`(?:${HAN_TITLE})$`, "u").test(name);
  return isNamed ? { start, end, text: name, kind: "Enterprise" } : undefined;
}

export function isInside(start: number, end: number, mentions: readonly Mention[]): boolean {
  return listNear(mentions, { start, end }).length > 0;
}
