import { escapeXml } from "../../../text/escaping/escape-xml.js";
import { wrapText } from "./wrap-text.js";

/** A picture as a file of its own: an SVG, and how large it is, in its units. */
export interface Drawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** What of the page's look a file has to carry itself: colours as CSS writes them, and a font family. */
export interface Look {
  readonly ground: string;
  readonly ink: string;
  /** For what is said besides. */
  readonly quiet: string;
  readonly rule: string;
  readonly font: string;
}

/** Around all that is drawn. */
export const EDGE = 20;

export interface Lines {
  readonly x: number;
  /** Of the upper edge of the first line. */
  readonly y: number;
  readonly size: number;
  /** From one line to the next. */
  readonly line: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: "end";
}

/** Lines of text, one below the other. */
export function drawLines(lines: readonly string[], { x, y, size, line, fill, weight, anchor }: Lines): string {
  const style = `font-size="${size}" fill="${fill}"${weight === undefined ? "" : ` font-weight="${weight}"`}${anchor === undefined ? "" : ` text-anchor="${anchor}"`}`;
  return lines
    .map((text, at) =>
      text === "" ? "" : `<text x="${round(x)}" y="${round(y + at * line + size)}" ${style}>${escapeXml(text)}</text>`,
    )
    .join("");
}

const FOOT = { size: 11, line: 16 };

/** What every picture says of itself below it: what it is, of which graph, when and after whom. */
export function drawFoot(
  about: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  look: Look,
): { readonly text: string; readonly height: number } {
  const lines = about.flatMap((line) => wrapText(line, width, FOOT.size));
  return {
    text: drawLines(lines, { x, y: y + FOOT.line / 2, ...FOOT, fill: look.quiet }),
    height: (lines.length + 0.5) * FOOT.line,
  };
}

/** A whole file around what is drawn in it, with an edge on all sides. */
export function wrapDrawing(
  drawn: string,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  about: readonly string[],
  look: Look,
): Drawing {
  const [wide, high] = [width + 2 * EDGE, Math.ceil(height + 2 * EDGE)];
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="${x - EDGE} ${y - EDGE} ${wide} ${high}" width="${wide}" height="${high}" font-family="${escapeXml(look.font)}"`;
  const ground = `<rect x="${x - EDGE}" y="${y - EDGE}" width="${wide}" height="${high}" fill="${look.ground}"/>`;
  return {
    text: `<svg ${frame}><title>${escapeXml(about[0] ?? "")}</title><desc>${escapeXml(about.join("\n"))}</desc>${ground}${drawn}</svg>`,
    width: wide,
    height: high,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
