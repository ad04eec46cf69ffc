import { gatherDetails } from "../../model/link-detail.js";
import type { State } from "../../model/address/url-state.js";
import { askDetails, seeLinks } from "../../queries/details.js";
import { CARD } from "../../queries/queries.js";
import type { CardVariables } from "../../queries/types.js";
import type { Ask } from "../../page/ask.js";
import type { CardRead } from "./card-rows.js";

const PAGE = 100;

export function cardVariables(id: string, pages = 1): CardVariables {
  return { id, first: Math.min(PAGE * pages, 1_000) };
}

/**
 * The card of an id. What is linked is asked of one id, and a merged id is that of another: then the card of what it
 * became is asked for. What links say beyond that they are is asked for where there is such a link; a card without it
 * is better than none.
 */
export async function loadCard({ id = "", pages }: State, ask: Ask): Promise<CardRead> {
  const given = await ask(CARD, cardVariables(id, pages));
  const card = given.entity && given.entity.id !== id ? await ask(CARD, cardVariables(given.entity.id, pages)) : given;
  const { entity, neighborhood } = card;
  const query = entity && askDetails(entity.kind, seeLinks(entity.id, neighborhood.links));
  if (!query) return card;
  const details = await ask(query, { id: entity.id }).catch(() => undefined);
  return { ...card, details: gatherDetails(details) };
}
