import { drawRows } from "../model/drawing/draw-rows.js";
import { printGexf } from "../model/files/gexf.js";
import { printCsv, type Provenance } from "../model/files/table.js";
import { printState } from "../model/address/url-state.js";
import { copyPicture, rasterize, readLook } from "./picture-file.js";
import type { SavedFile } from "./save-file.js";
import type { Format, ToolbarProps } from "./shown.js";

const PNG_SCALE = 2;

/** What is shown as a file of one of the formats; the picture is the view's own, and of its rows where it has none. */
export async function printFile(
  format: Format,
  { view, answer, rows, reading, heading }: ToolbarProps,
): Promise<SavedFile> {
  const about: Provenance = {
    title: heading,
    version: reading.version,
    date: new Date().toISOString().slice(0, 10),
    url: `${location.origin}${location.pathname}${printState(reading.state)}`,
    sources: view.sources(answer),
  };
  const name = `chanjiao-${[view.id, reading.state.id ?? reading.state.q ?? ""]
    .filter((part) => part !== "")
    .join("-")
    .replace(/[^\p{L}\p{N}_.-]+/gu, "-")}-${about.date}.${format}`;
  const draw = () => {
    const picture = document.querySelector<SVGSVGElement>("svg.picture");
    return picture ? copyPicture(picture, about, readLook()) : drawRows(view.columns(reading), rows, about, readLook());
  };
  switch (format) {
    case "csv":
      return {
        name,
        content: new Blob([printCsv(view.columns(reading), rows, about)], { type: "text/csv;charset=utf-8" }),
      };
    case "gexf":
      return {
        name,
        content: new Blob([printGexf(view.graph(answer, reading), about)], { type: "application/gexf+xml" }),
      };
    case "svg":
      return { name, content: new Blob([draw().text], { type: "image/svg+xml" }) };
    case "png":
      return { name, content: await rasterize(draw(), PNG_SCALE) };
  }
}
