import { takeHanPlaces } from "../../../../identity/names/parts/take-places.js";
import type { Span } from "../../../proposal.js";
import { skipVerb } from "./skip-verb.js";
import { findBreak } from "../../words/breaks.js";
import type { Words } from "../../words/split-words.js";
import { HAN_ENDS } from "../chinese-ends.js";
import { isInner, mayBegin } from "./inner-words.js";

/** 甲大学与乙公司合作签约仪式: the event is named by what stands behind the two. */
const IS_CEREMONY = /^\p{Script=Han}{2}仪式/u;
const IS_BODY = /(?:大学|学院|公司|集团|政府)$/u;
/** In these a joining word may stand: 环境与安全工程学院, 科技和工业信息化局. */
const JOINABLE: ReadonlySet<string> = new Set([
  "GovernmentBody",
  "OrganizationalUnit",
  "Platform",
  "Laboratory",
  "Community",
  "Association",
]);
/** What stands before them behind a body's name is that body: they are found from there. */
const PARTS: ReadonlySet<string> = new Set(["University", "OrganizationalUnit", "Platform", "Laboratory"]);
const JOINS = /^(?:和|与|及|暨)$/u;
/** Of these a verb may be part of the name. */
const NAMED_SO: ReadonlySet<string> = new Set(["Enterprise", "Association"]);
const LONGEST = 40;
const NAMED_BODY = new RegExp(
  `(?:${HAN_ENDS.filter(([, kind]) => kind !== "Event")
    .map(([end]) => end)
    .join("|")}|[中小]学|附[中小]|中心|部门|高校|院校|企业|单位|双方|校|方|省|(?<!城)市|县)$`,
  "u",
);
/** 美的｜集团股份有限公司: what is no name by itself has a small word at the end of its first half. */
const BARE = /^(?:集团|控股)?(?:股份)?有限(?:责任)?公司$|^(?:集团|控股)(?:股份|有限|责任)*公司$|^集团$/u;
/** 新的集团 is no name. */
const PLAIN_SORT = /^[新老大小强好多少高低同别我你他她它这那真旧]$/u;

/** Where a name begins that ends in the words at a place: before it stands a mark, or a word that breaks it. */
export function findStart(
  text: string,
  { start: end, end: last }: Span,
  kind: string,
  words: Words,
  names: ReadonlySet<number>,
): number {
  const start = findBegin(text, { start: end, end: last }, kind, words, names);
  return skipVerb(text, start, { start: end, end: last }, kind, words, names);
}

/** Where a name begins, but for a verb right before a place that it begins with; none of its own words breaks it. */
function findBegin(
  text: string,
  { start: end, end: last }: Span,
  kind: string,
  words: Words,
  names: ReadonlySet<number>,
  from = end,
): number {
  let start = from;
  while (start > 0 && end - start < LONGEST && !names.has(start)) {
    // 西门子（中国）有限公司, 北辰（BC）集团
    const bracket = /[（(](?:\p{Script=Han}{2,4}|[A-Z]{2,6}(?=[）)]$)(?<=\p{Script=Han}[（(][A-Z]+))[）)]$/u.exec(
      text.slice(Math.max(0, start - 10), start),
    );
    if (bracket) {
      start -= bracket[0].length;
      continue;
    }
    const quoted = /[“"][\p{Script=Han}A-Za-z0-9+]{2,12}[”"]$/u.exec(text.slice(Math.max(0, start - 14), start));
    if (quoted && (start < end || kind === "Event")) {
      start -= quoted[0].length;
      continue;
    }
    const edition = /第[一二三四五六七八九十百\d]{1,4}[届次期]$/u.exec(text.slice(Math.max(0, start - 7), start));
    // 某共同体2024年年会
    const year =
      kind === "Event" ? /(?<=\p{Script=Han})20\d\d年(?:度)?$/u.exec(text.slice(Math.max(0, start - 8), start)) : null;
    if (year && start === end && findBreak(text, start - year[0].length, words.isEdge) === undefined) {
      start -= year[0].length;
      continue;
    }
    if (edition) {
      start -= edition[0].length;
      continue;
    }
    if (!/[\p{Script=Han}A-Za-z0-9·〇]/u.test(text[start - 1]!)) break;
    // 某区人民政府·江海大学: two of them.
    if (
      text[start - 1] === "·" &&
      kind === "University" &&
      /(?:政府|大学|学院|集团|公司|[省市区县])$/u.test(text.slice(Math.max(0, start - 3), start - 1))
    )
      break;
    if (
      kind === "Event" &&
      end - start < 12 &&
      /[与和同][^，,。；]{0,40}$/u.test(text.slice(Math.max(0, start - 44), start)) &&
      IS_CEREMONY.test(text.slice(end, end + 6)) &&
      IS_BODY.test(text.slice(Math.max(0, start - 2), start))
    )
      break;
    if (
      PARTS.has(kind) &&
      start < end &&
      /(?:大学|公司|集团)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      // 大学生实习基地 is of students.
      text[start] !== "生"
    )
      break;
    // 联盟大会暨联盟: what a meeting is of, and not the other way about.
    if (
      kind !== "Event" &&
      start < end &&
      /(?:大会|仪式|论坛|年会)[暨和与及]?$/u.test(text.slice(Math.max(0, start - 3), start))
    )
      break;
    // 某区人民政府｜区委: two bodies.
    if (kind === "GovernmentBody" && start < end && text.slice(Math.max(0, start - 2), start) === "政府") break;
    // 甲大学向｜乙中学: what the dictionary takes for one word is two.
    if (start < end && /(?:大学|学院|集团|公司)[向对给将由被]$/u.test(text.slice(Math.max(0, start - 3), start))) break;
    // 甲公司系｜乙集团.
    if (start < end && /(?:公司|集团)系$/u.test(text.slice(Math.max(0, start - 3), start))) break;
    const found = findBreak(text, start, words.isEdge);
    // 天之逸科技有限公司
    const word = kind === "Enterprise" && found === "之" ? undefined : found;
    const half = word?.length === 1 && !names.has(start - 1) ? findHalf(text, start, last, words) : undefined;
    if (half !== undefined) {
      start = half;
      continue;
    }
    if (
      word !== undefined &&
      NAMED_SO.has(kind) &&
      isInner(word, text.slice(start, last), text.slice(last, last + 4))
    ) {
      const verb = start - word.length;
      const begin = findBegin(text, { start: end, end: last }, kind, words, names, verb);
      return mayBegin(text.slice(begin, verb), word, text.slice(start, last)) ? begin : start;
    }
    if (word !== undefined && !(JOINS.test(word) && mayJoin(text, start - word.length, kind, words))) break;
    const before = words.before(start);
    const token = text.slice(before, start);
    if (JOINS.test(token) && word === undefined && !mayJoin(text, before, kind, words)) break;
    // 东方日升 is no day.
    if (/^[年月日]$/u.test(token) && /[\d〇零一二三四五六七八九十今明去当同次每本]$/u.test(text[before - 1] ?? ""))
      break;
    if (/^[一二三四五六七八九十两百\d]+[所家个项名位届次年月日]$/u.test(token)) break;
    if (token.endsWith("的") && PLAIN_SORT.test(token.slice(0, -1))) break;
    if (
      /^[家所个项名位届次场批]$/u.test(token) &&
      /[\d一二三四五六七八九十两百]$/u.test(text.slice(Math.max(0, before - 1), before))
    )
      break;
    if (/^\d+$/.test(token) && !/^(?:局|中|院|所)/u.test(text.slice(start, start + 1))) break;
    const next = before === start ? start - 1 : before;
    // 王焕｜良和｜花冠集团: where somebody's name ends the dictionary may see a word.
    start = findNameEnd(names, next, start) ?? next;
  }
  return start;
}

function findNameEnd(names: ReadonlySet<number>, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) if (names.has(at)) return at;
  return undefined;
}

/** Where the half of a name begins that ends in a small word, 美的 of 美的集团; undefined where none does. */
function findHalf(text: string, start: number, last: number, words: Words): number | undefined {
  if (!BARE.test(text.slice(start, last))) return undefined;
  const from = words.before(start) < start - 1 ? words.before(start) : words.before(start - 1);
  const first = text.slice(from, start - 1);
  return /^\p{Script=Han}$/u.test(first) && !PLAIN_SORT.test(first) ? from : undefined;
}

/** Whether what stands before a joining word is of the same name: it names nobody by itself. */
function mayJoin(text: string, at: number, kind: string, words: Words): boolean {
  if (kind === "Event" && text[at] === "暨") return true;
  // 山东贵和显星纸业有限公司: one character behind a place is half of a word.
  if (kind === "Enterprise")
    return [3, 4, 5].some((length) => {
      const { places, rest } = takeHanPlaces(text.slice(Math.max(0, at - length), at));
      return text[at] === "和" && places.length > 0 && rest.length === 1;
    });
  // 全国数字化设计与增材制造职业教育集团
  const isOfAll = /(?:全国|国家)\p{Script=Han}{2,16}$/u.exec(text.slice(Math.max(0, at - 18), at))?.[0];
  const isOne = isOfAll !== undefined && !NAMED_BODY.test(isOfAll);
  if (isOne && (kind === "Event" || kind === "Association" || kind === "Community")) return true;
  if (!JOINABLE.has(kind) && kind !== "University") return false;
  // Of institutes some are called so, of universities none.
  if (
    kind === "University" &&
    /^[与和及暨](?:(?!学院|研究|[与和及])\p{Script=Han}){2,10}大学/u.test(text.slice(at, at + 13))
  )
    return false;
  let start = at;
  // Longer ones join nothing, as below.
  while (
    start > 0 &&
    at - start < LONGEST &&
    /[\p{Script=Han}]/u.test(text[start - 1]!) &&
    findBreak(text, start, words.isEdge) === undefined
  )
    start = words.before(start) === start ? start - 1 : words.before(start);
  const left = text.slice(start, at);
  // 成立的批示及某分会, 合作情况及学院规划: two things are told of.
  if (text[at] === "及" && (text[start - 1] === "的" || /(?:情况|工作|成果|规划|精神|报告)$/u.test(left))) return false;
  // 法务部和｜设计研究院: an office and an institute.
  if ((kind === "University" || kind === "OrganizationalUnit") && /(?:(?<!干)部|处|室|科|系)$/u.test(left))
    return false;
  // 发展概况和｜现代工学院建设情况
  if (/(?:概况|布局|规模|历程|成效|现状|特色|优势|情况|成果)$/u.test(left)) return false;
  // 泰格医药和｜泰格医药公益基金会: two, of which one has the other's name.
  if (left.length > 2 && text.startsWith(left, at + 1)) return false;
  const isOfAcademy = /^(?:中国(?:科学|工程物理|农业科学|医学科学)院|中科院)/u.test(left);
  if (
    left.length < (kind === "Laboratory" ? 1 : 2) ||
    left.length > (isOfAcademy ? 18 : kind === "Laboratory" ? 16 : 10) ||
    NAMED_BODY.test(left)
  )
    return false;
  const { places, rest } = takeHanPlaces(left);
  // 辽宁与江苏的… are two places; a college of its own is joined to nobody, but for the fields that it is for.
  return rest !== "" && (kind !== "University" || places.length === 0 || isOfAcademy || areFields(text, at, rest));
}

/** 河南水利｜与｜环境职业学院, 北京应用物理｜与｜计算数学研究所: fields of one school on both sides, and a place before the first. */
function areFields(text: string, at: number, left: string): boolean {
  const right = /^[与和]([\p{Script=Han}]{2,8})(?:职业(?:技术)?(?:学院|大学)|研究院|研究所)/u.exec(
    text.slice(at, at + 18),
  )?.[1];
  return (
    right !== undefined &&
    /^\p{Script=Han}{2,6}$/u.test(left) &&
    !/(?:大学|学院|公司|集团)/u.test(right) &&
    takeHanPlaces(right).places.length === 0
  );
}
