import { SSF } from "@e965/xlsx";

/** What is used of the library's formats, whose types say `any`. */
interface Formats {
  readonly is_date: (format: string) => boolean;
  readonly format: (format: string, value: number, options: { readonly date1904: boolean }) => string;
  readonly parse_date_code: (
    value: number,
    options: { readonly date1904: boolean },
  ) => { readonly y: number; readonly m: number; readonly d: number } | null;
}
const formats = SSF as Formats;

/** What of a date a number format shows. */
export type Shown = "day" | "month" | "year" | "no year";

/** What a number format shows of a date; undefined where it is no format of dates. */
export function findShown(format: string): Shown | undefined {
  const [first = ""] = format.split(";");
  if (!formats.is_date(first)) return undefined;
  const plain = first
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  // An m beside hours or seconds is minutes.
  const letters = plain.replace(/\[?h+\]?[^a-z]*m+|m+[^a-z]*\[?s+/g, "");
  if (/[eg]|b{1,2}/.test(letters.replace(/general/g, "")) || !letters.includes("y")) return "no year";
  if (!letters.includes("m")) return "year";
  return /(^|[^d])d{1,2}(?!d)/.test(letters) ? "day" : "month";
}

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** The day that a number stands for, with the precision that is shown; undefined where it stands for none. */
export function printSerial(value: number, shown: Exclude<Shown, "no year">, date1904: boolean): string | undefined {
  const date = value < 0 ? null : formats.parse_date_code(value, { date1904 });
  if (!date || date.y < 1900 || date.m < 1 || date.d < 1) return undefined;
  // Spreadsheets count a 29 February 1900, which there was not.
  if (date.y === 1900 && date.m === 2 && date.d === 29) return undefined;
  const day = [String(date.y), String(date.m).padStart(2, "0"), String(date.d).padStart(2, "0")].join("-");
  return day.slice(0, LENGTHS[shown]);
}

/** What a spreadsheet shows in a format that the library does not print, as yyyy.m.d and yyyy年m月, where it stands without quotation marks. */
export function printShown(value: number, format: string, date1904: boolean): string | undefined {
  const [first = ""] = format.split(";");
  const quoted = first.replace(/"[^"]*"|\\.|([^\p{ASCII}]+|\.(?!0))/gu, (all, plain?: string) =>
    plain === undefined ? all : `"${plain}"`,
  );
  try {
    return formats.format(quoted, value, { date1904 });
  } catch {
    return undefined;
  }
}

/** As Excel in Chinese shows it where the format is left to the language. */
export function printTime(value: number, date1904: boolean): string {
  return formats.format("yyyy/m/d h:mm", value, { date1904 });
}
