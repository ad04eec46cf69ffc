import type { Proposal } from "../../reading/proposal.js";
import { DeskError } from "../desk-error.js";
import { type Draft, type DraftItem, MOST_ITEMS, SOURCE_END } from "./draft.js";

/**
 * What was proposed of a text, as a draft in which nothing is decided yet. Pure.
 * @param recordedAt ISO 8601, UTC
 * @throws DeskError TOO_LARGE
 */
export function openDraft(proposal: Proposal, recordedAt: string, given: { readonly url?: string } = {}): Draft {
  const { sourceId, title, publishedOn = "", languages, quotes, entities, links } = proposal;
  const found = entities.length + links.length;
  if (found > MOST_ITEMS)
    throw new DeskError("TOO_LARGE", `It says ${found} things; a text here has at most ${MOST_ITEMS}. Divide it.`);
  const items: DraftItem[] = [
    ...entities.map(
      ({ id, kind, known, modality, names, properties, quotes: at }, index): DraftItem => ({
        sort: "entity",
        key: `e${index + 1}`,
        state: "OPEN",
        version: 1,
        edit: 1,
        id,
        kind,
        known,
        names,
        properties,
        ...(modality !== undefined && { modality }),
        quotes: at,
      }),
    ),
    ...links.map(
      ({ type, from, to, details, modality, quotes: at }, index): DraftItem => ({
        sort: "link",
        key: `l${index + 1}`,
        state: "OPEN",
        version: 1,
        edit: 1,
        type,
        from,
        to: to === sourceId ? SOURCE_END : to,
        details,
        ...(modality !== undefined && { modality }),
        quotes: at,
      }),
    ),
  ];
  return {
    version: 1,
    sourceId,
    source: {
      title,
      publisher: "",
      publishedOn,
      url: given.url ?? "",
      languages,
      licence: "",
      translation: "UNKNOWN",
      workId: "",
    },
    sourceVersion: 1,
    sourceEdit: 1,
    passages: Object.fromEntries([...quotes].map(([key, { start, end }]) => [key, { start, end }])),
    items,
    history: [],
    recordedAt,
  };
}
