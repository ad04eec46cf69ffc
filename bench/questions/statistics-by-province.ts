import type { Question } from "../measuring/question.js";

interface Found {
  readonly statistics: {
    readonly rows: readonly string[];
    readonly cells: readonly (readonly number[])[];
    readonly total: number;
    readonly unplaced: number;
  };
}

/** How many of one kind are in each province. */
export const question: Question<Found> = {
  title: "things of a kind by province",
  document: "query Provinces($of: [EntityKind!]!) { statistics(of: $of, rows: PLACE) { rows cells total unplaced } }",
  cypher: `MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL
    OPTIONAL MATCH (n)-[:LOCATED_IN*0..]->(place:Place { level: 'PROVINCIAL' })
    WITH place, count(DISTINCT n) AS things
    WITH place.name AS name, things ORDER BY things DESC, name
    WITH collect({ name: name, things: things }) AS all
    RETURN [row IN all WHERE row.name IS NOT NULL] AS placed, reduce(sum = 0, row IN all | sum + CASE WHEN row.name IS NULL THEN row.things ELSE 0 END) AS unplaced,
      COUNT { MATCH (n:Entity) WHERE n.kind IN $of AND n.id IS NOT NULL } AS total`,
  sample: async () =>
    [["COMMUNITY"], ["UNIVERSITY"], ["EVENT"]].map((of) => ({ variables: { of }, parameters: { of } })),
  readAnswer: ({ statistics: { rows, cells, total, unplaced } }) => [
    rows.map((row, at) => [row, cells[at]![0]]),
    total,
    unplaced,
  ],
  readRows: ([row]) => [
    (row!.placed as { name: string; things: number }[]).map(({ name, things }) => [name, things]),
    row!.total,
    row!.unplaced,
  ],
};
