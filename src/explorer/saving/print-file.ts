import { drawRows } from "../model/drawing/draw-rows.js";
import { printGexf } from "../model/files/gexf.js";
import { printCsv, type Provenance } from "../model/files/table.js";
import { printState } from "../model/address/url-state.js";
import { completeGraph } from "./complete-graph.js";
import { copyPicture, rasterize, readLook } from "./picture-file.js";
import type { SavedFile } from "./save-file.js";
import type { Fetching, Format, ToolbarProps } from "./shown.js";

const PNG_SCALE = 2;

/**
 * A view as a file of one of the formats: tables and graphs of its whole answer, pictures of what is shown; the picture
 * is the view's own, and of its rows where it has none.
 */
export async function printFile(
  format: Format,
  { view, answer: shown, rows: shownRows, reading, heading }: ToolbarProps,
  { ask, progress }: Fetching,
): Promise<SavedFile> {
  const isWhole = view.whole !== undefined && (format === "csv" || format === "gexf");
  const answer = isWhole ? await view.whole?.(reading.state, ask, progress) : shown;
  const rows = isWhole ? view.rows(answer, reading) : shownRows;
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
    return picture
      ? copyPicture(picture, about, readLook())
      : drawRows(view.columns(reading, answer), rows, about, readLook());
  };
  switch (format) {
    case "csv":
      return {
        name,
        content: new Blob([printCsv(view.columns(reading, answer), rows, about)], { type: "text/csv;charset=utf-8" }),
      };
    case "gexf":
      return {
        name,
        content: new Blob([printGexf(await completeGraph(view.graph(answer, reading), ask, reading), about)], {
          type: "application/gexf+xml",
        }),
      };
    case "svg":
      return { name, content: new Blob([draw().text], { type: "image/svg+xml" }) };
    case "png":
      return { name, content: await rasterize(draw(), PNG_SCALE) };
  }
}
