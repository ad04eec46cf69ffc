import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly partnerships: {
    readonly total: number;
    readonly partnerships: readonly { strength: number; partner: { id: string; name: string } }[];
  };
}

/** The twenty organisations that share most with an enterprise. */
export const question: Question<Found> = {
  title: "the twenty strongest partners of an enterprise",
  document:
    "query Partners($of: ID!) { partnerships(of: $of, first: 20) { total partnerships { strength partner { id name } } } }",
  cypher: `MATCH (self:Entity { id: $of })
    CALL (self) {
      MATCH (self)-[r]-(thing:Community|Agreement|Facility|Project|Programme|Event) WHERE r.sources >= 1 WITH DISTINCT self, thing
      MATCH (thing)-[r]-(partner:Organization) WHERE partner <> self AND r.sources >= 1
      RETURN partner, count(DISTINCT thing) AS strength
    }
    WITH partner, strength ORDER BY strength DESC, partner.id
    WITH collect({ strength: strength, id: partner.id, name: partner.name }) AS found
    RETURN size(found) AS total, found[..20] AS partners`,
  sample: async ({ random, count, read }) => {
    const rows = await read(
      "MATCH (e:Enterprise)-[:LEADS]->(:Community) WITH DISTINCT e RETURN e.id AS id ORDER BY id LIMIT 2000",
    );
    return drawSome(random, rows, count).map(({ id }) => ({ variables: { of: id }, parameters: { of: id } }));
  },
  readAnswer: ({ partnerships: { total, partnerships } }) => [
    total,
    partnerships.map(({ strength, partner: { id, name } }) => [strength, id, name]),
  ],
  readRows: ([row]) => [
    row!.total,
    (row!.partners as { strength: number; id: string; name: string }[]).map(({ strength, id, name }) => [
      strength,
      id,
      name,
    ]),
  ],
};
