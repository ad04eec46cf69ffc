import { gatherDetails } from "../../model/link-detail.js";
import type { State } from "../../model/address/url-state.js";
import { CARD, DETAILS } from "../../queries/queries.js";
import type { Query } from "../../queries/query.js";
import type { CardVariables, EntityKind, LinkKind } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import type { CardRead } from "./card-rows.js";

const PAGE = 100;

export function cardVariables(id: string, pages = 1): CardVariables {
  return { id, first: Math.min(PAGE * pages, 1_000) };
}

/** The types of the API that have links with something to say. */
const TYPES: Readonly<Partial<Record<EntityKind, keyof typeof DETAILS>>> = {
  COMMUNITY: "community",
  LABORATORY: "facility",
  PLATFORM: "facility",
  EVENT: "event",
  PERSON: "person",
  PROGRAMME: "programme",
  UNIVERSITY: "organization",
  ENTERPRISE: "organization",
  GOVERNMENT_BODY: "organization",
  ASSOCIATION: "organization",
  MEDIA_ORGANIZATION: "organization",
  ORGANIZATIONAL_UNIT: "organization",
};

const SAY_MORE: readonly LinkKind[] = [
  "HOLDS_POSITION",
  "MEMBER_OF",
  "HOSTS",
  "ORGANIZED",
  "PARTICIPATES_IN",
  "APPLIED_FOR",
  "SPOKE_AT",
  "WON_PRIZE_AT",
];

/**
 * The card of an id. What is linked is asked of one id, and a merged id is that of another: then the card of what it
 * became is asked for. What links say beyond that they are is asked for where there is such a link; a card without it
 * is better than none.
 */
export async function loadCard({ id = "", pages }: State, ask: Ask): Promise<CardRead> {
  const given = await ask(CARD, cardVariables(id, pages));
  const card = given.entity && given.entity.id !== id ? await ask(CARD, cardVariables(given.entity.id, pages)) : given;
  const type = card.entity ? TYPES[card.entity.kind] : undefined;
  if (!card.entity || !type || !card.neighborhood.links.some(({ kind }) => SAY_MORE.includes(kind))) return card;
  const query: Query<unknown, { readonly id: string }> = DETAILS[type];
  const details = await ask(query, { id: card.entity.id }).catch(() => undefined);
  return { ...card, details: gatherDetails(details) };
}
