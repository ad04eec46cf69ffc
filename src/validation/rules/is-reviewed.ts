import { type Finding, findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../rule.js";

/** What a proposal puts where only a person knows what to say. */
const PLACEHOLDER = /^to be said\b|\(to be worded\)$/i;

/**
 * What a program proposed is read by a person before it counts: who has done so takes out the mark, and says what the
 * program could not.
 */
export const IsReviewed: Rule = {
  name: "IsReviewed",
  scope: "file",
  tables: { never: "what a program proposes is a statement file" },
  *check({ files }) {
    for (const { proposed, sourceFields, written } of files) {
      // Whoever has not begun is told of that alone.
      if (proposed) {
        yield findingAt(proposed, "the file is proposed and was not reviewed", {
          quote: "proposed",
          suggestion: "read each statement against its quote, mend or take out what is wrong, then take out this line",
        });
        continue;
      }
      for (const [field, { value, at }] of sourceFields) yield* checkSaid(field, value, at);
      for (const entry of written) {
        const { predicate, value, details } = entry.statement;
        for (const one of [value ?? []].flat()) yield* checkSaid(predicate, one, placeOf(entry, "value"));
        for (const [field, one] of Object.entries(details)) yield* checkSaid(field, one, placeOf(entry, field));
      }
    }
  },
};

function* checkSaid(field: string, value: unknown, at: Parameters<typeof findingAt>[0]): Iterable<Finding> {
  if (typeof value === "string" && PLACEHOLDER.test(value))
    yield findingAt(at, `${field} is what the proposal left open`, {
      quote: value,
      suggestion: "say it in your own words, or take out what it belongs to",
    });
}
