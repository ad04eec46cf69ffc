import { findingAt } from "../../problem.js";
import { placeOf } from "../../statements/parsing/parsed-file.js";
import { printSaid } from "../print-said.js";
import type { Rule } from "../rule.js";

/** What is printed is quoted; what is supplied names who says so and quotes nothing; what is inferred says how. */
export const EvidencePresent: Rule = {
  name: "EvidencePresent",
  scope: "row",
  tables: { never: "each statement of a row quotes its cell" },
  *check({ written }) {
    for (const entry of written) {
      const { basis, evidence, suppliedBy, modality, inference } = entry.statement;
      const said = printSaid(entry.statement);
      if (basis === "PRINTED") {
        // Keys of quotes that there are not are a problem of their own.
        if (evidence.length === 0 && entry.quotes.length === 0) {
          yield findingAt(entry.at, `${said} has no quote`, {
            suggestion: "name the passage: quotes: [key], or say who says so: basis: SUPPLIED, suppliedBy: …",
          });
        }
        if (suppliedBy !== undefined) {
          yield findingAt(placeOf(entry, "suppliedBy"), `${said} is printed, and somebody is named who supplied it`, {
            quote: suppliedBy,
            suggestion: "add basis: SUPPLIED, or take suppliedBy out",
          });
        }
      } else {
        if (!suppliedBy?.trim())
          yield findingAt(placeOf(entry, "basis"), `${said} is supplied, and nobody is named who says so`, {
            suggestion: "add suppliedBy",
          });
        if (entry.quotes.length > 0) {
          yield findingAt(placeOf(entry, "quotes"), `${said} is supplied and quotes a source that does not print it`, {
            suggestion: "take the quotes out, or the basis",
          });
        }
      }
      if (modality === "INFERRED" && !inference?.trim())
        yield findingAt(placeOf(entry, "modality"), `${said} is inferred and does not say how`, {
          suggestion: 'add inference: "…"',
        });
      if (modality !== "INFERRED" && inference !== undefined) {
        yield findingAt(placeOf(entry, "inference"), `${said} says how it was inferred and is ${modality}`, {
          suggestion: "add modality: INFERRED",
        });
      }
    }
  },
};
