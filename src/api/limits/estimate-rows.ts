import type { GraphQLField } from "graphql";
import { UNASKED_PAGE } from "../paging/page-sizes.js";

/** How long the lists are that have no page of their own, generously. */
const USUAL: Readonly<Record<string, number>> = {
  names: 5,
  identifiers: 3,
  statements: 3,
  evidence: 2,
  kinds: 25,
  downloads: 10,
  through: 5,
  steps: 6,
  features: 6,
  candidates: 1,
};

/** A link's list for which no limit is given: it ends at UNASKED_PAGE, but most are far shorter. */
const UNASKED_LINKS = 10;

/**
 * How many rows a list may have: what `limit` or `first` says, else the page that it is in (a connection's edges), else
 * what is usual.
 * @param page rows of the page around it
 */
export function estimateRows(
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  page: number | undefined,
): number {
  const asked = args.limit ?? args.first;
  if (typeof asked === "number") return Math.max(asked, 0);
  if (Array.isArray(args.queries))
    return countCandidates(args.queries as readonly { readonly first?: number | null }[]);
  if (field.args.some(({ name }) => name === "limit" || name === "first"))
    return page === undefined ? UNASKED_PAGE : UNASKED_LINKS;
  return USUAL[field.name] ?? page ?? 1;
}

/** Of `match`: all that its queries ask for; so `candidates` counts as one. */
function countCandidates(queries: readonly { readonly first?: number | null }[]): number {
  return queries.reduce((sum, { first }) => sum + Math.max(first ?? 0, 1), 0);
}
