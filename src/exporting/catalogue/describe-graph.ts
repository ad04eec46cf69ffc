import type { ExportedGraph } from "../read-rows.js";

export const NAME = "Chanjiao";
export const TITLE = "Chanjiao: who works with whom in China's industry–education ecosystem, and who says so";

/** The terms of the sources, each once. */
export function listLicences({ sources }: ExportedGraph): readonly string[] {
  return [...new Set(sources.map(({ licence }) => String(licence)))].sort();
}
