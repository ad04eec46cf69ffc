import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import type { KeyValue } from "../paging/keyset.js";
import {
  checkPageVersion,
  type PageInfo,
  type PageStart,
  parsePageStart,
  printPageInfo,
  printRowCursor,
} from "../paging/page.js";
import { printAsked } from "./read-query.js";
import { warnNothingFound } from "./warnings.js";

/**
 * A question whose Cypher answers one row: `version`, `total`, `items` in order (one more than the page, where there
 * are more), and what else it likes.
 */
export interface PagedQuestion {
  /** Its name and all arguments but `first` and `after`. */
  readonly asked: unknown;
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly cypher: string;
  /** Values of an item in the order of the answer, the last of them unique. */
  readonly order: (item: Row) => readonly KeyValue[];
  /** How many values those are. */
  readonly keys: number;
  /** Parameters for the page after the item with these values; undefined for the first page. */
  readonly parameters: (after: readonly KeyValue[] | undefined) => Row;
}

export interface PagedRows {
  /** The row that Cypher answered. */
  readonly row: Row;
  readonly items: readonly Row[];
  readonly pageInfo: PageInfo;
  /** Where an item of the page stands. */
  readonly printCursor: (item: Row) => string;
}

/** One page in one statement; its cursors hold for one version of the graph. Says so where nothing was found. */
export async function readPage(
  context: ApiContext,
  info: GraphQLResolveInfo,
  question: PagedQuestion,
): Promise<PagedRows> {
  const { asked, first, after, cypher, order, keys, parameters } = question;
  const start: PageStart = parsePageStart(asked, after, keys);
  const [row] = await context.read(cypher, printAsked({ ...parameters(start.values), limit: first + 1 }));
  const version = String(row?.version);
  checkPageVersion(start, version);
  const found = (row?.items ?? []) as readonly Row[];
  const items = found.slice(0, first);
  if (row?.total === 0) warnNothingFound(context, info, version);
  const printCursor = (item: Row): string => printRowCursor(start, version, order(item));
  return {
    row: row ?? {},
    items,
    printCursor,
    pageInfo: printPageInfo(start, version, items.map(order), found.length > first),
  };
}
