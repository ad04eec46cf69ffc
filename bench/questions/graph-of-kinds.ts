import type { Question } from "../measuring/question.js";

interface Found {
  readonly graph: {
    readonly total: number;
    readonly nodes: readonly { degree: number; entity: { id: string; name: string } }[];
    readonly links: readonly { id: string }[];
  };
}

const KINDS = [["COMMUNITY"], ["COMMUNITY", "UNIVERSITY"], ["AGREEMENT", "ENTERPRISE"], ["LABORATORY", "UNIVERSITY"]];

/** The first hundred of some kinds and the links among them: one picture. */
export const question: Question<Found> = {
  title: "a picture of some kinds, the first hundred with the links among them",
  document: `query Picture($kinds: [EntityKind!]) {
    graph(kinds: $kinds, first: 100) { total nodes { degree entity { id name } } links { id kind validFrom modality sources } }
  }`,
  cypher: `CALL () {
      UNWIND $kinds AS kind
      CALL (kind) { MATCH (n:Entity) WHERE n.kind = kind AND n.id > '' RETURN n ORDER BY n.kind, n.id LIMIT 100 }
      WITH n ORDER BY n.id LIMIT 100
      RETURN collect(n) AS page
    }
    CALL (page) { UNWIND page AS n MATCH (n)-[r]-(m:Entity) WHERE m.id <= n.id AND m.kind IN $kinds AND r.sources >= 1
      RETURN collect(DISTINCT r { .id, kind: type(r), .validFrom, .modality, .sources }) AS links }
    RETURN COUNT { MATCH (n:Entity) WHERE n.kind IN $kinds AND n.id IS NOT NULL } AS total, links,
      [n IN page | { id: n.id, name: n.name, degree: COUNT { (n)--(:Entity) } }] AS nodes`,
  sample: async () => KINDS.map((kinds) => ({ variables: { kinds }, parameters: { kinds } })),
  readAnswer: ({ graph: { total, nodes, links } }) => [
    total,
    nodes.map(({ degree, entity: { id, name } }) => [id, name, degree]),
    links.map(({ id }) => id).sort(),
  ],
  readRows: ([row]) => [
    row!.total,
    (row!.nodes as { id: string; name: string; degree: number }[]).map(({ id, name, degree }) => [id, name, degree]),
    (row!.links as { id: string }[]).map(({ id }) => id).sort(),
  ],
};
