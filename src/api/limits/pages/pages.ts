import type { GraphQLField } from "graphql";
import { UNASKED_PAGE } from "../../paging/page-sizes.js";

type ListField = Pick<GraphQLField<unknown, unknown>, "name" | "args">;

/** How many rows the lists have for which a request says nothing, by what they list. */
export interface Pages {
  /** Links, and whatever has no row of its own here. */
  readonly links: number;
  readonly statements: number;
  readonly evidence: number;
  readonly names: number;
  readonly identifiers: number;
  /** Links by which two partners share a thing. */
  readonly shared: number;
}

/**
 * Widest first. A request has the widest with which all that it may hold is within `maxCost`: one that nests many lists
 * and bounds none has shorter ones, instead of being refused, and a warning where one was cut.
 */
export const PAGES = [
  { links: UNASKED_PAGE, statements: 100, evidence: 50, names: 100, identifiers: 50, shared: 50 },
  { links: UNASKED_PAGE, statements: 20, evidence: 10, names: 50, identifiers: 20, shared: 20 },
  { links: 50, statements: 10, evidence: 8, names: 20, identifiers: 10, shared: 10 },
  { links: 25, statements: 6, evidence: 6, names: 10, identifiers: 5, shared: 6 },
  { links: 10, statements: 4, evidence: 3, names: 5, identifiers: 3, shared: 4 },
] as const satisfies readonly Pages[];

export const WIDEST: Pages = PAGES[0];

/** Lists of the model that are kept with what they are of, and are not asked for a part. */
const KEPT: Readonly<Record<string, keyof Pages>> = {
  statements: "statements",
  evidence: "evidence",
  names: "names",
  identifiers: "identifiers",
};

/** What a list counts as that takes no `limit`, but has a page all the same; undefined for any other. */
export function findKeptPage(type: string, { name, args }: ListField): keyof Pages | undefined {
  if (args.some((argument) => argument.name === "limit" || argument.name === "first")) return undefined;
  return type === "PartnershipBasis" && name.startsWith("links") ? "shared" : KEPT[name];
}
