import { type GraphQLField, isListType, getNullableType } from "graphql";
import { UNASKED_PAGE } from "../../paging/page-sizes.js";
import { findPageArgument } from "../pages/fit-pages.js";
import { findKeptPage, type Pages } from "../pages/pages.js";

/** How long the lists may be that no argument bounds, by type and field or by field alone: what makes them says so. */
const MOST: Readonly<Record<string, number>> = {
  "Subgraph.links": 5_000,
  "Subgraph.linksAt": 5_000,
  "PathStep.links": 20,
  "PathStep.linksAt": 20,
  "Path.links": 10,
  "Path.linksAt": 10,
  "Path.nodes": 11,
  steps: 10,
  through: 50,
  kinds: 50,
  downloads: 10,
  unfinished: 100,
  features: 30,
  candidates: 1,
  // Beside `things`, whose rows are a page.
  "ThingTable.columns": 20,
  "ThingTable.available": 60,
  "ThingRow.cells": 20,
  facets: 20,
  years: 200,
  days: 400,
  "Facet.values": 20,
  rowEntities: 200,
  columnEntities: 200,
};

/** Where a list stands. */
export interface ListPlace {
  /** The type that has it. */
  readonly type: string;
  /** Rows of the page around it; undefined at the root. */
  readonly page: number | undefined;
  /** Those of lists for which none is given. */
  readonly pages: Pages;
}

/**
 * The most rows that a list may have: what `limit` or `first` says, else the page of those for which nothing is said,
 * else the page that it is in (a connection's edges), else what whatever makes it keeps to.
 */
export function estimateRows(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  { type, page, pages }: ListPlace,
): number {
  const asked = args.limit ?? args.first;
  if (typeof asked === "number") return Math.max(asked, 0);
  if (Array.isArray(args.queries))
    return countCandidates(args.queries as readonly { readonly first?: number | null }[]);
  if (findPageArgument(field) !== undefined) return page === undefined ? UNASKED_PAGE : pages.links;
  if (!isListType(getNullableType(field.type))) return page ?? 1;
  if (Array.isArray(args.ids)) return args.ids.length;
  const kept = findKeptPage(type, field);
  const most = MOST[`${type}.${field.name}`] ?? MOST[field.name];
  return kept === undefined ? (most ?? page ?? UNASKED_PAGE) : pages[kept];
}

/** Of `match`: all that its queries ask for; so `candidates` counts as one. */
function countCandidates(queries: readonly { readonly first?: number | null }[]): number {
  return queries.reduce((sum, { first }) => sum + Math.max(first ?? 0, 1), 0);
}
