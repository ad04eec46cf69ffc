import { findingAt } from "../../problem.js";
import type { Rule } from "../rule.js";

/** Each quote supports something. A warning: an unused quote does no harm, but often a statement was forgotten. */
export const QuotesAreUsed: Rule = {
  name: "QuotesAreUsed",
  scope: "file",
  tables: { never: "only cells that say something are quoted" },
  *check({ files }) {
    for (const { key, at } of files.flatMap((file) => file.quotes).filter(({ used }) => !used)) {
      yield {
        ...findingAt(at, `nothing leans on the quote "${key}"`, {
          quote: key,
          suggestion: "state what it says, or take it out",
        }),
        severity: "warning",
      };
    }
  },
};
