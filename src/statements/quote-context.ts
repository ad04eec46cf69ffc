import type { CodePoints } from "../text/code-points.js";
import type { Evidence } from "./statement.js";

/** Code points shown before and after a quote. */
export const CONTEXT = 32;

/** What stands around a quote in the text of its source. A cell is quoted as a whole: nothing of it stands around. */
export function readContext(
  { start, end, row }: Pick<Evidence, "start" | "end" | "row">,
  points: Pick<CodePoints, "slice"> | undefined,
): { readonly prefix: string; readonly suffix: string } {
  if (row !== undefined || points === undefined) return { prefix: "", suffix: "" };
  return { prefix: points.slice(start - CONTEXT, start), suffix: points.slice(end, end + CONTEXT) };
}
