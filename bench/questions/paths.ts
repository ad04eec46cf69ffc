import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly paths: readonly { readonly length: number; readonly links: readonly { id: string }[] }[];
}

/**
 * How two universities are connected. Of ways of one length any may be answered, so what is compared is how long the
 * shortest is.
 */
export const question: Question<Found> = {
  title: "a shortest way between two universities, with the link of each step",
  document:
    "query Ways($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { length nodes { id name } links { id kind validFrom modality sources } } }",
  cypher: `MATCH (a:Entity { id: $from }) MATCH (b:Entity { id: $to })
    MATCH p = shortestPath((a)-[*1..6]-(b)) WHERE all(n IN nodes(p) WHERE n:Entity) AND all(r IN relationships(p) WHERE r.sources >= 1)
    RETURN length(p) AS length, [n IN nodes(p) | n { .id, .name }] AS nodes, [r IN relationships(p) | r { .id, kind: type(r), .validFrom, .modality, .sources }] AS links`,
  sample: async ({ random, count, read }) => {
    const ids = (await read("MATCH (u:University) RETURN u.id AS id ORDER BY id LIMIT 2000")).map(({ id }) =>
      String(id),
    );
    return Array.from({ length: ids.length < 2 ? 0 : count }, () => drawSome(random, ids, 2)).map(([from, to]) => ({
      variables: { from, to },
      parameters: { from: from!, to: to! },
    }));
  },
  readAnswer: ({ paths }) => paths.map(({ length, links }) => [length, links.length]),
  readRows: (rows) => rows.map(({ length, links }) => [length, (links as unknown[]).length]),
};
