import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly changes: {
    readonly total: number;
    readonly changes: readonly { recordedAt: string; kind: string; statement: { id: string } }[];
  };
}

/** What the graph has learnt of one organisation, in order. */
export const question: Question<Found> = {
  title: "the first twenty things learnt or taken back about an enterprise, and how many there are",
  document: `query Learnt($of: ID!) { changes(of: $of, since: "2000-01-01T00:00:00Z", first: 20) { total changes { recordedAt kind statement { id } } } }`,
  cypher: `MATCH (s:Statement) WHERE s.subjectId = $of OR s.objectId = $of
    WITH DISTINCT s
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }] + CASE WHEN s.retractedAt IS NULL THEN [] ELSE [{ at: s.retractedAt, kind: 'RETRACTED' }] END AS moment
    WITH s.id AS id, moment ORDER BY moment.at, moment.kind, id
    WITH collect({ at: moment.at, kind: moment.kind, id: id }) AS found
    RETURN size(found) AS total, found[..20] AS items`,
  sample: async ({ random, count, read }) =>
    drawSome(
      random,
      await read("MATCH (e:Enterprise) WHERE e.id > '' RETURN e.id AS id ORDER BY id LIMIT 20000"),
      count,
    ).map(({ id }) => ({ variables: { of: id }, parameters: { of: id } })),
  readAnswer: ({ changes: { total, changes } }) => [
    total,
    changes.map(({ recordedAt, kind, statement: { id } }) => [new Date(recordedAt).toISOString(), kind, id]),
  ],
  readRows: ([row]) => [
    row!.total,
    (row!.items as { at: string; kind: string; id: string }[]).map(({ at, kind, id }) => [
      new Date(at).toISOString(),
      kind,
      id,
    ]),
  ],
};
