import { drawSome, type Question } from "../measuring/question.js";

interface Stated {
  readonly statements: readonly {
    id: string;
    predicate: string;
    subjectId: string;
    evidence: readonly { start: number; end: number; exact: string }[];
  }[];
}

/** The first hundred claims of a document, in order of id, with their quotes. */
export const question: Question<Stated> = {
  title: "a hundred statements of one source, with their quotes",
  document: `query Stated($source: ID!) {
    statements(where: { sourceId: { eq: $source } }, sort: [{ id: ASC }], limit: 100) { id predicate subjectId evidence { start end exact } }
  }`,
  cypher: `MATCH (s:Statement) WHERE s.sourceId = $source AND s.id > '' RETURN s.id AS id, s.predicate AS predicate, s.subjectId AS subjectId, s.evidenceJson AS evidenceJson
    ORDER BY s.sourceId, s.id LIMIT 100`,
  sample: async ({ random, count, read }) =>
    drawSome(random, await read("MATCH (d:SourceDocument) RETURN d.id AS id ORDER BY id"), count).map(({ id }) => ({
      variables: { source: id },
      parameters: { source: id },
    })),
  readAnswer: ({ statements }) =>
    statements.map(({ id, predicate, subjectId, evidence }) => [
      id,
      predicate,
      subjectId,
      evidence.map(({ start, end, exact }) => [start, end, exact]),
    ]),
  readRows: (rows) =>
    rows.map(({ id, predicate, subjectId, evidenceJson }) => [
      id,
      predicate,
      subjectId,
      (JSON.parse(String(evidenceJson)) as { start: number; end: number; exact: string }[]).map(
        ({ start, end, exact }) => [start, end, exact],
      ),
    ]),
};
