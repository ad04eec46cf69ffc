import { AskError, type AskGraph } from "./ask.js";

interface Found {
  readonly entity: { readonly id: string } | null;
  readonly search: {
    readonly total: number;
    readonly hits: readonly {
      readonly score: number;
      readonly matchedName: string;
      readonly entity: { readonly id: string; readonly name: string; readonly kind: string };
    }[];
  };
}

/** A hit whose name holds these words in a row; the whole number is the kind of match, of which it has to be alone. */
const SURE = 6;

const QUERY = `query Id($text: ID!, $name: String!) {
  entity(id: $text) { id } search(text: $name, first: 5) { total hits { score matchedName entity { id name kind } } }
}`;

/**
 * The id of what is meant: an id as it is, or a name that one thing alone bears.
 * @throws AskError, with the candidates, where nobody or several may be meant
 */
export async function findId(asked: string, ask: AskGraph): Promise<string> {
  const { entity, search } = await ask<Found>(QUERY, { text: asked, name: [...asked].slice(0, 200).join("") });
  if (entity !== null) return entity.id;
  const [first, second] = search.hits;
  const isAlone = second === undefined || Math.floor(second.score) < Math.floor(first?.score ?? 0);
  if (first !== undefined && first.score >= SURE && isAlone) return first.entity.id;
  const listed = search.hits.map((hit) => `${hit.entity.id} (${hit.entity.kind}, ${hit.matchedName})`).join("; ");
  throw new AskError(
    listed === ""
      ? `Nothing in this graph has the id or a name like ${JSON.stringify(asked)}. That is no evidence that it does not exist.`
      : `${JSON.stringify(asked)} may be one of: ${listed}. Ask again with an id.`,
    "UNKNOWN_ID",
  );
}
