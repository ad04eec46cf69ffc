import { drawFoot, drawLines, wrapDrawing, type Drawing, type Look } from "./drawing.js";
import { LABEL_SIZE, measure } from "./labels-placement.js";
import { printAbout, type Column, type Provenance } from "../files/table.js";
import { wrapText } from "./wrap-text.js";

/** The picture is as wide as it has to be, between these two. */
const MOST = 1160;
const LEAST = 640;
const APART = 20;
const SIZE = 13;
const LINE = 18;
const TITLE = { size: 22, line: 30 };
const QUOTE = { size: 12, line: 17 };
const PAD = 8;
/** How much wider bold letters are. */
const BOLD = 1.08;
/** A name may take so much before it is broken. */
const WIDEST = 340;
const NARROWEST = 70;

interface Placed<Row> {
  readonly column: Column<Row>;
  readonly x: number;
  readonly width: number;
}

/**
 * The rows of any view as a picture: its title, the columns that have something in them, below each row the words that
 * support it, and at the foot what every file says of itself. The same rows and look give the same picture.
 */
export function drawRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: Provenance,
  look: Look,
): Drawing {
  const quotes = rows.map((row) => {
    const [quote, source] = ["quote", "source"].map((key) => columns.find((column) => column.key === key)?.value(row));
    return [quote !== undefined && quote !== "" && `“${quote}”`, source].filter(Boolean).join(" — ");
  });
  const placed = placeColumns(
    columns.filter(
      ({ key, value, fileOnly }) =>
        fileOnly !== true && key !== "quote" && key !== "source" && rows.some((row) => (value(row) ?? "") !== ""),
    ),
    rows,
  );
  const last = placed.at(-1);
  const width = quotes.some((quote) => quote !== "")
    ? MOST
    : Math.max(LEAST, Math.ceil(last ? last.x + last.width : 0));
  const title = wrapText(about.title, width, TITLE.size);
  const parts = [drawLines(title, { x: 0, y: 0, ...TITLE, fill: look.ink, weight: 700 })];
  let y = title.length * TITLE.line + PAD;
  const drawCells = (cells: readonly (readonly string[])[], fill: string, weight?: number): string =>
    placed
      .map(({ column, x, width: own }, at) =>
        drawLines(cells[at] ?? [], {
          x: column.numeric ? x + own : x,
          y: y + PAD,
          size: SIZE,
          line: LINE,
          fill,
          ...(weight !== undefined && { weight }),
          ...(column.numeric && { anchor: "end" as const }),
        }),
      )
      .join("");
  const drawRule = (): string => `<line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${look.rule}"/>`;
  const heads = placed.map(({ column, width: own }) => wrapText(column.label, own, SIZE * BOLD));
  parts.push(drawCells(heads, look.quiet, 600));
  y += tallest(heads) * LINE + 2 * PAD;
  rows.forEach((row, at) => {
    const cells = placed.map(({ column, width: own }) => wrapText(String(column.value(row) ?? ""), own, SIZE));
    const quote = quotes[at] ? wrapText(quotes[at], width - APART, QUOTE.size) : [];
    const below = y + PAD + tallest(cells) * LINE + 2;
    parts.push(
      `<g data-row="">${drawRule()}${drawCells(cells, look.ink)}${drawLines(quote, { x: APART, y: below, ...QUOTE, fill: look.quiet })}</g>`,
    );
    y = below + quote.length * QUOTE.line + PAD;
  });
  parts.push(drawRule());
  const lines = printAbout(about);
  const foot = drawFoot(lines, { x: 0, y, width }, look);
  return wrapDrawing(parts.join("") + foot.text, { x: 0, y: 0, width, height: y + foot.height }, lines, look);
}

/** As wide as what stands in them, as far as there is room; the wide ones give way first. */
function placeColumns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly Placed<Row>[] {
  const wide = (text: string): number => (measure(text) * SIZE) / LABEL_SIZE;
  const wanted = columns.map(({ label, value }) =>
    Math.min(Math.max(wide(label) * BOLD, ...rows.map((row) => wide(String(value(row) ?? "")))) + 2, WIDEST),
  );
  const room = MOST - APART * (columns.length - 1);
  const least = wanted.map((width, at) =>
    Math.min(width, Math.max(NARROWEST, ...(columns[at]?.label ?? "").split(" ").map((word) => wide(word) * BOLD + 2))),
  );
  const given = room - sum(least);
  const share = Math.min(1, Math.max(0, given / Math.max(sum(wanted) - sum(least), 1)));
  let x = 0;
  return columns.map((column, at) => {
    const narrow = least[at] ?? 0;
    const width = narrow + ((wanted[at] ?? 0) - narrow) * share;
    const place = { column, x, width };
    x += width + APART;
    return place;
  });
}

function tallest(cells: readonly (readonly string[])[]): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, number) => whole + number, 0);
}
