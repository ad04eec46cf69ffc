import { question } from "../../questions/leaders-with-evidence.js";
import type { PeerQuestion } from "../peer-question.js";

interface Found {
  readonly entitiesByIdsList: readonly {
    readonly name: string;
    readonly leaders: readonly {
      readonly node: { readonly name: string };
      readonly statements: readonly {
        readonly evidence: readonly { exact: string }[];
        readonly source: { title: string };
      }[];
    }[];
  }[];
}

export const peer: PeerQuestion<Found> = {
  document: `query Leaders($ids: [String!]!) {
    entitiesByIdsList(ids: $ids) {
      name
      leaders: leadsByCommunityIdList {
        node: entityByOrganizationId { name }
        statements: statementsByLeadsIdList { evidence source: sourceBySourceId { title } }
      }
    }
  }`,
  planVariables: async (samples) => samples.map(({ parameters: { ids } }) => ({ ids })),
  // In the form of our own answer, so that one place says how the two are compared.
  readAnswer: ({ entitiesByIdsList }) =>
    question.readAnswer({
      communities: entitiesByIdsList.map(({ name, leaders }) => ({
        name,
        leadersConnection: {
          edges: leaders.map(({ node, statements }) => ({
            node,
            properties: {
              statements: statements.map(({ evidence, source }) => ({
                evidence: evidence.map(({ exact }) => ({ exact, source })),
              })),
            },
          })),
        },
      })),
    }),
};
