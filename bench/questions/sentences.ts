import { planSentenceSearch } from "../../src/api/questions/plan-sentence-search.js";
import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly sentences: { readonly total: number; readonly nodes: readonly { id: string; exact: string }[] };
}

/** Characters of a sentence that are looked for: a sentence that has them all has their words. */
const SOUGHT = /\p{Script=Han}{6,12}/u;

/** How many sentences have the words of a piece of one, and the twenty that fit best. */
export const question: Question<Found> = {
  title: "sentences with the words of a text, twenty",
  document: "query Sentences($text: String!) { sentences(text: $text, first: 20) { total nodes { id exact } } }",
  cypher: `CALL db.index.fulltext.queryNodes('sentences', $complete, { limit: 5000 }) YIELD node, score
    WITH node, score, ' ' + node.text + ' ' AS padded
    WITH node, score, padded CONTAINS $phrase AS row WHERE all(part IN $parts WHERE padded CONTAINS part)
    WITH node, score, row ORDER BY row DESC, score DESC, node.id
    WITH collect(node { .id, .exact }) AS found
    RETURN size(found) AS total, found[..20] AS nodes`,
  sample: async ({ random, count, read }) => {
    const sentences = await read(
      "MATCH (s:Sentence) WHERE s.id > '' RETURN s.exact AS exact ORDER BY s.id LIMIT 20000",
    );
    return drawSome(random, sentences, count).flatMap(({ exact }) => {
      const text = SOUGHT.exec(String(exact))?.[0] ?? "";
      const search = planSentenceSearch(text);
      if (search === undefined) return [];
      const { parts, phrase, complete } = search;
      return [{ variables: { text }, parameters: { parts, phrase, complete } }];
    });
  },
  // The order is each way's own, but for how many there are.
  readAnswer: ({ sentences: { total, nodes } }) => [total, nodes.length],
  readRows: ([row]) => [row!.total, (row!.nodes as unknown[]).length],
};
