import type { Question } from "../measuring/question.js";

interface Found {
  readonly statistics: { readonly total: number };
}

/** How many of one kind there were on a day. */
export const question: Question<Found> = {
  title: "things of a kind by province as they were in a year",
  document: `query Then($of: [EntityKind!]!, $at: PartialDate) { statistics(of: $of, rows: PLACE, at: $at) { rows cells total } }`,
  cypher: `MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL AND n.possibleFrom <= $max AND n.possibleTo >= $min
    OPTIONAL MATCH (n)-[r:LOCATED_IN*0..]->(place:Place { level: 'PROVINCIAL' })
    WHERE all(step IN r WHERE step.possibleFrom <= $max AND step.possibleTo >= $min)
    WITH place.name AS name, count(DISTINCT n) AS things ORDER BY things DESC, name
    WITH collect({ name: name, things: things }) AS all
    RETURN [row IN all WHERE row.name IS NOT NULL] AS placed, COUNT { MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL AND n.possibleFrom <= $max AND n.possibleTo >= $min } AS total`,
  sample: async () =>
    [2019, 2022, 2024].flatMap((year) =>
      [["COMMUNITY"], ["UNIVERSITY"]].map((of) => ({
        variables: { of, at: String(year) },
        parameters: { of, min: `${year}-01-01`, max: `${year}-12-31` },
      })),
    ),
  readAnswer: ({ statistics: { total } }) => total,
  readRows: ([row]) => row!.total,
};
