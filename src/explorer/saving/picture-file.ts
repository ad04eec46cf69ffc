import { drawFoot, wrapDrawing, type Drawing, type Look } from "../model/drawing/drawing.js";
import { printAbout, type Provenance } from "../model/files/table.js";

/** What a style sheet gives to the marks of a picture, and a file of its own has to carry itself. */
const STYLES = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "stroke-linejoin",
] as const;

/** Browsers give up on larger pictures: pixels in all. */
const MOST_PIXELS = 60_000_000;

/**
 * The picture as it is seen, as a file of its own: its colours in it, what it is below it, and nothing that is fetched
 * or run.
 */
export function copyPicture(picture: SVGSVGElement, about: Provenance, look: Look): Drawing {
  const [x = 0, y = 0, width = 800, height = 600] = (picture.getAttribute("viewBox") ?? "").split(/[ ,]+/).map(Number);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const before = [picture, ...picture.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((mark, at) => carryStyles(before[at], mark));
  for (const unseen of copy.querySelectorAll("[data-screen]")) unseen.remove();
  // Room that only the file needs, for what the page says beside the picture.
  const high = height + Number(copy.dataset.fileHeight ?? 0);
  const lines = printAbout(about);
  const foot = drawFoot(lines, { x, y: y + high, width }, look);
  return wrapDrawing(copy.innerHTML + foot.text, { x, y, width, height: high + foot.height }, lines, look);
}

/** The colours and the font of the page as they are now: light or dark. */
export function readLook(): Look {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colourOf = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const look = {
    ground: colourOf("ground"),
    ink: colourOf("ink"),
    quiet: colourOf("ink-2"),
    rule: colourOf("rule"),
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return look;
}

/** The same as pixels, `scale` for each unit; fewer where it would be too large a picture. */
export async function rasterize({ text, width, height }: Drawing, scale: number): Promise<Blob> {
  const fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
  const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * fitting);
    canvas.height = Math.round(height * fitting);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no PNG"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function carryStyles(from: Element | undefined, to: Element): void {
  if (!from) return;
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name));
  for (const name of ["class", "style", "tabindex", "role", "aria-label", "aria-pressed", "href"])
    to.removeAttribute(name);
}
