import type { PeerQuestion, Variables } from "../peer-question.js";

interface Found {
  readonly allEntities: {
    readonly edges: readonly { node: { rowId: string; name: string } }[];
    readonly pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

const DOCUMENT = `query Page($after: Cursor) {
  allEntities(condition: { kind: "ENTERPRISE" }, first: 20, after: $after, orderBy: [ROW_ID_ASC]) { edges { node { rowId name } } pageInfo { endCursor hasNextPage } }
}`;

export const peer: PeerQuestion<Found> = {
  document: DOCUMENT,
  // One page after the other, as the question's own samples are: a cursor means something to its own server only.
  planVariables: async (samples, ask) => {
    const variables: Variables[] = [];
    let after: string | null = null;
    for (const _ of samples) {
      variables.push({ after });
      after = ((await ask(DOCUMENT, { after })) as Found).allEntities.pageInfo.endCursor;
    }
    return variables;
  },
  readAnswer: ({ allEntities: { edges, pageInfo } }) => [
    edges.map(({ node: { rowId, name } }) => [rowId, name]),
    pageInfo.hasNextPage,
  ],
};
