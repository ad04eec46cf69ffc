import type { Kind } from "../../model/model.js";
import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Statement } from "../../statements/statement.js";
import { listCurrent, sortStatements, withoutOvertaken } from "./merge-statements.js";
import type { Timed } from "./plan-time.js";

/**
 * When a thing may have been there, for `planTime`: what its statements of kind say, with the days on which it begins and
 * ends by its properties (`@begins`, `@ends`). An event is on those days and no others; all else is there from its
 * beginning up to the day on which it is told of.
 */
export function dateThing(
  kindStatements: readonly Statement[],
  about: readonly Statement[],
  kind: Kind,
): readonly Timed[] {
  const said: readonly Timed[] = withoutOvertaken(kindStatements).map(beginAfter);
  const [begins, ends] = [findDate(about, kind, "BEGINS"), findDate(about, kind, "ENDS")];
  if (begins === undefined && ends === undefined) return said;
  const dated: Timed = {
    modality: (begins ?? ends)!.modality,
    ...(begins && { validFrom: begins.date }),
    ...(ends && { validTo: ends.date }),
  };
  return kind.happening ? [dated] : [...said.map((one) => begin(one, dated)), dated];
}

/**
 * A day before which it was not, as two editions of a list show (`notBefore`): no beginning that is shown or dated by,
 * and a bound all the same.
 */
function beginAfter({ validFrom, validTo, asOf, modality, details: { notBefore } }: Statement): Timed {
  const from = validFrom ?? (typeof notBefore === "string" ? notBefore : undefined);
  return {
    modality,
    ...(from !== undefined && { validFrom: from }),
    ...(validTo !== undefined && { validTo }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** A day on which it is there is in one span with its beginning, unless that comes later, or is a guess or a plan. */
function begin(one: Timed, { validFrom, modality }: Timed): Timed {
  if (validFrom === undefined || one.validFrom !== undefined || modality === "PLANNED" || modality === "INFERRED")
    return one;
  const until = one.asOf ?? one.validTo;
  const isLater = until !== undefined && parsePartialDate(validFrom).earliest > parsePartialDate(until).latest;
  return isLater ? one : { ...one, validFrom };
}

/** The day that is shown, and how sure it is. */
function findDate(
  about: readonly Statement[],
  kind: Kind,
  bounds: "BEGINS" | "ENDS",
): { readonly date: string; readonly modality: Timed["modality"] } | undefined {
  const names = [...kind.properties.values()].filter((property) => property.bounds === bounds).map(({ name }) => name);
  const [first] = listCurrent(
    sortStatements(
      about.filter(({ predicate, overruledBy }) => names.includes(predicate) && overruledBy === undefined),
    ),
  );
  return first && { date: String(first.value), modality: first.modality };
}
