import type { FoundFigure } from "../../proposal.js";
import { escapePattern } from "../words/escape-pattern.js";
import { ENGLISH_QUALIFIER, findEnglishQualifier, SCALES } from "./english-numbers.js";
import { scaleUp } from "./scale-up.js";
import { part, pattern } from "../../../text/patterns/pattern.js";

/** As they stand before an amount; of a `$` alone the text has to tell whose it is. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: "USD",
  "U.S.$": "USD",
  HK$: "HKD",
  S$: "SGD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  NZ$: "NZD",
  NT$: "TWD",
  "€": "EUR",
  "£": "GBP",
  "¥": "CNY",
  RMB: "CNY",
  "RMB¥": "CNY",
};
/** As they stand behind one. */
const NAMES: readonly (readonly [pattern: string, code: string])[] = [
  ["(?:Chinese )?yuan(?: \\(?RMB\\)?)?|RMB(?: yuan)?|renminbi", "CNY"],
  ["U\\.?S\\.? dollars|US dollars|American dollars", "USD"],
  ["Canadian dollars", "CAD"],
  ["Australian dollars", "AUD"],
  ["Hong Kong dollars", "HKD"],
  ["Singapore dollars", "SGD"],
  ["euros?", "EUR"],
  ["pounds(?: sterling)?", "GBP"],
  ["yen", "JPY"],
];
/** Codes of ISO 4217 that are no words besides. */
const CODES = "USD|CNY|EUR|GBP|JPY|HKD|SGD|AUD|CAD|NZD|CHF|KRW|INR|MYR|THB|TWD|SEK|NOK|DKK|ZAR|AED|SAR|BRL|RUB";
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9 };

const BEFORE = [
  ...Object.keys(SIGNS)
    .sort((a, b) => b.length - a.length)
    .map(escapePattern),
  CODES,
  "\\$",
].join("|");
const BEHIND = [...NAMES.map(([pattern]) => pattern), CODES, "dollars"].join("|");
const NUMBER = `(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:([kmb]|mn|bn)\\b|[ -](${Object.keys(SCALES).join("|")})\\b)?`;
const MONEY = pattern("giu")`
  (?<![\w$€£¥.,-])(${ENGLISH_QUALIFIER} )?(?:(?<sign>${BEFORE}) ?${NUMBER}(?:[ -](?:dollars)\b)?
  |${NUMBER}(?: |-)(?<name>${BEHIND})\b)
`;

/** What the amount is: "a $3 million gift", "a donation of 5 million yuan", "$80 million in funding". */
const GIVEN = part`
  gifts?|grants?|donations?|endowments?|investments?|funds?|funding|scholarships?|awards?|contributions?|pledges?
  |loans?|contracts?|budgets?|revenues?|commitments?|bequests?|sponsorships?|tuition|prizes?|costs?
  |research expenditures?
`;
const NAMED_BEHIND = new RegExp(
  `^(?:(?: in|-)?(?: [a-z][a-z-]+){0,2} (?<noun>${GIVEN})\\b|(?: [A-Z][A-Za-z-]+){1,4} (?<other>${GIVEN})\\b)`,
);
const NAMED_BEFORE = new RegExp(`\\b(${GIVEN})(?: worth| totall?ing| amounting to| of| valued at)*(?: up to)? ?$`, "i");

/** Amounts of money in an English text. */
export function findEnglishMoney(text: string): FoundFigure[] {
  return [...text.matchAll(MONEY)].flatMap((match): FoundFigure[] => {
    const { sign, name } = match.groups ?? {};
    const printed = match[0];
    const end = match.index + printed.length;
    const [digits, short, scale] = sign === undefined ? match.slice(6, 9) : match.slice(3, 6);
    const unit = findCurrency(sign, name, text);
    if (digits === undefined || unit === undefined) return [];
    const behind = NAMED_BEHIND.exec(text.slice(end, end + 80))?.groups;
    const before = NAMED_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index));
    return [
      {
        start: match.index,
        end,
        text: printed,
        value: scaleUp(digits, SHORT_SCALES[short?.toLowerCase() ?? ""] ?? SCALES[scale?.toLowerCase() ?? ""] ?? 1),
        unit,
        metric: behind?.noun ?? behind?.other ?? before?.[1]?.toLowerCase() ?? "amount (to be worded)",
        qualifier: findEnglishQualifier(match[1]),
      },
    ];
  });
}

/** Undefined where a code is one only in capitals: "RMB 30 million", and no "try 5". */
function findCurrency(sign: string | undefined, name: string | undefined, text: string): string | undefined {
  const written = sign ?? name ?? "";
  if (written === "$" || written.toLowerCase() === "dollars") return findDollar(text);
  if (new RegExp(`^(?:${CODES})$`).test(written)) return written;
  if (sign !== undefined) return SIGNS[sign.toUpperCase()] ?? SIGNS[sign];
  return NAMES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "i").test(written))?.[1];
}

const OF_THE_STATES = /\bU\.?S\.?(?:A\.?)?\b|United States|\bAmerican?\b/;
const OF_OTHERS = /\b(?:Canad(?:a|ian)|Ontario|Australian?|New Zealand|Singapore|Hong Kong)\b/;

/** Dollars, of whatever state, where a text tells of another that has its own and not of the United States. */
function findDollar(text: string): string {
  return OF_OTHERS.test(text) && !OF_THE_STATES.test(text) ? "dollar" : "USD";
}
