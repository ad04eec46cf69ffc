import type { Model } from "../../model/model.js";
import type { AskGraph } from "../../assistants/ask.js";
import { PROPERTIES } from "./extend.js";
import { listTypes } from "./manifest.js";

const MOST = 20;

interface Hits {
  readonly search: {
    readonly hits: readonly {
      readonly matchedName: string;
      readonly entity: { readonly id: string; readonly kind: string; readonly name: string };
    }[];
  };
}

const QUERY = `query Suggest($text: String!) { search(text: $text, first: ${MOST}) { hits { matchedName entity { id kind name } } } }`;

/** What begins so, or is called so in any script: entities, types or properties; nothing for another word. */
export async function suggest(
  what: string,
  prefix: string,
  model: Model,
  ask: AskGraph,
): Promise<{ readonly result: readonly object[] } | undefined> {
  const types = listTypes(model);
  const holds = ({ id, name }: { readonly id: string; readonly name: string }): boolean =>
    `${id} ${name}`.toLowerCase().includes(prefix.toLowerCase());
  if (what === "type") return { result: types.filter(holds) };
  if (what === "property") {
    const place = { id: "place", name: "Place 位于" };
    return { result: [place, ...PROPERTIES].filter(holds) };
  }
  if (what !== "entity") return undefined;
  if (prefix.trim() === "") return { result: [] };
  const { search } = await ask<Hits>(QUERY, { text: prefix });
  return {
    result: search.hits.map(({ entity, matchedName }) => ({
      id: entity.id,
      name: entity.name,
      description: matchedName === entity.name ? undefined : matchedName,
      notable: types.filter(({ id }) => id === entity.kind),
    })),
  };
}
