import { checkPartialDate } from "../../../../model/values/partial-date.js";
import type { Fault } from "../../../../problem.js";
import { part } from "../../../../text/patterns/pattern.js";

/** A date as the graph writes it, or why what is printed is none. */
export type ParsedDate = { readonly date: string } | { readonly fault: Fault };

/**
 * 2023/4/1, 2023.4, 20230401, 4/2023, 2023年4月1日, 二〇二三年四月, 1 April 2023 and a time of day behind them. What can be read in two ways is refused: a
 * year of two digits, 5/1/2004, 2004.1 (a spreadsheet shows 2004.10 so), and the number that a spreadsheet keeps for a
 * day. Pure.
 */
export function parseDate(printed: string): ParsedDate {
  if (/[⁰¹²³⁴-⁹]/u.test(printed)) return refuse(printed, "is not a date", "take the mark of a note out");
  const text = printed.trim().slice(0, LONGEST).normalize("NFKC");
  const plain = text.replace(TIME_OF_DAY, "").replace(WEEKDAY, "").replace(DASHES, "-");
  if (/^\d{4}\.1$/.test(plain))
    return refuse(printed, "may be January or October", `write ${plain.slice(0, 4)}-01 or ${plain.slice(0, 4)}-10`);
  if (/^\d{5}(\.\d+)?$/.test(plain)) return refuseSerial(printed, Number.parseInt(plain, 10));
  const parts = SHAPES.map((shape) => shape.exec(plain)).find((found) => found !== null);
  if (parts) return checkDate(printed, parts.slice(1));
  const [, month, year] = MONTH_FIRST.exec(plain) ?? [];
  if (month !== undefined) return checkDate(printed, [year, month]);
  const english = parseEnglish(plain);
  if (english) return checkDate(printed, english);
  const chinese = CHINESE.exec(plain);
  if (chinese) return checkDate(printed, chinese.slice(1).map(parseChineseNumber));
  const short = /^(\d{1,2})\s*[-/.年]\s*(\d{1,2}|[A-Za-z]{3})(?:\s*[-/.月]\s*(?:\d{1,2}\s*日?)?)?$/.exec(plain);
  if (short) return refuse(printed, "has no year of four digits", "write the year in full: 2004-05-01");
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(plain))
    return refuse(printed, "has day and month in an order that nobody knows", "write 2004-05-01");
  return refuse(printed, "is not a date", "write 2023, 2023-04 or 2023-04-01");
}

/** A cell of more is no date. */
const LONGEST = 60;
const TIME_OF_DAY =
  /(?:T|\s+)(?:[上下]午|[AP]M)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[AP]M)?$/iu;
const WEEKDAY = /\s*[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?$/u;
/** Dashes that stand between numbers as a hyphen does. */
const DASHES = /(?<=\d)\s*[‐‑‒–—―－−]\s*(?=\d)/g;
/** 5/2023: no month is as large as a year. */
const MONTH_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = part`
  (jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
  |nov(?:ember)?|dec(?:ember)?)\.?
`;
/** May 2023, 16-Jul-2023, July 16th, 2023. */
const ENGLISH: readonly (readonly [RegExp, day: number, month: number, year: number])[] = [
  [new RegExp(`^${MONTH}[\\s,-]+(\\d{4})$`, "i"), 0, 1, 2],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH}[\\s,-]+(\\d{4})$`, "i"), 1, 2, 3],
  [new RegExp(`^${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, "i"), 2, 1, 3],
];

const SHAPES: readonly RegExp[] = [
  /^(\d{4})\s*年?$/,
  /^(\d{4})(?:\s*[-/.]\s*|\s*年\s*)(\d{1,2})\s*月?$/,
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/,
  /^(\d{4})\s*-\s*(\d{1,2})\s*-\s*(\d{1,2})$/,
  /^(\d{4})\s*\/\s*(\d{1,2})\s*\/\s*(\d{1,2})$/,
  /^(\d{4})\s*\.\s*(\d{1,2})\s*\.\s*(\d{1,2})\.?$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
];
const CHINESE =
  /^([〇○零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?)?$/u;

/** Year, month and day of a date whose month is a word. */
function parseEnglish(text: string): readonly (string | undefined)[] | undefined {
  for (const [shape, day, month, year] of ENGLISH) {
    const found = shape.exec(text);
    if (!found) continue;
    const number = MONTHS.indexOf((found[month] ?? "").slice(0, 3).toLowerCase()) + 1;
    return [found[year], String(number), day === 0 ? undefined : found[day]];
  }
  return undefined;
}

function checkDate(printed: string, parts: readonly (string | undefined)[]): ParsedDate {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  const fault = checkPartialDate(date);
  const year = Number(parts[0]);
  if (fault) return refuse(printed, "names a day that there is not", fault.suggestion ?? "");
  return year < EARLIEST || year > LATEST
    ? refuse(printed, "names a year that is hardly meant", "write 2023, 2023-04 or 2023-04-01")
    : { date };
}

/** Universities are old, and plans do not reach further. */
const EARLIEST = 800;
const LATEST = 2200;

function refuse(printed: string, why: string, suggestion: string): ParsedDate {
  return { fault: { message: `"${printed.trim().slice(0, LONGEST)}" ${why}`, suggestion } };
}

/** Day 1 of a spreadsheet is 1900-01-01, and it has a 1900-02-29 that there was not. */
function refuseSerial(printed: string, serial: number): ParsedDate {
  const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return refuse(
    printed,
    "is not a date",
    `it may be how a spreadsheet keeps ${day}: format the column as a date and save it again, or write the day`,
  );
}

const DIGITS = "〇一二三四五六七八九";

/** 二〇二三 → 2023, 十二 → 12, 二十一 → 21. */
function parseChineseNumber(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const plain = text.replace(/[○零]/gu, "〇");
  const digit = (character: string): number => DIGITS.indexOf(character);
  if (!plain.includes("十")) return [...plain].map(digit).join("");
  const [tens = "", ones = ""] = plain.split("十");
  return String((tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)));
}
