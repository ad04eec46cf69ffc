import type { Warning } from "../warning.js";

/** An answer as it is sent. */
export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: Warning["path"] }[] | undefined;
}

/** Said of what was asked, and not of what was answered: true where the field fails, too, and maybe why it does. */
const OF_QUESTION: ReadonlySet<Warning["code"]> = new Set(["UNKNOWN_ID", "MERGED", "CHANGED"]);

/** A warning, and where in the answer it belongs: the number of its key or item at each level. */
interface Placed {
  readonly warning: Warning;
  readonly place: readonly number[];
}

/**
 * Of what was told while an answer was made, what concerns the answer that is sent: nothing of what is no part of it,
 * and of a cut field its first place. In the order of the answer, for resolvers end in any.
 */
export function chooseWarnings(warnings: readonly Warning[], answer: Answered): readonly Warning[] {
  const placed = warnings.flatMap((warning) => {
    const place = findPlace(warning.path, answer.data);
    return concerns(warning, place, answer) ? [{ warning, place: place.numbers }] : [];
  });
  const told = new Set<string>();
  return placed
    .sort(compare)
    .map(({ warning }) => warning)
    .filter((warning) => {
      const key = printOnce(warning);
      return !told.has(key) && told.add(key);
    });
}

interface Place {
  readonly numbers: readonly number[];
  /** What stands there; undefined where there is no such place. */
  readonly value: unknown;
}

function findPlace(path: Warning["path"], data: unknown): Place {
  const numbers: number[] = [];
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return { numbers, value: undefined };
    numbers.push(typeof key === "number" ? key : Object.keys(value).indexOf(key));
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return { numbers, value };
}

function concerns({ code, path }: Warning, { value }: Place, { errors = [] }: Answered): boolean {
  const isBegin = (of: Warning["path"]): boolean => path.every((key, index) => of[index] === key);
  const failed = errors.filter((error) => error.path !== undefined && isBegin(error.path));
  if (OF_QUESTION.has(code) && (path.length === 0 || failed.some((error) => error.path?.length === path.length)))
    return true;
  return value !== undefined && (value !== null || failed.length === 0);
}

function compare(a: Placed, b: Placed): number {
  const at = a.place.findIndex((number, index) => number !== b.place[index]);
  const byPlace = at < 0 ? a.place.length - b.place.length : a.place[at]! - (b.place[at] ?? -Infinity);
  return byPlace || compareText(a.warning.code, b.warning.code) || compareText(a.warning.message, b.warning.message);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is told once: of a cut list wherever its field is, that the world is open of the whole answer. */
function printOnce({ code, path, message }: Warning): string {
  if (code === "OPEN_WORLD") return code;
  const where = code === "CUT" ? path.filter((key) => typeof key === "string") : path;
  return JSON.stringify([code, where, message]);
}
