import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Modality, ValidTime } from "../../statements/statement.js";
import { compact } from "../projection/hash-item.js";
import type { Properties } from "../projection/projection.js";

/** Days in ISO form, both ends included; they compare as texts. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** Ends that nobody knows. They are stored, so that one comparison asks for both known and unknown ends. */
const ALWAYS: Span = { from: "0000-01-01", to: "9999-12-31" };

/**
 * When something may have held (`possibleFrom`, `possibleTo`: always there) and when it certainly did (`certainFrom`,
 * `certainTo`: only where a statement says so). For a question `at` some period: it is POSSIBLE where the possible span
 * meets the period, and CERTAIN where `certainFrom` is not after its end and `certainTo` not before its beginning.
 * Under one statement:
 *
 * - a beginning or end that is known to the month may be any day of it, so the certain span starts at its last and ends
 * at its first day, and where
 *   only one moment is known (`asOf`, or a beginning without an end) `certainFrom` may lie after `certainTo`: then only
 * a period that holds the whole
 *   moment is certain;
 * - nothing is certain of what is PLANNED or INFERRED; what is planned is not so before the day of the plan;
 * - HISTORICAL on a day means: over by then, whenever it was.
 *
 * Several statements: each narrows what is possible, unless that leaves nothing; of several certain spans that do not
 * touch the latest is kept, since what held in 2019 and in 2024 need not have held between.
 */
export function planTime(statements: readonly (ValidTime & { readonly modality: Modality })[]): Properties {
  const certain = statements
    .map(findCertain)
    .filter((span) => span !== undefined)
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  const latest = certain.reduce<Span | undefined>((kept, span) => {
    if (kept === undefined) return span;
    return span.to >= kept.from ? { from: least(kept.from, span.from), to: kept.to } : kept;
  }, undefined);
  const spans = statements.map(findPossible);
  const narrow = { from: spans.map(({ from }) => from).reduce(most), to: spans.map(({ to }) => to).reduce(least) };
  const wide = { from: spans.map(({ from }) => from).reduce(least), to: spans.map(({ to }) => to).reduce(most) };
  const possible = narrow.from <= narrow.to ? narrow : wide;
  return compact({
    possibleFrom: certain.map(({ from, to }) => least(from, to)).reduce(least, possible.from),
    possibleTo: certain.map(({ from, to }) => most(from, to)).reduce(most, possible.to),
    certainFrom: latest?.from,
    certainTo: latest?.to,
  });
}

function findPossible({ validFrom, validTo, asOf, modality }: ValidTime & { modality: Modality }): Span {
  const [from, to, on] = [validFrom, validTo, asOf].map((date) =>
    date === undefined ? undefined : parsePartialDate(date),
  );
  return {
    from: from?.earliest ?? (modality === "PLANNED" ? on?.earliest : undefined) ?? ALWAYS.from,
    to: to?.latest ?? (modality === "HISTORICAL" ? on?.latest : undefined) ?? ALWAYS.to,
  };
}

function findCertain({ validFrom, validTo, asOf, modality }: ValidTime & { modality: Modality }): Span | undefined {
  if (modality === "PLANNED" || modality === "INFERRED") return undefined;
  const day = modality === "HISTORICAL" ? undefined : asOf;
  const [from, to, on] = [validFrom, validTo, day].map((date) =>
    date === undefined ? undefined : parsePartialDate(date),
  );
  const first = from?.latest ?? on?.latest ?? to?.latest;
  const last = to?.earliest ?? on?.earliest ?? from?.earliest;
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}

function most(a: string, b: string): string {
  return a > b ? a : b;
}
