import type { Question } from "../measuring/question.js";

interface Found {
  readonly facets: readonly {
    readonly without: number;
    readonly values: readonly { value: string; count: number }[];
  }[];
}

/** How many things of a kind are in each province, to choose among. */
export const question: Question<Found> = {
  title: "what there is to choose in one column of a kind, with counts",
  document: `query Facets($of: [EntityKind!]!) {
    facets(of: $of, columns: ["PROVINCE"]) { without values { value count } }
  }`,
  cypher: `MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL
    OPTIONAL MATCH (n)-[:LOCATED_IN*0..]->(place:Place { level: 'PROVINCIAL' })
    WITH place.id AS value, count(DISTINCT n) AS things ORDER BY things DESC, value
    WITH collect({ value: value, count: things }) AS all
    RETURN [one IN all WHERE one.value IS NOT NULL] AS values, reduce(sum = 0, one IN all | sum + CASE WHEN one.value IS NULL THEN one.count ELSE 0 END) AS without`,
  sample: async () => [["COMMUNITY"], ["UNIVERSITY"]].map((of) => ({ variables: { of }, parameters: { of } })),
  readAnswer: ({ facets: [facet] }) => [facet?.without, facet?.values.map(({ value, count }) => [value, count])],
  readRows: ([row]) => [
    row!.without,
    (row!.values as { value: string; count: number }[]).map(({ value, count }) => [value, count]),
  ],
};
