import { drawSome, type Question } from "../measuring/question.js";

interface Found {
  readonly timeline: { readonly total: number; readonly items: readonly { date: string; statement: { id: string } }[] };
}

/** What happened to one organisation, in order. */
export const question: Question<Found> = {
  title: "the first twenty dated statements about an enterprise, and how many there are",
  document: "query When($of: ID!) { timeline(of: $of, first: 20) { total items { date statement { id } } } }",
  cypher: `MATCH (s:Statement) WHERE (s.subjectId = $of OR s.objectId = $of) AND s.dateMin IS NOT NULL AND s.status = 'LIVE' AND s.overruledBy IS NULL
    WITH DISTINCT s ORDER BY s.dateMin, s.dateMax, s.id
    WITH collect(s { .id, .date }) AS found
    RETURN size(found) AS total, found[..20] AS items`,
  sample: async ({ random, count, read }) =>
    drawSome(
      random,
      await read("MATCH (e:Enterprise) WHERE e.id > '' RETURN e.id AS id ORDER BY id LIMIT 20000"),
      count,
    ).map(({ id }) => ({ variables: { of: id }, parameters: { of: id } })),
  readAnswer: ({ timeline: { total, items } }) => [total, items.map(({ date, statement: { id } }) => [date, id])],
  readRows: ([row]) => [row!.total, (row!.items as { date: string; id: string }[]).map(({ date, id }) => [date, id])],
};
