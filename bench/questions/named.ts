import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly enterprises: readonly {
    readonly id: string;
    readonly name: string;
    readonly leads: readonly { id: string }[];
  }[];
}

/** Enterprises by a whole name, with the communities that they lead. */
export const question: Question<Found> = {
  title: "enterprises by name, with what they lead",
  document: `query Named($name: String!) {
    enterprises(where: { named: $name }, sort: [{ id: ASC }], limit: 1) { id name leads { id } }
  }`,
  cypher: `CALL db.index.fulltext.queryNodes('names', $lucene, { limit: 50 }) YIELD node, score
    MATCH (node)-[:NAMES]->(e:Enterprise) WHERE node.text = $text
    WITH DISTINCT e ORDER BY e.id LIMIT 1
    RETURN e.id AS id, e.name AS name, COLLECT { MATCH (e)-[:LEADS]->(c:Entity) RETURN c.id AS id ORDER BY id } AS leads`,
  sample: async ({ random, count, read }) => {
    const names = await read(
      `MATCH (n:Name)-[:NAMES]->(:Enterprise) WHERE n.language STARTS WITH 'zh' AND n.nameKind = 'OFFICIAL'
      WITH n ORDER BY n.id LIMIT 5000 RETURN n.value AS value, n.text AS text`,
    );
    return drawSome(random, names, count).map(({ value, text }) => ({
      variables: { name: value },
      parameters: { text, lucene: `"${String(text)}"` },
    }));
  },
  readAnswer: ({ enterprises }) =>
    enterprises.map(({ id, name, leads }) => [id, name, leads.map((each) => each.id).sort()]),
  readRows: (rows) => rows.map(({ id, name, leads }) => [id, name, [...(leads as string[])].sort()]),
};
