import { findingAt } from "../../problem.js";
import type { Rule } from "../rule.js";

/** What a program proposed is read by a person before it counts: who has done so takes out the mark. */
export const IsReviewed: Rule = {
  name: "IsReviewed",
  scope: "file",
  tables: { never: "what a program proposes is a statement file" },
  *check({ files }) {
    for (const { proposed } of files) {
      if (proposed)
        yield findingAt(proposed, "the file is proposed and was not reviewed", {
          quote: "proposed",
          suggestion: "read each statement against its quote, mend or take out what is wrong, then take out this line",
        });
    }
  },
};
