import { MULTIPLES } from "./parse-number.js";
import { part, pattern } from "../../../../text/patterns/pattern.js";

const MULTIPLE = "万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百";
const MONEY = part`
  (?:人民币)?元(?:人民币)?|人民币|[美欧日港澳加韩]元|新?台币|港币|美金|英镑|瑞士法郎|卢布|RMB|CNY|USD|EUR|GBP|HKD
  |JPY|[￥¥$€£]
`;
/** 出资（万元）, 金额/亿元, （单位：万元，下同）, （万元/年）, 在校生（万人）. Of tens and thousands only those of money: 千米 is a unit of its own. */
const HAN = pattern("iu")`
  (?:^|[(\[【,，:：\s]|人民币|单位|RMB|CNY|(?<=[^十百千万亿]))
  (?:(${MULTIPLE})\s*(?:${MONEY})|(万亿|百万|千万|亿|万)(?:[人亩家]次?)?)\s*(?=$|[)\]】,，;；/、])
`;
const CURRENCY = "(?:RMB|CNY|yuan|USD|EUR|GBP|HKD|JPY|[￥¥$€£])";
/** (million RMB), (CNY '000), (RMB 10,000), k€, (in thousands of yuan). */
const ENGLISH: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[^a-z])w\s*(?:元|RMB|CNY)|(?<!\d)10[ ,]?000\s*元/iu, 1e4],
  [new RegExp(`\\b10[ ,]?000\\s*${CURRENCY}|${CURRENCY}\\s*10[ ,]?000\\b|\\b10k\\b`, "iu"), 1e4],
  [new RegExp(`\\bthousands?\\b|['’‘]000\\b|\\bk\\s?${CURRENCY}|${CURRENCY}\\s?k\\b`, "iu"), 1e3],
  [new RegExp(`\\bmillions?\\b|\\bml?n\\b|\\bm\\s?${CURRENCY}|${CURRENCY}\\s?m\\b`, "iu"), 1e6],
  [/\bbillions?\b|\bbn\b/iu, 1e9],
];
/** A heading that says that its numbers are of money, and of nothing larger. */
const PLAIN = new RegExp(`[(\\[【,，:：/\\s](?:单位[:：]?\\s*)?(?:${MONEY}|yuan)\\s*(?=$|[)\\]】,，/])`, "iu");
const ABOVE = /(?:单位|金额|经费|货币|币种)\s*[:(]\s*[^\s)]+|以\s*[^，,。\s]{1,6}\s*为(?:金额|计量|货币)?单位/u;
const SAYS_WHICH = /^(?:(?:单位|金额|经费|货币|币种)\s*[:(]\s*|以\s*)|\s*为(?:金额|计量|货币)?单位$/gu;
/** (in thousands of USD), Unit: RMB 10,000, Currency: EUR million. */
const ABOVE_ENGLISH = /\b(?:in\s+|(?:units?|currency|amounts?)\s*[:：]\s*).{0,30}/iu;
const IN_ENGLISH = new RegExp(`(?:^|[^\\p{L}])(?:${CURRENCY}|euros?|dollars?)(?![\\p{L}])`, "iu");
const OF_MONEY = new RegExp(`(?:${MONEY})`, "u");

/** What the numbers below a heading are counted in: 10,000 below 出资（万元）; undefined where it does not say. Pure. */
export function findFactor(heading: string): number | undefined {
  const plain = heading.normalize("NFKC");
  for (const part of [plain, ...plain.split("/")]) {
    const [, ofMoney, other] = HAN.exec(part) ?? [];
    const multiple = ofMoney ?? other;
    if (multiple !== undefined) return MULTIPLES[multiple];
  }
  const english = ENGLISH.find(([pattern]) => pattern.test(plain));
  return english?.[1] ?? (PLAIN.test(plain) ? 1 : undefined);
}

/** What a line above a table says that its money is counted in: （单位：万元）. Pure. */
export function findFactorAbove(cells: readonly string[]): number | undefined {
  for (const cell of cells) {
    const plain = cell.normalize("NFKC");
    const english = ABOVE_ENGLISH.exec(plain)?.[0];
    if (english !== undefined && IN_ENGLISH.test(english)) return findFactor(english) ?? 1;
    const said = ABOVE.exec(plain)?.[0];
    if (said !== undefined && OF_MONEY.test(said)) return findFactor(said.replace(SAYS_WHICH, "")) ?? 1;
  }
  return undefined;
}

/** In order: 美元 has 元 in it. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/美元|美金|USD|US\s*\$|U\.?S\.? dollars?/iu, "USD"],
  [/港元|港币|HKD|HK\s*\$/iu, "HKD"],
  [/日元|JPY/iu, "JPY"],
  [/英镑|GBP|£/iu, "GBP"],
  [/欧元|EUR|€/iu, "EUR"],
  [/[澳加韩新]元|台币|卢布|法郎|泰铢/u, ""],
  [/元|人民币|RMB|CNY|yuan|[¥￥]/iu, "CNY"],
  [/\$/u, "USD"],
];
/** 单位：万元; (in thousands of USD); Currency: EUR. */
const COUNTS = pattern("iu")`
  (?:(?:单位|金额|经费|货币|币种)\s*[:：(]|以)\s*(?:[^\s:，,;、]{1,4}[、,，/])?(?:人民币|RMB|CNY|USD|EUR)?\s*[/／]?\s*[十百千万亿]*\s*
  (?:人民币|[美欧港日澳加韩新]?元|美金|港币|英镑|RMB|CNY|USD|EUR|GBP|HKD|JPY|[¥￥$€£])(?:人民币)?
  \s*(?=$|[\s)）,，;；、。]|为)
  |\b(?:currency|units?|amounts?)\b.*[:：]
  |\bin\s+(?:(?:thousands?|millions?|billions?)\s+(?:of\s+)?)?
  (?=USD|US|EUR|RMB|CNY|GBP|HKD|JPY|[€£¥$]|yuan|euro)
`;

/** The code of the currency that words name; "" of one that they name and that has none here. Pure. */
export function findCurrencyIn(text: string): string | undefined {
  return CURRENCIES.find(([pattern]) => pattern.test(text.normalize("NFKC")))?.[1];
}

/** Whether a line above a table says in what its money is counted. Pure. */
export function saysCurrency(text: string): boolean {
  return COUNTS.test(text.normalize("NFKC"));
}
