import { checkPartialDate } from "../../model/values/partial-date.js";
import { type Place, findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import { type CheckedSet, isProperty } from "../checked-set.js";
import type { Rule } from "../rule.js";

/** Dates are 2023, 2023-04 or 2023-04-01, of months and days that the calendar has. */
export const DatesAreWellFormed: Rule = {
  name: "DatesAreWellFormed",
  scope: "row",
  *check(set) {
    for (const { at, date } of [...listSourceDates(set), ...set.written.flatMap((entry) => listDates(set, entry))]) {
      const fault = checkPartialDate(date);
      if (fault) yield findingAt(at, fault.message, { ...fault, quote: String(date) });
    }
  },
};

interface Dated {
  readonly at: Place;
  readonly date: unknown;
}

function listSourceDates({ files }: CheckedSet): readonly Dated[] {
  return files
    .flatMap(({ sourceFields }) => sourceFields.get("publishedOn") ?? [])
    .map(({ value, at }) => ({ at, date: value }));
}

function listDates({ model, entities }: CheckedSet, entry: WrittenStatement): readonly Dated[] {
  const { statement } = entry;
  const times = (["validFrom", "validTo", "asOf"] as const)
    .filter((name) => statement[name] !== undefined)
    .map((name) => ({ at: placeOf(entry, name), date: statement[name] }));
  const own = [...(model.links.get(statement.predicate)?.properties.values() ?? [])]
    .filter(
      ({ name, type }) =>
        type === "PartialDate" && statement.objectId !== undefined && statement.details[name] !== undefined,
    )
    .map(({ name }) => ({ at: placeOf(entry, name), date: statement.details[name] }));
  const property = isProperty(entry)
    ? model.kinds.get(entities.get(statement.subjectId)?.kind ?? "")?.properties.get(statement.predicate)
    : undefined;
  return [
    ...times,
    ...own,
    ...(property?.type === "PartialDate" ? [{ at: placeOf(entry, "value"), date: statement.value }] : []),
  ];
}
