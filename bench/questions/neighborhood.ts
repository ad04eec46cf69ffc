import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly neighborhood: {
    readonly total: number;
    readonly nodes: readonly { distance: number; degree: number; entity: { id: string; name: string } }[];
    readonly links: readonly { id: string }[];
  };
}

/** Two steps around an enterprise, the first fifty nodes with the links between them, and how many there are. */
export const question: Question<Found> = {
  title: "the neighbourhood of an enterprise, two steps, fifty nodes with their links",
  document: `query Around($of: ID!) {
    neighborhood(of: $of, depth: 2, first: 50) { total nodes { distance degree entity { id name } } links { id kind validFrom modality sources } }
  }`,
  cypher: `MATCH (s:Entity { id: $of })
    CALL (s) { MATCH p = (s)-[*0..2]-(n:Entity) WHERE all(m IN nodes(p) WHERE m:Entity) AND all(r IN relationships(p) WHERE r.sources >= 1)
      WITH n, min(length(p)) AS distance WITH n, distance ORDER BY distance, n.id LIMIT 50
      RETURN collect(n) AS page, collect({ id: n.id, name: n.name, distance: distance, degree: COUNT { (n)--(:Entity) } }) AS nodes }
    CALL (s) { MATCH p = (s)-[*0..2]-(n:Entity) WHERE all(m IN nodes(p) WHERE m:Entity) AND all(r IN relationships(p) WHERE r.sources >= 1) RETURN count(DISTINCT n) AS total }
    CALL (page) { UNWIND page AS n MATCH (n)-[r]-(m) WHERE m IN page AND r.sources >= 1
      RETURN collect(DISTINCT r { .id, kind: type(r), .validFrom, .modality, .sources }) AS links }
    RETURN total, nodes, links`,
  sample: async ({ random, count, read }) => {
    const rows = await read(
      "MATCH (e:Enterprise)-[:LEADS]->(:Community) WITH DISTINCT e RETURN e.id AS id ORDER BY id LIMIT 2000",
    );
    return drawSome(random, rows, count).map(({ id }) => ({ variables: { of: id }, parameters: { of: id } }));
  },
  readAnswer: ({ neighborhood: { total, nodes, links } }) => [
    total,
    nodes.map(({ distance, degree, entity: { id, name } }) => [distance, id, name, degree]),
    links.map(({ id }) => id).sort(),
  ],
  readRows: ([row]) => [
    row!.total,
    (row!.nodes as { distance: number; id: string; name: string; degree: number }[]).map(
      ({ distance, id, name, degree }) => [distance, id, name, degree],
    ),
    (row!.links as { id: string }[]).map(({ id }) => id).sort(),
  ],
};
