import { isToCome } from "../finding/words/is-to-come.js";
import { SIGNING } from "../finding/words/signing.js";
import type { Mention, Span } from "../proposal.js";
import { listWithin } from "../spans.js";
import { pattern } from "../../text/patterns/pattern.js";

/** A day as statements write it (2024-05-12, or 2024-05), and where it stands. */
interface Day extends Span {
  readonly value: string;
}

export interface FoundDates {
  /** By event and agreement: the day on which it was, and the sentence that says so. */
  readonly days: ReadonlyMap<
    Mention,
    { readonly field: "start" | "signedOn"; readonly value: string; readonly quote: Span }
  >;
  /** The day on which the text says that it was published. */
  readonly published: string | undefined;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`).join("|")})`;
const FULL = pattern("gu")`
  (\d{4})年(\d{1,2})月(?:(\d{1,2})日)?|(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)
  |\b${MONTH} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b
`;
/** Without its year, which the day of publication has, or the only other day. */
const PARTIAL = new RegExp(
  `(?<![\\d年月])(\\d{1,2})月(\\d{1,2})日|\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})`,
  "gu",
);
const PUBLISHED = pattern("u")`
  (?:发布时间|发布日期|发表时间|发布于|更新时间|日期|时间|Update(?:d)?(?: [Tt]ime)?|Published|Posted
  |Date)\s*[:：]?\s*$
`;
const HELD = pattern("gi")`
  举行|举办|召开|开幕|启动|成立|揭牌|签署|签约|拉开帷幕
  |\b(?:held|took place|opened|convened|launched|kicked off|celebrated)\b
`;
/** Days that sentences say of what they name. What is only planned has none; nor has what two days are told of. */
export function findDates(text: string, mentions: readonly Mention[], sentences: readonly Span[]): FoundDates {
  const full = listFull(text);
  const published = full.find(({ start }) => PUBLISHED.test(text.slice(Math.max(0, start - 24), start)))?.value;
  const years = new Set(full.map(({ value }) => value.slice(0, 4)));
  const year = published?.slice(0, 4) ?? (years.size === 1 ? [...years][0] : undefined);
  const all = [...full, ...(year === undefined ? [] : listPartial(text, year, published))];
  const days = new Map<Mention, { field: "start" | "signedOn"; value: string; quote: Span }>();
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const own = listWithin(all, sentence);
    const [day] = own;
    if (!day || new Set(own.map(({ value }) => value)).size > 1) continue;
    const isDone = (verb: RegExp): boolean =>
      [...words.matchAll(verb)].some(({ index }) => !isToCome(words.slice(0, index)));
    for (const mention of listWithin(mentions, sentence)) {
      if (mention.kind === "Event" && isDone(HELD))
        days.set(mention, { field: "start", value: day.value, quote: sentence });
      if (mention.kind === "Agreement" && isDone(SIGNING))
        days.set(mention, { field: "signedOn", value: day.value, quote: sentence });
    }
  }
  return { days, published };
}

function listFull(text: string): Day[] {
  return [...text.matchAll(FULL)].flatMap((match) => {
    const [whole, y1, m1, d1, y2, m2, d2, month, d3, y3] = match;
    const value = print(y1 ?? y2 ?? y3!, m1 ?? m2 ?? readMonth(month!), d1 ?? d2 ?? d3);
    return value === undefined ? [] : [{ start: match.index, end: match.index + whole.length, value }];
  });
}

/** A day behind that of publication is one of the year before. */
function listPartial(text: string, year: string, published: string | undefined): Day[] {
  return [...text.matchAll(PARTIAL)].flatMap((match) => {
    const [whole, m1, d1, month, d2] = match;
    const [inYear, before] = [year, String(Number(year) - 1)].map((one) =>
      print(one, m1 ?? readMonth(month!), d1 ?? d2),
    );
    const value = published !== undefined && inYear !== undefined && inYear > published ? before : inYear;
    return value === undefined ? [] : [{ start: match.index, end: match.index + whole.length, value }];
  });
}

function readMonth(name: string): string {
  return String(MONTHS.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1);
}

function print(year: string, month: string, day: string | undefined): string | undefined {
  const [y, m, d] = [Number(year), Number(month), day === undefined ? undefined : Number(day)];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || (d !== undefined && (d < 1 || d > 31))) return undefined;
  return [year, String(m).padStart(2, "0"), ...(d === undefined ? [] : [String(d).padStart(2, "0")])].join("-");
}
