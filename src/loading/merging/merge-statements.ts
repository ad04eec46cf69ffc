import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Modality, Statement, ValidTime } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";
import { compact } from "../projection/hash-item.js";
import type { Properties } from "../projection/projection.js";

/**
 * What counts most when statements of several sources are shown as one link: what is so, then what was, then guesses,
 * then plans.
 */
const MODALITIES: readonly Modality[] = ["ASSERTED", "HISTORICAL", "INFERRED", "PLANNED"];

/**
 * Printed before supplied, then in order of id: the same statements give the same choice, whatever order they come in.
 */
export function sortStatements<T extends Statement>(statements: readonly T[]): readonly T[] {
  return [...statements].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function rank(statement: Statement): number {
  return (statement.basis === "PRINTED" ? 0 : 10) + MODALITIES.indexOf(statement.modality);
}

/** The strongest modality among statements of one thing. */
export function mergeModality(statements: readonly Statement[]): Modality {
  return MODALITIES.find((modality) => statements.some((statement) => statement.modality === modality)) ?? "ASSERTED";
}

/** The earliest beginning, the latest end and the latest day among statements of one thing, as printed. */
export function mergeTime(statements: readonly ValidTime[]): ValidTime {
  return {
    ...pick("validFrom", statements, (a, b) => a < b),
    ...pick("validTo", statements, (a, b) => a > b),
    ...pick("asOf", statements, (a, b) => a > b),
  };
}

function pick(
  field: keyof ValidTime,
  times: readonly ValidTime[],
  better: (a: string, b: string) => boolean,
): ValidTime {
  const dates = times.map((time) => time[field]).filter((date) => date !== undefined);
  if (dates.length === 0) return {};
  return { [field]: dates.reduce((best, date) => (better(bound(date, field), bound(best, field)) ? date : best)) };
}

function bound(date: string, field: keyof ValidTime): string {
  const { earliest, latest } = parsePartialDate(date);
  return field === "validFrom" ? earliest : latest;
}

/**
 * A partial date as the graph keeps it: as printed, and the first and last day that it can mean, for indexes and
 * comparison.
 */
export function planBounds(name: string, date: string | undefined): Properties {
  if (date === undefined) return {};
  const { earliest, latest } = parsePartialDate(date);
  return compact({ [name]: date, [`${name}Min`]: earliest, [`${name}Max`]: latest });
}

/** Valid time with its bounds. */
export function planValidTime(time: ValidTime): Properties {
  return {
    ...planBounds("validFrom", time.validFrom),
    ...planBounds("validTo", time.validTo),
    ...planBounds("asOf", time.asOf),
  };
}

/**
 * Statements of one thing without those that somebody concluded to have ended, where a later one says that it holds:
 * what is missing from one edition of a list and stands in the next has not ended.
 */
export function withoutOvertaken<T extends ValidTime & { readonly modality: Modality }>(
  statements: readonly T[],
): readonly T[] {
  if (!statements.some(isConcludedEnd)) return statements;
  const latest = statements
    .filter(({ validTo }) => validTo === undefined)
    .flatMap(({ asOf, validFrom }) => asOf ?? validFrom ?? [])
    .map((date) => parsePartialDate(date).earliest)
    .sort()
    .at(-1);
  return statements.filter(
    (statement) =>
      !isConcludedEnd(statement) || latest === undefined || parsePartialDate(statement.validTo!).earliest > latest,
  );
}

function isConcludedEnd({ modality, validTo }: ValidTime & { readonly modality: Modality }): boolean {
  return modality === "INFERRED" && validTo !== undefined;
}

/** Statements about one property whose values have not ended; all of them, where every value has. */
export function listCurrent<T extends Statement>(statements: readonly T[]): readonly T[] {
  if (!statements.some(isConcludedEnd)) return statements;
  const current = [...groupBy(statements, ({ value }) => JSON.stringify(value)).values()]
    .filter((group) => !hasEnded(group))
    .flat();
  return current.length === 0 ? statements : current;
}

/** Whether something that these statements say is known to have ended, and is not said to hold later. */
export function hasEnded(statements: readonly (ValidTime & { readonly modality: Modality })[]): boolean {
  return withoutOvertaken(statements).some(isConcludedEnd);
}
