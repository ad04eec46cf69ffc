import type { Question } from "../measuring/question.js";

interface Found {
  readonly ranking: {
    readonly total: number;
    readonly entries: readonly { rank: number; score: number; entity: { id: string; name: string } }[];
  };
}

/** Who leads most communities, among one kind of organisation. */
export const question: Question<Found> = {
  title: "the twenty that lead most communities",
  document:
    "query Leaders($kinds: [EntityKind!]!) { ranking(by: COMMUNITIES_LED, kinds: $kinds) { total entries { rank score entity { id name } } } }",
  cypher: `MATCH (n:Entity)-[:LEADS]->(c:Community) WHERE n.kind IN $kinds
    WITH n, count(DISTINCT c) AS score ORDER BY score DESC, n.id
    WITH collect({ score: score, id: n.id, name: n.name }) AS found
    RETURN size(found) AS total, [e IN found[..20] | e { .*, rank: 1 + size([other IN found WHERE other.score > e.score]) }] AS entries`,
  sample: async () =>
    [["ENTERPRISE"], ["UNIVERSITY"], ["UNIVERSITY", "ENTERPRISE", "ASSOCIATION"]].map((kinds) => ({
      variables: { kinds },
      parameters: { kinds },
    })),
  readAnswer: ({ ranking: { total, entries } }) => [
    total,
    entries.map(({ rank, score, entity: { id, name } }) => [rank, score, id, name]),
  ],
  readRows: ([row]) => [
    row!.total,
    (row!.entries as { rank: number; score: number; id: string; name: string }[]).map(({ rank, score, id, name }) => [
      rank,
      score,
      id,
      name,
    ]),
  ],
};
