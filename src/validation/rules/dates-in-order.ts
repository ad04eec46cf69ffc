import type { Property } from "../../model/model.js";
import { checkPartialDate, comparePartialDates, parsePartialDate } from "../../model/values/partial-date.js";
import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Rule } from "../rule.js";

/**
 * Nothing ends before it begins: `validFrom`, `asOf`, `validTo`, and what graph/types puts @before another property.
 * Only what is out of order for every day that the dates can mean is: 2023-05 to 2023 is in order.
 */
export const DatesInOrder: Rule = {
  name: "DatesInOrder",
  scope: "row",
  *check({ model, written, bySubject, entities }) {
    for (const entry of written) {
      const { validFrom, validTo, asOf, objectId, predicate, details } = entry.statement;
      if (isAfter(validFrom, validTo))
        yield findingAt(placeOf(entry, "validTo"), `it ends (${validTo}) before it begins (${validFrom})`, {
          quote: validTo,
        });
      if (isAfter(validFrom, asOf))
        yield findingAt(placeOf(entry, "asOf"), `it was known to hold (${asOf}) before it begins (${validFrom})`, {
          quote: asOf,
        });
      if (isAfter(asOf, validTo))
        yield findingAt(placeOf(entry, "asOf"), `it was known to hold (${asOf}) after it ends (${validTo})`, {
          quote: asOf,
        });
      for (const { name, before } of objectId === undefined
        ? []
        : listOrdered(model.links.get(predicate)?.properties)) {
        if (isAfter(details[name], details[before]))
          yield findingAt(
            placeOf(entry, before),
            `${before} (${details[before]}) is before ${name} (${details[name]})`,
            {
              quote: String(details[before]),
            },
          );
      }
    }
    for (const [id, { kind }] of entities) {
      for (const { name, before } of listOrdered(model.kinds.get(kind)?.properties)) {
        const of = (predicate: string): readonly WrittenStatement[] =>
          (bySubject.get(id) ?? []).filter(({ statement }) => statement.predicate === predicate);
        const firsts = of(name);
        // Each source has its own account of when it was: only the two dates of one account have an order.
        for (const second of of(before)) {
          const first = firsts.find(
            (entry) => entry.at.file === second.at.file && isAfter(entry.statement.value, second.statement.value),
          );
          if (first)
            yield findingAt(
              placeOf(second, "value"),
              `${before} (${printValue(second)}) is before ${name} (${printValue(first)})`,
              { quote: printValue(second) },
            );
        }
      }
    }
  },
};

function listOrdered(
  properties: ReadonlyMap<string, Property> | undefined,
): readonly { name: string; before: string }[] {
  return [...(properties?.values() ?? [])].flatMap(({ name, before }) =>
    before === undefined ? [] : [{ name, before }],
  );
}

function isAfter(a: unknown, b: unknown): boolean {
  if (typeof a !== "string" || typeof b !== "string" || checkPartialDate(a) || checkPartialDate(b)) return false;
  return comparePartialDates(parsePartialDate(a), parsePartialDate(b)) === "AFTER";
}

function printValue({ statement }: WrittenStatement): string {
  return String(statement.value);
}
