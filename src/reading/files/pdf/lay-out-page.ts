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

/**
 * The lines of a page in the order in which they are read: of one that is set in two columns the left one first, as far
 * down as nothing goes across both. A table is none: its cells do not go from side to side. Pure.
 */
export function layOutPage(runs: readonly Run[]): readonly string[] {
  const rows = listRows(runs);
  const gutter = findGutter(rows);
  const lines: string[] = [];
  let [left, right]: [string[], string[]] = [[], []];
  const close = (): void => {
    lines.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rows) {
    const side = (segments: Row): string => segments.map(({ text }) => text).join(" ");
    if (gutter === undefined || row.some(({ x, end }) => x < gutter - 1 && end > gutter)) {
      close();
      lines.push(side(row));
      continue;
    }
    const [before, behind] = [row.filter(({ x }) => x < gutter - 1), row.filter(({ x }) => x >= gutter - 1)];
    if (before.length > 0) left.push(side(before));
    if (behind.length > 0) right.push(side(behind));
  }
  close();
  return lines;
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

/** Where the right column begins, where a page that is read row by row has two. */
function findGutter(rows: readonly Row[]): number | undefined {
  const pairs = rows.filter((row): row is readonly [Segment, Segment] => row.length === 2);
  if (pairs.length < LEAST_LINES) return undefined;
  const starts = pairs.map(([, { x }]) => x).sort((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 2)]!;
  const own = pairs.filter(([before, behind]) => Math.abs(behind.x - start) < 3 && before.end < start);
  const sides = [own.map(([before]) => before), own.map(([, behind]) => behind)];
  const isColumn = (side: readonly Segment[]): boolean => {
    const widest = Math.max(...side.map(({ x, end }) => end - x));
    const full = side.filter(({ x, end, text }) => end - x >= widest * FULL_WIDTH && text.length >= LEAST_CHARACTERS);
    return full.length >= side.length * FULL_SHARE;
  };
  return own.length >= LEAST_LINES && own.length >= pairs.length * FULL_SHARE && sides.every(isColumn)
    ? start
    : undefined;
}
