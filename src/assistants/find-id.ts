import { AskError } from "./ask-error.js";
import type { AskGraph } from "./ask.js";

interface Hit {
  readonly score: number;
  readonly matchedName: string;
  readonly entity: { readonly id: string; readonly name: string; readonly kind: string };
}

interface Found {
  readonly entity: { readonly id: string } | null;
  readonly search: { readonly hits: readonly Hit[] };
  readonly words?: { readonly hits: readonly Hit[] };
}

/** A hit whose name holds these words in a row; the whole number is the kind of match, of which it has to be alone. */
const SURE = 6;

const HITS = "hits { score matchedName entity { id name kind } }";
const QUERY = `query Id($text: ID!, $name: String!, $words: String = "", $isId: Boolean = false) {
  entity(id: $text) { id } search(text: $name, first: 5) { ${HITS} }
  words: search(text: $words, first: 3) @include(if: $isId) { ${HITS} }
}`;

/** "enterprise-shagang": a kind, and words of a name behind it. */
const ID = /^[a-z]+-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * The id of what is meant: an id as it is, or a name that one thing alone bears.
 * @throws AskError UNKNOWN_ID, with the candidates, where nobody or several may be meant
 */
export async function findId(asked: string, ask: AskGraph): Promise<string> {
  const [, words] = ID.exec(asked) ?? [];
  const found = await ask<Found>(QUERY, {
    text: asked,
    name: [...asked].slice(0, 200).join(""),
    ...(words !== undefined && { isId: true, words: words.replaceAll("-", " ") }),
  });
  if (found.entity !== null) return found.entity.id;
  const [first, second] = found.search.hits;
  const isAlone = second === undefined || Math.floor(second.score) < Math.floor(first?.score ?? 0);
  if (first !== undefined && first.score >= SURE && isAlone) return first.entity.id;
  const near = words === undefined ? found.search.hits : (found.words?.hits ?? []);
  const listed = near.map((hit) => `${hit.entity.id} (${hit.entity.kind}, ${hit.matchedName})`).join("; ");
  throw new AskError(
    listed === ""
      ? `Nothing in this graph has the id or a name like ${JSON.stringify(asked)}. That is no evidence that it does not exist.`
      : `${JSON.stringify(asked)} may be one of: ${listed}. Ask again with an id.`,
    "UNKNOWN_ID",
  );
}
