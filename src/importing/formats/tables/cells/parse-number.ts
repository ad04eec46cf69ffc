import { HAN_MULTIPLES } from "../../../../model/values/amount.js";
import { pattern } from "../../../../text/patterns/pattern.js";

/** A cell of more digits is no number of anything. */
const LONGEST = 40;

/** A number as it is printed, with what it is counted in where it says so. */
const SHAPE = pattern("iu")`
  ^(?:[¥￥]|人民币|RMB|CNY)?\s*([+-]?)(\d{1,3}(?:[,，\s]\d{3})+|\d+)(\.\d+)?\s*
  (万|亿|千|百|十万|百万|千万|十亿|百亿|千亿|万亿)?\s*(元(?:人民币|整|正)?|人民币元?|RMB|CNY|%)?$
`;

/** 350¹ is 350 with the mark of a note, or a power. */
const RAISED = /[⁰¹²³⁴-⁹]/u;

/** What numbers of a table are counted in, as a factor. */
export const MULTIPLES: Readonly<Record<string, number>> = { 百: 1e2, ...HAN_MULTIPLES };

/** What a number is of. */
export interface ParsedNumber {
  readonly value: number;
  readonly percent: boolean;
}

/**
 * 12,345.6, 1,200万元, 3.5亿 and 25.6% as numbers, the last as 25.6 percent; undefined for what is none or may be read in two
 * ways, as 1,5 and 1.234,5. Pure.
 */
export function parseNumber(printed: string): ParsedNumber | undefined {
  if (printed.length > LONGEST || RAISED.test(printed)) return undefined;
  // A comma behind four digits and more parts no thousands: 2345678,50.
  const pointed = printed
    .trim()
    .normalize("NFKC")
    .replace(/^([+-]?\d{4,}),(\d{1,2})(?!\d)/, "$1.$2");
  const [found, sign, whole = "", rest = "", unit, sort] = SHAPE.exec(pointed) ?? [];
  if (found === undefined) return undefined;
  const digits = whole.replace(/[,\s]/g, "");
  const plain = Number(`${sign}${digits}${rest}`);
  const value = unit === undefined ? plain : multiply(plain, MULTIPLES[unit] ?? 1);
  return Number.isFinite(value) ? { value, percent: sort === "%" } : undefined;
}

/** In whole numbers as long as they are: 1.15 times 10,000 is 11,499.999… otherwise. Pure. */
export function multiply(number: number, factor: number): number {
  return Math.round(number * factor * 1e4) / 1e4;
}
