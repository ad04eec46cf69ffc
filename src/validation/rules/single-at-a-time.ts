import { checkPartialDate, parsePartialDate } from "../../model/values/partial-date.js";
import { findingAt } from "../../problem.js";
import { placeOf, type WrittenStatement } from "../../statements/parsing/parsed-file.js";
import type { Statement } from "../../statements/statement.js";
import type { CheckedSet } from "../checked-set.js";
import type { Rule } from "../rule.js";

/**
 * A link that graph/types calls single leads to one end at a time. Two whose times cannot but overlap are in each
 * other's way; a time that is not known is taken to reach on. What is planned stands in nobody's way, nor what has
 * ended in that of what is.
 */
export const SingleAtATime: Rule = {
  name: "SingleAtATime",
  scope: "set",
  *check({ model, form, links }) {
    for (const [type, entries] of links) {
      if (!model.links.get(type)?.single) continue;
      const bySubject = new Map<string, WrittenStatement[]>();
      for (const entry of entries.filter(({ statement }) => statement.modality !== "PLANNED")) {
        const others = bySubject.get(entry.statement.subjectId) ?? [];
        const other = others.find((earlier) => clash(earlier.statement, entry.statement));
        if (other) {
          yield findingAt(
            placeOf(entry, "to"),
            `${entry.statement.subjectId} is ${type} of ${other.statement.objectId} at the same time`,
            {
              quote: entry.statement.objectId,
              suggestion: `see ${printPlace(other, entry, form)}`,
            },
          );
        }
        bySubject.set(entry.statement.subjectId, [...others, entry]);
      }
    }
  },
};

/** Where the other is said, and what to add. */
function printPlace({ at }: WrittenStatement, { at: { file } }: WrittenStatement, form: CheckedSet["form"]): string {
  const add = "say until when the one held and from when the other";
  if (form === "files") return `${at.file}:${at.line}; ${add}: validTo, validFrom`;
  return `${at.file === file ? `row ${at.line}` : at.file}; ${add}`;
}

type LinkInTime = Pick<Statement, "objectId" | "modality" | "validFrom" | "validTo" | "asOf">;

/**
 * Whether two links from one start to two ends cannot but overlap. On the day on which one ends the other may begin.
 */
function clash(a: LinkInTime, b: LinkInTime): boolean {
  if (a.objectId === b.objectId || (a.modality === "HISTORICAL") !== (b.modality === "HISTORICAL")) return false;
  const [first, second] = [span(a), span(b)];
  if ((a.validTo !== undefined && first.to === second.from) || (b.validTo !== undefined && second.to === first.from))
    return false;
  return first.from <= second.to && second.from <= first.to;
}

/** The days on which it holds for certain, where its ends are known. */
function span({ validFrom, validTo, asOf, modality }: LinkInTime): { from: string; to: string } {
  const day = (date: string | undefined, bound: "earliest" | "latest"): string | undefined =>
    date === undefined || checkPartialDate(date) ? undefined : parsePartialDate(date)[bound];
  // That something ended was concluded from where it was missing: of the time before, that statement says nothing.
  if (modality === "INFERRED" && validFrom === undefined && validTo !== undefined)
    return { from: day(validTo, "earliest") ?? "", to: day(validTo, "earliest") ?? "9999" };
  if (validFrom === undefined && validTo === undefined && asOf !== undefined)
    return { from: day(asOf, "latest") ?? "", to: day(asOf, "earliest") ?? "9999" };
  return { from: day(validFrom, "latest") ?? "", to: day(validTo, "earliest") ?? "9999" };
}
