import { type Finding, findingAt } from "../../problem.js";
import type { CheckedSet } from "../checked-set.js";

/** Each quote supports something. A warning: an unused quote does no harm, but often a statement was forgotten. */
export function* QuotesAreUsed({ files }: CheckedSet): Iterable<Finding> {
  for (const { key, at } of files.flatMap((file) => file.quotes).filter(({ used }) => !used)) {
    yield {
      ...findingAt(at, `nothing leans on the quote "${key}"`, {
        quote: key,
        suggestion: "state what it says, or take it out",
      }),
      severity: "warning",
    };
  }
}
