import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly things: { readonly total: number; readonly rows: readonly { entity: { id: string; name: string } }[] };
}

/** Universities of a province as a table, by name. */
export const question: Question<Found> = {
  title: "a table of the universities of a province, fifty rows by name",
  document: `query Table($place: String!) {
    things(of: [UNIVERSITY], where: [{ column: "PROVINCE", values: [$place] }], columns: ["name", "LINKS"], first: 50) {
      total rows { entity { id name } cells { column values total } }
    }
  }`,
  cypher: `MATCH (place:Place { id: $place })
    CALL (place) {
      MATCH (place)<-[:LOCATED_IN*1..]-(n:Entity) WHERE n.kind = 'UNIVERSITY' RETURN collect(DISTINCT n) AS found
    }
    CALL (found) {
      UNWIND found AS n WITH n ORDER BY n.name, n.id LIMIT 50
      RETURN collect({ id: n.id, name: n.name, links: COUNT { (n)--(:Entity) } }) AS rows
    }
    RETURN size(found) AS total, rows`,
  sample: async ({ random, count, read }) =>
    drawSome(
      random,
      await read("MATCH (p:Place) WHERE p.level = 'PROVINCIAL' RETURN p.id AS id ORDER BY id"),
      count,
    ).map(({ id }) => ({ variables: { place: id }, parameters: { place: id } })),
  readAnswer: ({ things: { total, rows } }) => [total, rows.map(({ entity: { id, name } }) => [id, name])],
  readRows: ([row]) => [row!.total, (row!.rows as { id: string; name: string }[]).map(({ id, name }) => [id, name])],
};
