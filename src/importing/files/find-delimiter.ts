import { MOST_COLUMNS } from "./grid.js";
import { printHeading } from "./print-heading.js";

const DELIMITERS = [",", "\t", ";", "|"];

/** Lines that are looked at. */
const LINES = 200;

/**
 * What parts the fields of a table, from its beginning: what parts the headings that are looked for; else the sign that
 * stands equally often in the most lines. Titles and notes above the table have none, or commas of their own.
 */
export function findDelimiter(text: string, headings: readonly string[]): string {
  const said = /^\uFEFF?sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = text.split(/\r\n?|\n/, LINES).filter((line) => line.trim() !== "");
  const looked = new Set(headings.map(printHeading));
  const parting = DELIMITERS.map((delimiter) => ({ delimiter, found: countHeadings(lines, delimiter, looked) }));
  const [heading] = parting.sort((a, b) => b.found - a.found);
  if (heading !== undefined && heading.found > 1) return heading.delimiter;
  const weighed = DELIMITERS.map((delimiter) => ({ delimiter, ...findUsual(lines, delimiter) }));
  const [best] = weighed.sort((a, b) => b.lines - a.lines || b.fields - a.fields);
  return best === undefined || best.lines === 0 ? "," : best.delimiter;
}

/** How many of some headings stand in one line, parted by a sign. */
function countHeadings(lines: readonly string[], delimiter: string, looked: ReadonlySet<string>): number {
  const count = (line: string): number =>
    line.split(delimiter, MOST_COLUMNS).filter((cell) => looked.has(printHeading(cell.replaceAll('"', "")))).length;
  return looked.size === 0 ? 0 : Math.max(0, ...lines.map(count));
}

/** Into how many fields, more than one, most lines are parted, and how many lines those are. */
function findUsual(lines: readonly string[], delimiter: string): { readonly fields: number; readonly lines: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = countFields(line, delimiter);
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { fields: usual?.[0] ?? 1, lines: usual?.[1] ?? 0 };
}

/** What stands between quotation marks parts nothing. */
function countFields(line: string, delimiter: string): number {
  let [fields, quoted] = [1, false];
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) fields++;
  }
  return fields;
}
