import { parseDate } from "../cells/parse-date.js";
import { GOES_ON } from "../goes-on.js";

/** From when and until when, as printed; without an end where it goes on, without a beginning where only the end is said. */
export interface DayRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** 截至2023年, 2023年止, until 2023. */
const UNTIL = /^(?:截[至止]|[至到]|until\s+|to\s+|[-–—~～]+)\s*([^今].*?)止?$|^(.+?)(?:\s*为?止)$/iu;
const SEPARATOR = /\s*(?:[-–—―~～－]+|至|到)\s*/gu;

/**
 * Days from which and until which in one cell: 2015-2020, 2019.12-2022.11, 2020年5月至今, 截至2023年. Undefined for one day, and where it may be
 * parted in two ways. Pure.
 */
export function readRange(printed: string): DayRange | undefined {
  const text = printed.trim().replace(/[起始]$/u, "-");
  if (text.length > 40 || "date" in parseDate(text)) return undefined;
  const until = spellOut(
    UNTIL.exec(text)
      ?.slice(1)
      .find((day) => day !== undefined) ?? "",
  );
  if (isDay(until)) return { from: undefined, to: until };
  const whole = text.replace(/\s*为?止$/u, "");
  const found = [...whole.matchAll(SEPARATOR)].flatMap(({ 0: sign, index }): DayRange[] => {
    const begin = whole.slice(0, index).replace(/^[自从]\s*|\s*[起始]$/gu, "");
    const [from, to] = [spellOut(begin), spellOut(whole.slice(index + sign.length))];
    const goesOn = to === "" || GOES_ON.test(to);
    if (!isDay(from) || !(goesOn || isDay(to))) return [];
    return [{ from, to: goesOn ? undefined : to }];
  });
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}

/** A cell of two days is a text, in which no program has cut a zero: 2024.1 is January. */
function spellOut(day: string): string {
  return day.trim().replace(/^(\d{4})\.(\d)$/u, "$1.0$2");
}

function isDay(text: string): boolean {
  return "date" in parseDate(text);
}
