import type { Fault } from "../../problem.js";
import { suggestNearest } from "../../text/suggest.js";

/** A number as it is compared, with its currency where one was written. */
export interface ReadAmount {
  readonly number: number;
  /** ISO 4217: CNY. */
  readonly currency?: string;
}

/** What people count in, as a factor: 3.5亿, 出资（万元）. */
export const HAN_MULTIPLES = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
} as const;

const SCALES: Readonly<Record<string, number>> = {
  "": 1,
  ...HAN_MULTIPLES,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const CURRENCIES: Readonly<Record<string, string>> = {
  元: "CNY",
  元人民币: "CNY",
  人民币: "CNY",
  yuan: "CNY",
  rmb: "CNY",
  cny: "CNY",
  "¥": "CNY",
  欧元: "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "€": "EUR",
  美元: "USD",
  usd: "USD",
  dollars: "USD",
  us$: "USD",
  $: "USD",
};

/** What is counted says nothing of how much. */
const COUNTED = new Set([
  "",
  "人",
  "名",
  "位",
  "人次",
  "家",
  "所",
  "项",
  "个",
  "门",
  "件",
  "次",
  "种",
  "部",
  "篇",
  "支",
]);

const FORM = /^(?:([^\d\s.,+-]+)\s*)?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(.*)$/;
const LONGEST_FIRST = Object.keys(SCALES).sort((a, b) => b.length - a.length);

/** 万元, 亿美元, million yuan: what may have been meant. */
function listForms(): readonly string[] {
  const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const words = Object.keys(CURRENCIES).filter((word) => word.length > 1 || isChinese(word));
  return Object.keys(SCALES).flatMap((scale) =>
    words
      .filter((word) => scale === "" || isChinese(scale) === isChinese(word))
      .map((word) => (scale === "" || isChinese(scale) ? `${scale}${word}` : `${scale} ${word}`)),
  );
}

/** What people write for an amount: "3.5亿元", "35,610 万元", "9.9万", "¥500", "3.5 billion yuan". */
export function readAmount(text: string): ReadAmount | Fault {
  const [, before = "", digits, after = ""] = FORM.exec(text.normalize("NFKC").trim()) ?? [];
  if (digits === undefined)
    return { message: `${JSON.stringify(text)} is no amount`, suggestion: 'write a number, "3.5亿元" or "9.9万"' };
  const words = after.toLowerCase().replace(/\s+/g, " ");
  const scale = LONGEST_FIRST.find((each) => words.startsWith(each)) ?? "";
  const units = [before.toLowerCase(), words.slice(scale.length).trim()].filter((unit) => !COUNTED.has(unit));
  const unknown = units.find((unit) => !Object.hasOwn(CURRENCIES, unit));
  if (unknown !== undefined) {
    const near = suggestNearest(unknown === units[0] && before !== "" ? unknown : words, listForms());
    return {
      message: `${JSON.stringify(unknown)} in ${JSON.stringify(text)} is no unit of amounts here`,
      suggestion: near ?? "write 元, 万元 or 亿元, 欧元, 美元, yuan, or the number alone",
    };
  }
  const currencies = [...new Set(units.map((unit) => CURRENCIES[unit]!))];
  if (currencies.length > 1)
    return { message: `${JSON.stringify(text)} is of two currencies, ${currencies.join(" and ")}` };
  const [currency] = currencies;
  const number = Number((Number(digits.replaceAll(",", "")) * (SCALES[scale] ?? 1)).toPrecision(15));
  return { number, ...(currency !== undefined && { currency }) };
}
