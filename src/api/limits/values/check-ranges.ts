import { Money } from "../../amounts.js";
import { checkPartialDate, parsePartialDate } from "../../../model/values/partial-date.js";

/** A range in which nothing can be, as it was asked for. */
export interface EmptyRange {
  /** "since" */
  readonly lower: string;
  readonly upper: string;
  readonly least: unknown;
  readonly most: unknown;
}

/** Names of arguments and of comparisons that bound a range together; `lt` is before its value, the others reach up to theirs. */
const BOUNDS: readonly (readonly [lower: string, upper: string])[] = [
  ["since", "until"],
  ["from", "to"],
  ["gte", "lt"],
  ["gte", "lte"],
  ["gt", "lt"],
  ["gt", "lte"],
];

/**
 * The first range, in arguments or in objects within them, that ends before it begins: what is asked of it is answered by
 * nothing, and looks as if there were nothing. Without recursion, as `measureInput`.
 */
export function findEmptyRange(args: Readonly<Record<string, unknown>>): EmptyRange | undefined {
  const open: { readonly value: unknown; readonly isArguments: boolean }[] = [{ value: args, isArguments: true }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, isArguments } = next;
    if (typeof value !== "object" || value === null) continue;
    const given = value as Readonly<Record<string, unknown>>;
    for (const [lower, upper] of BOUNDS) {
      const [least, most] = [given[lower], given[upper]];
      // Ends of a path are arguments `from` and `to` as well, and no range.
      const isRange = !isArguments || (isDate(least) && isDate(most)) || lower === "since";
      if (isRange && endsBefore(least, most, upper)) return { lower, upper, least, most };
    }
    for (const inner of Object.values(given)) open.push({ value: inner, isArguments: false });
  }
  return undefined;
}

function endsBefore(least: unknown, most: unknown, upper: string): boolean {
  const [low, high] = [least, most].map((bound) => (bound instanceof Money ? bound.number : bound));
  if (typeof low === "number" && typeof high === "number") return low > high;
  if (typeof least !== "string" || typeof most !== "string") return false;
  if (!isDate(least) || !isDate(most)) return least > most && !least.startsWith(most);
  const begin = parsePartialDate(least).earliest;
  return upper === "lt" ? begin >= parsePartialDate(most).earliest : begin > parsePartialDate(most).latest;
}

function isDate(value: unknown): value is string {
  return typeof value === "string" && checkPartialDate(value) === undefined;
}
