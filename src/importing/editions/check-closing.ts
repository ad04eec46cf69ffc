import { ChanjiaoError } from "../../errors.js";
import type { Problem } from "../../problem.js";
import type { ImportPlan } from "../difference/import-plan.js";
import type { EditionContext } from "./earlier-edition.js";

/**
 * @returns a warning where much is gone @throws ChanjiaoError INVALID_DATA where all is: that is no edition but an
 * empty or another file
 */
export function checkClosing(
  { count, difference }: ImportPlan,
  path: string,
  { edition, earlier, sourceId }: EditionContext,
): Problem | undefined {
  const [before, closed] = [earlier.said.size, difference.closed.count];
  if (count.rows === 0 || (closed === before && before > 0)) {
    const why = count.rows === 0 ? `${path} has no row` : `${path} has nobody of whom ${earlier.edition} had`;
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${why}: as edition ${edition} it would close all ${before} of ${earlier.title}.`,
      "An edition is the whole list. A table of others is a register of its own: give it another name in the mapping.",
    );
  }
  if (closed * 2 <= before) return undefined;
  return {
    rule: "EditionIsWhole",
    severity: "warning",
    file: path,
    line: 1,
    column: 1,
    message: `closes ${closed} of the ${before} that ${earlier.edition} had: what is not in an edition has ended`,
    suggestion: `was it a part of the list? What was applied is undone by chanjiao retract --source ${sourceId} --reason "a part of the list"`,
  };
}
