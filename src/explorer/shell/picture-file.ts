import { escape } from "../model/gexf.js";
import { printAbout, type Provenance } from "../model/table.js";
import { wrapText } from "../model/wrap-text.js";

/** What a style sheet gives to the marks of a picture, and a file of its own has to carry itself. */
const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order", "stroke-linejoin"] as const;

const LINE = 16;
const FOOT_SIZE = 11;
/** Around the picture and the lines below it. */
const EDGE = 20;

/** The picture as it is seen, as a file of its own: its colours in it, what it is below it, and nothing that is fetched or run. */
export function printPicture(picture: SVGSVGElement, about: Provenance): Blob {
  return new Blob([printSvg(picture, about).text], { type: "image/svg+xml" });
}

/** The same as pixels, `scale` for each unit. */
export async function rasterize(picture: SVGSVGElement, about: Provenance, scale: number): Promise<Blob> {
  const { text, width, height } = printSvg(picture, about);
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no PNG"))), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function printSvg(picture: SVGSVGElement, about: Provenance): { readonly text: string; readonly width: number; readonly height: number } {
  const [x = 0, y = 0, width = 800, height = 600] = (picture.getAttribute("viewBox") ?? "").split(/[ ,]+/).map(Number);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const before = [picture, ...picture.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((mark, at) => carryStyles(before[at], mark));
  for (const unseen of copy.querySelectorAll("[data-screen]")) unseen.remove();
  const lines = printAbout(about);
  const printed = lines.flatMap((line) => wrapText(line, width, FOOT_SIZE));
  const style = getComputedStyle(picture);
  const wide = width + 2 * EDGE;
  // Room that only the file needs, for what the page says beside the picture.
  const own = Number(copy.dataset.fileHeight ?? 0);
  const high = height + own + (printed.length + 0.5) * LINE + 2 * EDGE;
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="${x - EDGE} ${y - EDGE} ${wide} ${high}" width="${wide}" height="${high}"`;
  const back = `<rect x="${x - EDGE}" y="${y - EDGE}" width="${wide}" height="${high}" fill="${getComputedStyle(document.documentElement).backgroundColor}"/>`;
  const foot = printed.map((line, at) => `<text x="${x}" y="${y + height + own + (at + 1.5) * LINE}" font-size="${FOOT_SIZE}" font-family="${escape(style.fontFamily)}" fill="${style.color}">${escape(line)}</text>`).join("");
  return { text: `<svg ${frame}><title>${escape(about.title)}</title><desc>${escape(lines.join("\n"))}</desc>${back}${copy.innerHTML}${foot}</svg>`, width: wide, height: high };
}

function carryStyles(from: Element | undefined, to: Element): void {
  if (!from) return;
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name));
  for (const name of ["class", "style", "tabindex", "role", "aria-label", "aria-pressed", "href"]) to.removeAttribute(name);
}
