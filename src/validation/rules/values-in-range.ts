import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { type CheckedSet, isProperty } from "../checked-set.js";
import type { Rule } from "../rule.js";

/** Where a property's name says more about its range than that it is not negative. */
const RANGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["share", [0, 100]],
  ["order", [1, 100_000]],
  ["edition", [1, 10_000]],
  ["count", [1, 1_000_000]],
  ["year", [1800, 2100]],
  ["revision", [1980, 2100]],
]);

/**
 * What is counted is not negative, a share is a percentage, a place in a list begins at 1. A figure in percent or money
 * may be negative.
 */
export const ValuesInRange: Rule = {
  name: "ValuesInRange",
  scope: "row",
  *check(set) {
    for (const entry of set.written) {
      const { objectId, predicate, value, details } = entry.statement;
      const numbers =
        objectId !== undefined
          ? Object.entries(details).map(([name, detail]) => ({ name, field: name, number: detail }))
          : isProperty(entry)
            ? [{ name: predicate, field: "value", number: value }]
            : [];
      for (const { name, field, number } of numbers) {
        if (typeof number !== "number") continue;
        const [least, most] = RANGES.get(name) ?? [mayBeNegative(set, entry) ? -Infinity : 0, Infinity];
        if (number >= least && number <= most) continue;
        const range = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
        yield findingAt(placeOf(entry, field), `${name} is ${number}`, {
          quote: String(number),
          suggestion: `it is ${range}`,
        });
      }
    }
  },
};

function mayBeNegative({ bySubject }: CheckedSet, { statement }: WrittenStatement): boolean {
  const unit = (bySubject.get(statement.subjectId) ?? []).find(({ statement: { predicate } }) => predicate === "unit")
    ?.statement.value;
  return unit === "percent" || /^[A-Z]{3}$/.test(String(unit));
}
