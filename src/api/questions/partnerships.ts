import type { GraphQLResolveInfo } from "graphql";
import type { Row } from "../../database/connection.js";
import type { ApiContext } from "../context.js";
import { DEFAULT_FIRST } from "../paging/page-sizes.js";
import type { KeyValue } from "../paging/keyset.js";
import { readQuery } from "../asking/read-query.js";
import { resolveHitEntity } from "./search.js";
import type { Resolvers } from "../resolver.js";
import { type LinkRow, printLink, resolveLinksAt } from "../fields/link.js";
import { readPage } from "../asking/page-of-rows.js";
import { planWalk, type WalkArgs } from "../asking/walk.js";
import { warn, warnUnknownId } from "../asking/warnings.js";

interface PartnershipsArgs extends WalkArgs {
  readonly of: string;
  readonly kinds?: readonly string[] | null;
  readonly through?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

interface Item extends Row {
  readonly entity: Row;
  readonly strength: number;
  /** With the partner's links. */
  readonly through: readonly { readonly entity: Row; readonly links: readonly LinkRow[] }[];
}

/** Most shared things shown of one partner. */
const MAX_THROUGH = 50;
/**
 * Most links of a partner that are looked through for them: far more than there are, where a thing has a few parallel
 * links.
 */
const MAX_THEIRS = 500;

const CYPHER = readQuery("partnerships");
const order = ({ strength, id }: Row): KeyValue[] => [strength as number, id as string];

/** Answers `partnerships` in one statement, graph/queries/partnerships.cypher. */
export async function resolvePartnerships(
  _root: unknown,
  { of, kinds = null, through = null, first, after, ...args }: PartnershipsArgs,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const walk = planWalk(args);
  const { row, items, pageInfo } = await readPage(context, info, {
    asked: ["partnerships", of, kinds, through, walk],
    first: first ?? DEFAULT_FIRST,
    after,
    cypher: CYPHER,
    order,
    keys: 2,
    parameters: ([afterStrength, afterId] = [null, null]) => ({
      ...walk,
      of,
      kinds,
      through,
      afterStrength,
      afterId,
      maxThrough: MAX_THROUGH,
      maxTheirs: MAX_THEIRS,
    }),
  });
  const found = items as readonly Item[];
  if (row.known === false) warnUnknownId(context, info, of);
  const missing = found.reduce((sum, { strength, through: shown }) => sum + strength - shown.length, 0);
  if (missing > 0)
    warn(
      context,
      info,
      "CUT",
      `\`through\` holds at most ${MAX_THROUGH} of what a partner shares: ${missing} are left out on this page. Ask with fewer kinds in \`through\`.`,
    );
  const own = new Map<unknown, readonly LinkRow[]>();
  for (const { thing, link } of (row.own ?? []) as readonly { thing: string; link: LinkRow }[])
    own.set(thing, [...(own.get(thing) ?? []), link]);
  const partnerships = found.map(({ entity, strength, through: shown }) => ({
    entity,
    strength,
    // The links of the node asked for are in the answer once, and here beside each partner's.
    through: shown.map((basis) => ({
      entity: basis.entity,
      links: [...(own.get(basis.entity.id) ?? []), ...basis.links].map((link) => printLink(link, walk)),
    })),
  }));
  return { total: row.total ?? 0, partnerships, pageInfo };
}

export const PARTNERSHIP_TYPES: Resolvers = {
  Partnership: { partner: resolveHitEntity },
  PartnershipBasis: { entity: resolveHitEntity, linksAt: resolveLinksAt },
};
