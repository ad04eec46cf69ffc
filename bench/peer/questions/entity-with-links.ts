import type { PeerQuestion } from "../peer-question.js";

interface Found {
  readonly entityByRowId: {
    readonly rowId: string;
    readonly names: readonly { value: string; language: string }[];
    readonly leads: readonly { to: { name: string } }[];
    readonly places: readonly { to: { name: string } }[];
    readonly industries: readonly { to: { name: string } }[];
  };
}

export const peer: PeerQuestion<Found> = {
  document: `query Entity($id: String!) {
    entityByRowId(rowId: $id) {
      rowId names
      leads: leadsByOrganizationIdList { to: entityByCommunityId { name } }
      places: locatedInsByEntityIdList { to: entityByPlaceId { name } }
      industries: inIndustriesByEntityIdList { to: entityByIndustryId { name } }
    }
  }`,
  planVariables: async (samples) => samples.map(({ parameters: { id } }) => ({ id })),
  readAnswer: ({ entityByRowId: { rowId, names, leads, places, industries } }) => [
    rowId,
    names.map(({ value, language }) => [value, language]),
    ...[leads, places, industries].map((links) => links.map(({ to: { name } }) => name).sort()),
  ],
};
