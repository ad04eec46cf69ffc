import type { FoundFigure } from "../../proposal.js";
import { scaleUp } from "./scale-up.js";
import { pattern } from "../../../text/patterns/pattern.js";

const HAN_QUALIFIERS: readonly (readonly [words: string, qualifier: string])[] = [
  ["近|将近|不足|不到", "NEARLY"],
  ["约|大约", "APPROXIMATE"],
  ["超过|超|逾|多达|突破|高于|多于", "MORE_THAN"],
  ["不少于|至少|不低于", "AT_LEAST"],
];
const HAN_QUALIFIER = HAN_QUALIFIERS.map(([words]) => words).join("|");
/** 上百家, 成百: before a numeral in characters alone. */
const AND_MORE = /^[上成]$/u;
const HAN_UNITS: Readonly<Record<string, string>> = {
  名: "person",
  人: "person",
  位: "person",
  余人: "person",
  人次: "visit",
  所: "university",
  家: "enterprise",
  项: "project",
  个: "item",
  门: "course",
  种: "kind",
  场: "event",
  篇: "article",
  套: "set",
  台: "machine",
  亩: "mu",
  元: "CNY",
  "%": "percent",
  "％": "percent",
};
/** A noun says better what its measure word leaves open. */
const HAN_NOUNS: readonly (readonly [noun: string, unit: string])[] = [
  ["高校|院校|大学|本科(?!专业)", "university"],
  ["企业|公司", "enterprise"],
  ["科研机构|科研院所|研究机构|机构", "institution"],
  ["单位|组织|协会", "organization"],
  ["部门", "department"],
  ["领域", "field"],
  ["岗位", "post"],
  ["国家和地区|国家", "country"],
  ["省份|省市|省", "province"],
  ["项目", "project"],
  ["学生|教师|代表|人才|专家|学者|观众|毕业生|研究生|硕士|博士|员工|职工|师生", "person"],
  [
    "(?:本科|高职|专科)?专业(?!委员会|学院|公司|实验室|学位|教学|指导|团队|技术|人才|课|基地|协会|合作|机构|队伍)",
    "major",
  ],
  ["委员会", "committee"],
  ["课程", "course"],
  ["产业学院|二级学院|学院", "college"],
  ["分论坛|论坛", "forum"],
  ["成果", "result"],
  ["专利", "patent"],
  ["教材", "textbook"],
  ["基地", "base"],
  ["工作站", "workstation"],
  ["实验室", "laboratory"],
  ["案例", "case"],
  ["平台", "platform"],
  ["共同体", "community"],
];
/** Measure words that count but these; the noun that is nearest may be of something else. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  名: ["person"],
  人: ["person"],
  位: ["person"],
  所: ["university", "college"],
  家: ["enterprise", "university", "base", "institution", "organization", "college"],
};
const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1_000,
  万: 10_000,
  亿: 100_000_000,
};
const HAN_FIGURE = pattern("gu")`
  (${HAN_QUALIFIER})?((?<!\d|\d,)\d[\d,]*(?:\.\d+)?)(多|余)?(百|千|万|亿)?(多|余)?
  (人次|名|人|位|所|家|项|个|门|种|场|篇|套|台|亩|元|%|％)(?:的)?(?=(\p{Script=Han}{0,12}))
`;
const HAN_COUNT = pattern("gu")`
  (${HAN_QUALIFIER}|(?<![会台校线以加网赛身早晚马路街])上|成(?=[百千]))?(?<![第每这那哪同一二三四五六七八九十百千万两几数\d.])
  ([一二三四五六七八九十百千万两]{1,5})(多|余)?(名|位|所|家|项|个|门|场)(?:的)?(\p{Script=Han}{0,8})
`;

/** Behind a number: 200家以上. */
const BEHIND: Readonly<Record<string, string>> = { 以上: "AT_LEAST", 以内: "NEARLY" };
const RANKED = /(?:排名|名次|位次|上升|前移|前进|跃升|提升|下降|后退)\p{Script=Han}{0,3}$/u;

/** Numbers of a Chinese text, in digits and in characters. */
export function findChineseFigures(text: string): FoundFigure[] {
  return [...findInDigits(text), ...findInCharacters(text)];
}

function findInDigits(text: string): FoundFigure[] {
  return [...text.matchAll(HAN_FIGURE)].flatMap((match): FoundFigure[] => {
    const [whole, before, digits = "", more, scale, moreBehind, measure = "", rest = ""] = match;
    // 一行6人: who came along, and no figure of a body.
    if (/(?:[第年月\d]|一行)$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) return [];
    // 排名上升12位 counts nobody.
    if (measure === "位" && RANKED.test(text.slice(Math.max(0, match.index - 10), match.index))) return [];
    const isPoint = measure === "个" && rest.startsWith("百分点");
    const noun = isPoint
      ? { found: "百分点", unit: "percentage point" }
      : findNoun(measure, rest, measure === "元" ? 0 : 8);
    const words = whole.replace(noun ? "" : /的$/u, "") + (noun?.found ?? "");
    const behind = text.slice(match.index + words.length, match.index + words.length + 2);
    const qualifier = BEHIND[behind] ?? findQualifier(before, more ?? moreBehind);
    return [
      {
        start: match.index,
        end: match.index + words.length,
        text: words,
        value: scaleUp(digits, scale === undefined ? 1 : DIGITS[scale]!),
        unit: findUnit(measure, noun?.unit, text.slice(Math.max(0, match.index - 12), match.index)),
        metric: `${noun?.found ?? measure} (to be worded)`,
        qualifier,
      },
    ];
  });
}

/** What is counted, by the measure word, the noun behind it and what stands before the number. */
function findUnit(measure: string, noun: string | undefined, before: string): string {
  const usual = HAN_UNITS[measure] ?? "item";
  if (/^(?:元|.*%|％|人次)$/u.test(measure)) return usual;
  if (noun !== undefined) return noun;
  if (measure === "项" && before.endsWith("奖")) return "prize";
  // 成员单位已达到174家
  return measure === "家" && /(?:单位|成员|会员)[^，,。；]{0,8}$/u.test(before) ? "organization" : usual;
}

/** 千名代表, 三所院校: characters count where a noun that is counted follows; one of something is no number. */
function findInCharacters(text: string): FoundFigure[] {
  return [...text.matchAll(HAN_COUNT)].flatMap((match): FoundFigure[] => {
    const [whole, before, numeral = "", more, measure = "", rest = ""] = match;
    const noun = findNoun(measure, rest, 4);
    const value = parseNumeral(numeral);
    if (noun === undefined || value < 2) return [];
    const words = whole.slice(0, whole.length - rest.length) + noun.found;
    return [
      {
        start: match.index,
        end: match.index + words.length,
        text: words,
        value,
        unit: noun.unit,
        metric: `${noun.found} (to be worded)`,
        qualifier: findQualifier(before, more),
      },
    ];
  });
}

/** 千 is 1000, 三百二十 is 320. */
function parseNumeral(numeral: string): number {
  let [total, digit] = [0, 0];
  for (const character of numeral) {
    const value = DIGITS[character]!;
    if (value < 10) digit = value;
    else if (value >= 10_000) [total, digit] = [Math.max(1, total + digit) * value, 0];
    else [total, digit] = [total + Math.max(1, digit) * value, 0];
  }
  return total + digit;
}

/** The nearest noun that the measure word may count, at most so many characters on. */
function findNoun(
  measure: string,
  rest: string,
  furthest: number,
): { readonly unit: string; readonly found: string } | undefined {
  const counted = COUNTED[measure];
  return HAN_NOUNS.filter(({ 1: unit }) => counted === undefined || counted.includes(unit))
    .flatMap(([words, unit]) => {
      const found = new RegExp(`^.{0,${furthest}}?(?:${words})`, "u").exec(rest)?.[0];
      return found === undefined ? [] : [{ unit, found }];
    })
    .sort((a, b) => a.found.length - b.found.length)[0];
}

function findQualifier(before: string | undefined, more: string | undefined): string {
  if (before !== undefined && AND_MORE.test(before) && !more) return "AT_LEAST";
  return more
    ? "MORE_THAN"
    : (HAN_QUALIFIERS.find(([list]) => before !== undefined && list.split("|").includes(before))?.[1] ?? "EXACT");
}
