import type { FoundFigure } from "../../proposal.js";
import { overlaps } from "../../spans.js";
import { ENGLISH_QUALIFIER, findEnglishQualifier, isOfTime, MONTH, SCALE, SCALES, WORDS } from "./english-numbers.js";
import { findEnglishMoney } from "./find-english-money.js";
import { scaleUp } from "./scale-up.js";
import { part } from "../../../text/patterns/pattern.js";

/** What may not stand between a number and what it counts. */
const STOPS = part`
  and|or|but|than|which|that|who|was|were|is|are|as|has|have|had|will|of|in|to|the|an?|from|on|at|with|for|by|per
  |since|until|after|before|when|while
`;
const NOUN = `(?: (?!(?:${STOPS})\\b)[a-z][a-z’'-]+){0,4}`;
const IN_DIGITS = new RegExp(
  `\\b(${ENGLISH_QUALIFIER} )?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(${SCALE})?(\\+| ?%| percent\\b| per cent\\b)?(${NOUN})`,
  "gi",
);
/** Of numbers in words only what counts bodies, people and what they make: "three stages" is no figure of anybody. */
const COUNTED = part`
  universit(?:y|ies)|colleges|schools|institut(?:es|ions)|academies|hospitals|compan(?:y|ies)|enterprises|firms
  |organi[sz]ations|businesses|partners|associations|laboratories|labs|cent(?:er|re)s|campuses|faculties|departments
  |students|undergraduates|graduates|teachers|professors|lecturers|experts|scholars|scientists|researchers|engineers
  |academicians|delegates|representatives|participants|countries|provinces|cities|projects|program(?:me)?s|courses
  |majors|disciplines|scholarships|patents
`;
const IN_WORDS = new RegExp(
  `(?<!\\b(?:the|these|those|all|both|of|between|other|our|their|its|his|her|your|my|any|each|every|hundred|thousand|-)[ -])` +
    `\\b(${ENGLISH_QUALIFIER} )?(a dozen|${Object.keys(WORDS).join("|")})(-(?:one|two|three|four|five|six|seven|eight|nine))?(${SCALE})?((?: (?!(?:${STOPS})\\b)[a-z][a-z-]+){0,2} (?:${COUNTED}))\\b(?![’'-])`,
  "gi",
);
/** What bears a number for a name: "Top 100 universities", "No. 8 middle schools", "phone: 86 …". */
const IS_LABEL =
  /(?:\b(?:top|no\.?|nos\.?|number|room|rooms|route|highway|phase|class of|grade|page|pages|vol\.?)|[’'#])\s?$/i;

const MONTH_AHEAD = new RegExp(`(?:^|[\\s,])(?:${MONTH})\\s*$`, "i");
const MONTH_BEHIND = new RegExp(`^ (?:${MONTH})\\b`, "i");

/** Numbers of an English text, in digits and in words, and its amounts of money. */
export function findEnglishFigures(text: string): FoundFigure[] {
  const money = findEnglishMoney(text);
  const counts = [...findInDigits(text), ...findInWords(text)];
  return [...money, ...counts.filter((one) => !money.some((other) => overlaps(one, other)))];
}

function findInDigits(text: string): FoundFigure[] {
  return [...text.matchAll(IN_DIGITS)].flatMap((match): FoundFigure[] => {
    const [whole, before, digits = "", scale, share, rest = ""] = match;
    const behind = text.slice(match.index + whole.length);
    const ahead = text.slice(Math.max(0, match.index - 12), match.index);
    const isDate = MONTH_AHEAD.test(ahead) || MONTH_BEHIND.test(rest) || /^(?:st|nd|rd|th)\b|^[-:/–—]\d/.test(behind);
    const isPart = /[\w.:/-]$/.test(ahead) || IS_LABEL.test(ahead);
    const isYear = /^(?:19|20)\d\d$/.test(digits) && before === undefined;
    const isPercent = share !== undefined && share !== "+";
    const words = rest
      .trim()
      .split(" ")
      .filter((word) => word !== "");
    const head = findHead(words);
    if (isDate || isPart || isYear || (head >= 0 && isOfTime(words[head]!)) || (head < 0 && !isPercent)) return [];
    const noun = words.slice(0, head + 1);
    const printed =
      whole.slice(0, whole.length - rest.length) +
      (isPercent && head < 0 ? "" : noun.map((word) => ` ${word}`).join(""));
    return [
      {
        start: match.index,
        end: match.index + printed.length,
        text: printed,
        value: scaleUp(digits, readScale(scale)),
        unit: isPercent ? "percent" : singular(noun.at(-1)!),
        metric: isPercent && head < 0 ? "share (to be worded)" : noun.join(" "),
        qualifier: share === "+" ? "MORE_THAN" : findEnglishQualifier(before),
      },
    ];
  });
}

/** "three universities", "a dozen companies"; "the two universities" were named before. */
function findInWords(text: string): FoundFigure[] {
  return [...text.matchAll(IN_WORDS)].map((match): FoundFigure => {
    const [printed, before, tens = "", ones, scale, noun = ""] = match;
    const number = (WORDS[tens.toLowerCase()] ?? 12) + (ones === undefined ? 0 : WORDS[ones.slice(1).toLowerCase()]!);
    return {
      start: match.index,
      end: match.index + printed.length,
      text: printed,
      value: scaleUp(String(number), readScale(scale)),
      unit: singular(noun.trim().split(" ").at(-1)!),
      metric: noun.trim(),
      qualifier: findEnglishQualifier(before),
    };
  });
}

/** The first word of several that is one of many. */
function findHead(words: readonly string[]): number {
  return words.findIndex(
    (word) => /(?:[a-z]{2,}s|people|children|yuan|staff)$/.test(word) && !/(?:ss|ous|us|is|as|’s|'s)$/.test(word),
  );
}

function readScale(scale: string | undefined): number {
  return scale === undefined ? 1 : SCALES[scale.trim().toLowerCase()]!;
}

function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (lower === "people") return "person";
  return lower
    .replace(/ies$/, "y")
    .replace(/(sses|ches|shes|xes)$/, (end) => end.slice(0, -2))
    .replace(/([^s])s$/, "$1");
}
