import type { PeerQuestion } from "../peer-question.js";

interface Found {
  readonly allStatementsList: readonly {
    readonly rowId: string;
    readonly predicate: string;
    readonly subjectId: string;
    readonly evidence: readonly { start: number; end: number; exact: string }[];
  }[];
}

export const peer: PeerQuestion<Found> = {
  document: `query Stated($source: String!) {
    allStatementsList(condition: { sourceId: $source }, orderBy: [ROW_ID_ASC], first: 100) { rowId predicate subjectId evidence }
  }`,
  planVariables: async (samples) => samples.map(({ parameters: { source } }) => ({ source })),
  readAnswer: ({ allStatementsList }) =>
    allStatementsList.map(({ rowId, predicate, subjectId, evidence }) => [
      rowId,
      predicate,
      subjectId,
      evidence.map(({ start, end, exact }) => [start, end, exact]),
    ]),
};
