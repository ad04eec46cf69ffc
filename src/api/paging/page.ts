import { badCursor, parseCursor, printCursor, printFingerprint } from "./cursor.js";
import type { KeyValue } from "./keyset.js";

/** A place in the answer to one question with one set of arguments. */
export interface PageStart {
  /** Values of the last row seen; undefined at the beginning. */
  readonly values: readonly KeyValue[] | undefined;
  /** The graph version that they were seen in. */
  readonly version: string | undefined;
  readonly fingerprint: string;
}

/**
 * Where to go on. `asked` is the question's name and all arguments but `first` and `after`; `count` the number of
 * values in its order.
 * @throws GraphQLError BAD_CURSOR where the cursor is none, or belongs to another question
 */
export function parsePageStart(asked: unknown, after: string | null | undefined, count: number): PageStart {
  const fingerprint = printFingerprint(asked);
  if (after === undefined || after === null) return { values: undefined, version: undefined, fingerprint };
  const [version, ...values] = parseCursor(after, fingerprint, count + 1);
  return { values, version: String(version), fingerprint };
}

/**
 * @throws GraphQLError BAD_CURSOR where the graph has changed since: places in one version say nothing of places in
 * another
 */
export function checkPageVersion({ version }: PageStart, current: string): void {
  if (version !== undefined && version !== current) {
    throw badCursor(
      `\`after\` belongs to version ${version} of the graph, which is now ${current}: begin again without it.`,
    );
  }
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Where a row with these order values stands. */
export function printRowCursor({ fingerprint }: PageStart, version: string, values: readonly KeyValue[]): string {
  return printCursor(fingerprint, [version, ...values]);
}

/** `rows` are the order values of the page's rows. */
export function printPageInfo(
  start: PageStart,
  version: string,
  rows: readonly (readonly KeyValue[])[],
  hasNextPage: boolean,
): PageInfo {
  const cursor = (values: readonly KeyValue[] | undefined): string | null =>
    values === undefined ? null : printRowCursor(start, version, values);
  return {
    hasNextPage,
    hasPreviousPage: start.values !== undefined,
    startCursor: cursor(rows[0]),
    endCursor: cursor(rows.at(-1)),
  };
}
