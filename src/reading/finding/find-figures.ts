import type { FoundFigure } from "../proposal.js";
import { overlaps } from "../spans.js";

const HAN_QUALIFIERS: readonly (readonly [words: string, qualifier: string])[] = [
  ["近|将近", "NEARLY"],
  ["约|大约", "APPROXIMATE"],
  ["超过|超|逾|多达", "MORE_THAN"],
  ["不少于|至少", "AT_LEAST"],
];
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
  ["高校|院校|大学|本科", "university"],
  ["企业|公司|单位", "enterprise"],
  ["项目", "project"],
  ["学生|教师|代表|人才|专家|学者|观众|毕业生", "person"],
  ["专业", "major"],
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
  家: ["enterprise", "university", "base"],
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
const HAN_FIGURE = new RegExp(
  `(近|将近|约|大约|超过|超|逾|多达|不少于|至少)?(\\d[\\d,]*(?:\\.\\d+)?)(多|余)?(百|千|万|亿)?(多|余)?(人次|名|人|位|所|家|项|个|门|种|场|篇|套|台|亩|元|%|％)(?:的)?(\\p{Script=Han}{0,12})`,
  "gu",
);

const LATIN_QUALIFIERS: readonly (readonly [words: RegExp, qualifier: string])[] = [
  [/^(?:nearly|almost|close to)/i, "NEARLY"],
  [/^(?:about|around|approximately|some|roughly)/i, "APPROXIMATE"],
  [/^(?:more than|over|exceeding|upwards of)/i, "MORE_THAN"],
  [/^at least/i, "AT_LEAST"],
];
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const LATIN_FIGURE =
  /\b((?:nearly|almost|close to|about|around|approximately|more than|over|at least) )?(\d+(?:,\d{3})*(?:\.\d+)?)( hundred| thousand| million| billion)?(\+| ?%| percent)?((?: (?!and\b|which\b|that\b|who\b|was\b|is\b|as\b|has\b|of\b|in\b|to\b|the\b|from\b|on\b|at\b)[a-z][a-z-]+){0,4})/gi;
const MONTHS = /^ (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const HAN_COUNT =
  /(近|将近|约|大约|超过|超|逾|多达|不少于|至少)?(?<![第每这那哪同一二三四五六七八九十百千万两几数])([一二三四五六七八九十百千万两]{1,5})(多|余)?(名|位|所|家|项|个|门|场)(?:的)?(\p{Script=Han}{0,8})/gu;

/**
 * Numbers that a text reports: 近500所高校 is nearly 500 universities, 9.9万项 is 99000 projects. Dates, years and ordinals
 * are none.
 */
export function findFigures(text: string): FoundFigure[] {
  const han = [...findHan(text), ...findWritten(text)];
  // 96.5% is written alike in both languages: it is one number.
  return [...han, ...findLatin(text).filter((one) => !han.some((other) => overlaps(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
}

function findHan(text: string): FoundFigure[] {
  return [...text.matchAll(HAN_FIGURE)].flatMap((match): FoundFigure[] => {
    const [whole, before, digits = "", more, scale, moreBehind, measure = "", rest = ""] = match;
    if (/[第年月\d]$/.test(text.slice(0, match.index))) return [];
    const noun = findNoun(measure, rest, 8);
    const words = whole.slice(0, whole.length - rest.length) + (noun?.found ?? "");
    const qualifier = printQualifier(before, more ?? moreBehind);
    const unit =
      measure === "元" || measure.endsWith("%") || measure === "％" || measure === "人次"
        ? HAN_UNITS[measure]!
        : (noun?.unit ?? HAN_UNITS[measure] ?? "item");
    return [
      {
        start: match.index,
        end: match.index + words.length,
        text: words,
        value: scaleUp(digits, scale === undefined ? 1 : DIGITS[scale]!),
        unit,
        metric: `${noun?.found ?? measure} (to be worded)`,
        qualifier,
      },
    ];
  });
}

/** 千名代表, 三所院校: characters count where a noun that is counted follows; one of something is no number. */
function findWritten(text: string): FoundFigure[] {
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
        qualifier: printQualifier(before, more),
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

function printQualifier(before: string | undefined, more: string | undefined): string {
  return more
    ? "MORE_THAN"
    : (HAN_QUALIFIERS.find(([list]) => before !== undefined && list.split("|").includes(before))?.[1] ?? "EXACT");
}

function findLatin(text: string): FoundFigure[] {
  return [...text.matchAll(LATIN_FIGURE)].flatMap((match): FoundFigure[] => {
    const [whole, before, digits = "", scale, share, rest = ""] = match;
    const after = text.slice(match.index + whole.length);
    const isDate =
      /(?:^|[\s,])(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$/i.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      ) ||
      MONTHS.test(rest) ||
      /^(?:st|nd|rd|th)\b|^[-:/–—]\d/.test(after);
    const isPart = /[\w.:/-]$/.test(text.slice(0, match.index));
    const isYear = /^(?:19|20)\d\d$/.test(digits) && before === undefined;
    const isPercent = share !== undefined && share !== "+";
    const words = rest
      .trim()
      .split(" ")
      .filter((word) => word !== "");
    const head = words.findIndex(
      (word) => /(?:[a-z]{2,}s|people|children|yuan|staff)$/.test(word) && !/(?:ss|ous|us|is|as)$/.test(word),
    );
    if (
      isDate ||
      isPart ||
      isYear ||
      (head >= 0 && /^(?:years?|months?|weeks?|days?|hours?|minutes?|times)$/i.test(words[head]!)) ||
      (head < 0 && !isPercent)
    )
      return [];
    const noun = words.slice(0, head + 1);
    const printed =
      isPercent && head < 0
        ? whole.slice(0, whole.length - rest.length)
        : whole.slice(0, whole.length - rest.length) + noun.map((word) => ` ${word}`).join("");
    const qualifier =
      share === "+"
        ? "MORE_THAN"
        : (LATIN_QUALIFIERS.find(([list]) => before !== undefined && list.test(before))?.[1] ?? "EXACT");
    return [
      {
        start: match.index,
        end: match.index + printed.length,
        text: printed,
        value: scaleUp(digits, scale === undefined ? 1 : SCALES[scale.trim().toLowerCase()]!),
        unit: isPercent ? "percent" : singular(noun.at(-1)!),
        metric: isPercent && head < 0 ? "share (to be worded)" : noun.join(" "),
        qualifier,
      },
    ];
  });
}

/** "9.9" ten thousand times is 99000, and not 99000.00000000001. */
function scaleUp(digits: string, scale: number): number {
  return Number((Number(digits.replaceAll(",", "")) * scale).toPrecision(12));
}

function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const known: Readonly<Record<string, string>> = { people: "person", yuan: "CNY", dollars: "USD" };
  if (known[lower] !== undefined) return known[lower];
  return lower
    .replace(/ies$/, "y")
    .replace(/(sses|ches|shes|xes)$/, (end) => end.slice(0, -2))
    .replace(/([^s])s$/, "$1");
}
