import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly disagreements: {
    readonly total: number;
    readonly disagreements: readonly { subject: { id: string }; predicate: string }[];
  };
}

/** Where sources disagree about one thing. */
export const question: Question<Found> = {
  title: "the disagreements about one thing, with what they are about",
  document:
    "query Disputed($of: ID!) { disagreements(of: $of, first: 20) { total disagreements { subject { id } predicate } } }",
  cypher: `MATCH (d:Disagreement)-[:CONCERNS]->(:Entity { id: $of })
    WITH DISTINCT d ORDER BY d.subjectId, d.id
    WITH collect(d { .subjectId, .predicate }) AS found
    RETURN size(found) AS total, found[..20] AS items`,
  sample: async ({ random, count, read }) =>
    drawSome(
      random,
      await read(
        "MATCH (d:Disagreement) WHERE d.subjectId > '' WITH DISTINCT d.subjectId AS id RETURN id ORDER BY id LIMIT 5000",
      ),
      count,
    ).map(({ id }) => ({ variables: { of: id }, parameters: { of: id } })),
  readAnswer: ({ disagreements: { total, disagreements } }) => [
    total,
    disagreements.map(({ subject: { id }, predicate }) => [id, predicate]),
  ],
  readRows: ([row]) => [
    row!.total,
    (row!.items as { subjectId: string; predicate: string }[]).map(({ subjectId, predicate }) => [
      subjectId,
      predicate,
    ]),
  ],
};
