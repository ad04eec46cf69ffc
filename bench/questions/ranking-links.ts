import type { Question } from "../measuring/question.js";

interface Found {
  readonly ranking: { readonly total: number; readonly entries: readonly { score: number; entity: { id: string } }[] };
}

/** Who has most links, among one kind of organisation. */
export const question: Question<Found> = {
  title: "the twenty with most links among one kind",
  document:
    "query Linked($kinds: [EntityKind!]!) { ranking(by: LINKS, kinds: $kinds) { total entries { score entity { id } } } }",
  cypher: `MATCH (n:Entity) WHERE n.kind IN $kinds AND n.id IS NOT NULL
    WITH n, COUNT { (n)--() } - COUNT { (n)<-[:NAMES]-() } - COUNT { (n)<-[:STATED_IN]-() } - COUNT { (n)<-[:CONCERNS]-() } AS score
    WHERE score > 0
    WITH score, n.id AS id ORDER BY score DESC, id
    WITH collect({ score: score, id: id }) AS found
    RETURN size(found) AS total, found[..20] AS entries`,
  sample: async () =>
    [["UNIVERSITY"], ["COMMUNITY"], ["LABORATORY", "PLATFORM"]].map((kinds) => ({
      variables: { kinds },
      parameters: { kinds },
    })),
  readAnswer: ({ ranking: { total, entries } }) => [total, entries.map(({ score, entity: { id } }) => [score, id])],
  readRows: ([row]) => [
    row!.total,
    (row!.entries as { score: number; id: string }[]).map(({ score, id }) => [score, id]),
  ],
};
