import type { Problem } from "../../problem.js";
import type { PrintedDraft } from "./print-draft.js";

/** What is wrong with a draft, at what it is wrong with. */
export interface DraftProblem {
  /** Key of an item, "source:licence", or "source" for the document as a whole. */
  readonly at: string;
  readonly rule: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly suggestion?: string;
}

/** A problem of the printed file, at the item that its line says. Pure. */
export function placeProblem(
  { rule, line, severity, message, suggestion }: Problem,
  { lines }: Pick<PrintedDraft, "lines">,
): DraftProblem {
  return {
    at: lines.get(line) ?? "source",
    rule,
    severity: severity ?? "error",
    message,
    ...(suggestion !== undefined && { suggestion }),
  };
}
