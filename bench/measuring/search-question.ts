import type { Row } from "../../src/database/connection.js";
import type { Question } from "./question.js";

interface Found {
  readonly search: { readonly hits: readonly { readonly entity: { readonly id: string; readonly name: string } }[] };
}

/**
 * Enterprises by a whole name or key that only one of them has. Both ways give twenty hits, in an order of their own
 * after the first; so it is the first that is compared.
 */
export function questionOfSearch(what: string, where: string, typed: (name: Row) => string): Question<Found> {
  return {
    title: `search by ${what}, twenty hits`,
    document: "query Search($text: String!) { search(text: $text, first: 20) { hits { entity { id name } } } }",
    cypher: `CALL db.index.fulltext.queryNodes('names', $lucene, { limit: 50 }) YIELD node, score
      WITH node, score, node.text = $text OR $text IN node.keys AS whole ORDER BY whole DESC, score DESC
      MATCH (node)-[:NAMES]->(e:Entity) WITH DISTINCT e, max(whole) AS whole, max(score) AS score
      RETURN e.id AS id, e.name AS name ORDER BY whole DESC, score DESC, id LIMIT 20`,
    sample: async ({ random, count, read }) => {
      const names = await read(
        `MATCH (n:Name)-[:NAMES]->(:Enterprise) WHERE ${where} WITH n ORDER BY n.id SKIP $skip LIMIT $count
        RETURN n.value AS value, n.text AS text, n.keys AS keys`,
        { skip: random.below(20), count },
      );
      return names.map((name) => {
        const text = typed(name);
        return {
          variables: { text },
          parameters: {
            text: text === name.value ? String(name.text) : text,
            lucene: `"${text === name.value ? String(name.text) : text}"`,
          },
        };
      });
    },
    readAnswer: ({ search: { hits } }) => hits[0]?.entity,
    readRows: ([row]) => (row ? { id: row.id, name: row.name } : undefined),
  };
}
