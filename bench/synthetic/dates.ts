import type { Modality, ValidTime } from "../../src/statements/statement.js";
import type { Random } from "./random.js";

/** Between 2016-01-01 and 2025-12-28. */
export function drawDay(random: Random): string {
  return `${random.between(2016, 2025)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** A partial date of any precision, in those years: a year, a month or a day. */
export function drawPartialDate(random: Random, first = 2000, last = 2020): string {
  const year = random.between(first, last);
  const precision = random.next();
  if (precision < 0.4) return String(year);
  const month = `${year}-${two(random.between(1, 12))}`;
  return precision < 0.7 ? month : `${month}-${two(random.between(1, 28))}`;
}

/** `2019年`, `2019年4月` or `2019年4月1日`. */
export function printChineseDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
}

/** When a link held, with the words that say so; most say nothing and hold as of the day of the source. */
export function drawTime(
  random: Random,
  publishedOn: string,
): { readonly time: ValidTime & { readonly modality?: Modality }; readonly words: string } {
  const draw = random.next();
  if (draw < 0.25) return { time: {}, words: "" };
  if (draw < 0.7) return { time: { asOf: publishedOn }, words: "" };
  const from = drawPartialDate(random, 2004, 2015);
  if (draw < 0.87) return { time: { validFrom: from }, words: `自${printChineseDate(from)}起` };
  const to = drawPartialDate(random, 2016, 2024);
  if (draw < 0.92)
    return {
      time: { validFrom: from, validTo: to, modality: "HISTORICAL" },
      words: `${printChineseDate(from)}至${printChineseDate(to)}间曾`,
    };
  if (draw < 0.96) return { time: { validTo: to, modality: "HISTORICAL" }, words: `${printChineseDate(to)}以前曾` };
  const planned = drawPartialDate(random, 2026, 2029);
  return { time: { validFrom: planned, modality: "PLANNED" }, words: `计划于${printChineseDate(planned)}` };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
