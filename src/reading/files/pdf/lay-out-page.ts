/** A run of text on a page: x from the left, y from below, both as width and height in the page's units. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

interface Segment {
  readonly x: number;
  readonly end: number;
  readonly text: string;
}

type Row = readonly Segment[];

/** Between runs of a row, in heights of a letter: less is no space, more is another cell or column. */
const SPACE = 0.2;
const GAP = 1.4;
/** In a column lines go from side to side: at least so many of them, to such a share of its width. */
const FULL_SHARE = 0.6;
const FULL_WIDTH = 0.8;
const LEAST_LINES = 3;
const LEAST_CHARACTERS = 8;

/** Behind a row of a table: no sentence goes on in the next one. */
export const ROW_END = "\u2029";

/**
 * The lines of a page in the order in which they are read: of one that is set in columns the left one first, as far
 * down as nothing goes across them. A table is none: its cells do not go from side to side. Pure.
 */
export function layOutPage(runs: readonly Run[]): readonly string[] {
  const rows = listRows(runs);
  const gutters = findGutters(rows);
  const lines: string[] = [];
  let columns: string[][] = [];
  const close = (): void => {
    lines.push(...columns.flat());
    columns = Array.from({ length: gutters.length + 1 }, () => []);
  };
  close();
  for (const [index, row] of rows.entries()) {
    const side = (segments: Row): string => segments.map(({ text }) => text).join(" ");
    if (gutters.length === 0 || gutters.some((gutter) => row.some(({ x, end }) => x < gutter - 1 && end > gutter))) {
      close();
      const isOfTable = [rows[index - 1], rows[index + 1]].some((other) => other && areAligned(row, other));
      lines.push(isOfTable ? side(row) + ROW_END : side(row));
      continue;
    }
    for (const [at, column] of columns.entries()) {
      const own = row.filter(({ x }) => gutters.filter((gutter) => x >= gutter - 1).length === at);
      if (own.length > 0) column.push(side(own));
    }
  }
  close();
  return lines;
}

/** Whether two rows have a cell below another, beside the first. */
function areAligned(row: Row, other: Row): boolean {
  return row.slice(1).some(({ x }) => other.slice(1).some((cell) => Math.abs(cell.x - x) < 3));
}

/** Runs that follow each other on one height are a row; their order is that of the file. */
function listRows(runs: readonly Run[]): Row[] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isBeside =
      last && Math.abs(last.y - run.y) < Math.max(last.height, run.height) * 0.5 && run.x >= last.x + last.width * 0.5;
    if (row && isBeside) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const segments: { x: number; end: number; text: string }[] = [];
    for (const { x, width, height, text } of row) {
      const last = segments.at(-1);
      const gap = last ? (x - last.end) / (height || 1) : Infinity;
      if (!last || gap > GAP) segments.push({ x, end: x + width, text });
      else {
        const isApart = gap > SPACE && !/\s$/.test(last.text) && !/^\s/.test(text);
        last.text += isApart && !(isHan(last.text.at(-1)) && isHan(text[0])) ? ` ${text}` : text;
        last.end = x + width;
      }
    }
    return segments;
  });
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Han}，。、；：（）“”]/u.test(character);
}

/** Where the columns behind the first begin, where a page that is read row by row has several. */
function findGutters(rows: readonly Row[]): readonly number[] {
  for (let count = MOST_COLUMNS; count > 1; count--) {
    const set = rows.filter(({ length }) => length === count);
    if (set.length < LEAST_LINES) continue;
    const starts = Array.from({ length: count - 1 }, (_, at) => findMedian(set.map((row) => row[at + 1]!.x)));
    const own = set.filter((row) =>
      starts.every((start, at) => Math.abs(row[at + 1]!.x - start) < 3 && row[at]!.end < start),
    );
    const isSet = Array.from({ length: count }, (_, at) => own.map((row) => row[at]!)).every(isColumn);
    if (own.length >= LEAST_LINES && own.length >= set.length * FULL_SHARE && isSet) return starts;
  }
  return [];
}

const MOST_COLUMNS = 4;

function findMedian(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Whether the lines of a column go from side to side. */
function isColumn(side: readonly Segment[]): boolean {
  const widest = Math.max(...side.map(({ x, end }) => end - x));
  const full = side.filter(({ x, end, text }) => end - x >= widest * FULL_WIDTH && text.length >= LEAST_CHARACTERS);
  return full.length >= side.length * FULL_SHARE;
}
