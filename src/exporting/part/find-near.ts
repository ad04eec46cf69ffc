import { listNearest, printChoice } from "../../text/suggest.js";
import type { Asking } from "./selection.js";

/** Ids that are looked through for one that was meant, of those that begin alike, and of those that only end otherwise. */
const MOST = 200;
/** Signs at the end of an id that may be the wrong ones: of thousands that begin alike few have all but these. */
const END = 2;
/** Longer than any id is. */
const LONGEST = 200;

interface Near {
  readonly alike: readonly { readonly id: string }[];
  readonly closest: readonly { readonly id: string }[];
  readonly search: { readonly hits: readonly { readonly entity: { readonly id: string } }[] };
}

const QUERY = `query Near($begins: ID!, $most: ID!, $words: String!) {
  alike: entities(where: { id: { startsWith: $begins } }, limit: ${MOST}) { id }
  closest: entities(where: { id: { startsWith: $most } }, limit: ${MOST}) { id }
  search(text: $words, first: 5) { hits { entity { id } } } }`;

/** `Nothing has the id "…". Did you mean "…"?`, with at most three ids that are written alike, or whose names have its words; in both languages. */
export async function printUnknownId(id: string, ask: Asking): Promise<{ readonly en: string; readonly zh: string }> {
  const short = id.slice(0, LONGEST);
  const words = short.replace(/[-_\s]+/g, " ").trim();
  const half = Math.ceil(short.length / 2);
  const near = await ask<Near>(QUERY, {
    begins: short.slice(0, half),
    most: short.slice(0, Math.max(half, short.length - END)),
    // A search has to have a letter to look for.
    words: /[\p{L}\p{N}]/u.test(words) ? words : "x",
  });
  const meant = listNearest(short, [...new Set([...near.closest, ...near.alike].map((each) => each.id))]);
  const found = near.search.hits.map(({ entity }) => entity.id);
  const options = [...new Set([...meant, ...found])].slice(0, 3).map((each) => JSON.stringify(each));
  const quoted = JSON.stringify(short);
  if (options.length === 0)
    return {
      en: `Nothing has the id ${quoted}. Search finds ids by name.`,
      zh: `没有标识为 ${quoted} 的条目。可按名称搜索，找到标识。`,
    };
  return {
    en: `Nothing has the id ${quoted}. Did you mean ${printChoice(options)}?`,
    zh: `没有标识为 ${quoted} 的条目。您是不是要找 ${options.join("、")}？`,
  };
}
