import { parsePartialDate } from "../../model/values/partial-date.js";
import type { Modality, ValidTime } from "../../statements/statement.js";
import { compact } from "../projection/hash-item.js";
import type { Properties } from "../projection/projection.js";

/** Days in ISO form, both ends included; they compare as texts. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** What one statement says of a time. */
export type Timed = ValidTime & { readonly modality: Modality };

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
 *
 * That is so of a state. A happening is part of what there is from its day on: "at 2024" asks how things stood then, and
 * what had happened by then belongs to it (who signed the agreement that was in force, who had spoken where). Before its day it
 * is not possible; from the last of the days that it can have been, it is certain for good. Of several statements those count that
 * know best when it was, and all of these have to be past before it is certain; what is planned is never certain.
 */
export function planTime(said: readonly Timed[], isHappening = false): Properties {
  return isHappening ? planHappening(listBestDated(said)) : planState(said);
}

function planState(statements: readonly Timed[]): Properties {
  const certain = statements
    .map(findCertain)
    .filter((span) => span !== undefined)
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  const latest = certain.reduce<Span | undefined>((kept, span) => {
    if (kept === undefined) return span;
    return span.to >= kept.from ? { from: least(kept.from, span.from), to: kept.to } : kept;
  }, undefined);
  const possible = findCommon(statements.map(findPossible));
  return compact({
    possibleFrom: certain.map(({ from, to }) => least(from, to)).reduce(least, possible.from),
    possibleTo: certain.map(({ from, to }) => most(from, to)).reduce(most, possible.to),
    certainFrom: latest?.from,
    certainTo: latest?.to,
  });
}

/** Those that know best when it was: what is so before plans and guesses, a beginning or end before a day of which it is told. */
function listBestDated(said: readonly Timed[]): readonly Timed[] {
  const isFirm = ({ modality }: Timed): boolean => modality === "ASSERTED" || modality === "HISTORICAL";
  const isBounded = ({ validFrom, validTo }: Timed): boolean => (validFrom ?? validTo) !== undefined;
  const isDated = (one: Timed): boolean => isBounded(one) || one.asOf !== undefined;
  const best = [
    said.filter((one) => isFirm(one) && isBounded(one)),
    said.filter((one) => isFirm(one) && isDated(one)),
    said.filter(isBounded),
    said.filter(isDated),
  ];
  return best.find((those) => those.length > 0) ?? said;
}

function planHappening(statements: readonly Timed[]): Properties {
  const begun = statements.map(findBegun).filter((day) => day !== undefined);
  const isCertain = begun.length > 0;
  return compact({
    possibleFrom: findCommon(statements.map(endOnItsDay).map(findPossible)).from,
    possibleTo: ALWAYS.to,
    certainFrom: isCertain ? begun.reduce(most) : undefined,
    certainTo: isCertain ? ALWAYS.to : undefined,
  });
}

/** The day by which it has certainly happened: the last that its beginning can be, else of the day on which it is told, or by which it was over. */
function findBegun({ validFrom, validTo, asOf, modality }: Timed): string | undefined {
  const date = validFrom ?? asOf ?? validTo;
  return date === undefined || modality === "PLANNED" || modality === "INFERRED"
    ? undefined
    : parsePartialDate(date).latest;
}

/** With the day as beginning and end, where no others are known; a plan's has yet to come, and what is former was by then. */
function endOnItsDay({ validFrom, validTo, asOf, modality }: Timed): Timed {
  const day = modality === "HISTORICAL" ? undefined : asOf;
  const from = validFrom ?? day;
  const to = validTo ?? validFrom ?? (modality === "PLANNED" ? undefined : day);
  return {
    modality,
    ...(from !== undefined && { validFrom: from }),
    ...(to !== undefined && { validTo: to }),
    ...(from === undefined && to === undefined && asOf !== undefined && { asOf }),
  };
}

/** The days that all leave possible; where they leave none, those that any of them does. */
function findCommon(spans: readonly Span[]): Span {
  const narrow = { from: spans.map(({ from }) => from).reduce(most), to: spans.map(({ to }) => to).reduce(least) };
  const wide = { from: spans.map(({ from }) => from).reduce(least), to: spans.map(({ to }) => to).reduce(most) };
  return narrow.from <= narrow.to ? narrow : wide;
}

function findPossible({ validFrom, validTo, asOf, modality }: Timed): Span {
  const [from, to, on] = [validFrom, validTo, asOf].map((date) =>
    date === undefined ? undefined : parsePartialDate(date),
  );
  return {
    from: from?.earliest ?? (modality === "PLANNED" ? on?.earliest : undefined) ?? ALWAYS.from,
    to: to?.latest ?? (modality === "HISTORICAL" ? on?.latest : undefined) ?? ALWAYS.to,
  };
}

function findCertain({ validFrom, validTo, asOf, modality }: Timed): Span | undefined {
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
