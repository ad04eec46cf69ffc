import type { Statement } from "../../../../src/statements/statement.js";
import { entity, link, statement } from "../../../loading/statements.js";
import { type Ask, dataOf, type Paged, readPages, type WithId } from "../../../support/api.js";

/** a leads x and y, b leads x, c means to lead y; u leads x and, of old, y. All but c are in Shandong, b by Jinan. */
export const RANKED: readonly Statement[] = [
  ...entity("place-shandong", "Place", "Shandong"),
  ...entity("place-jinan", "Place", "Jinan"),
  link("place-jinan", "LOCATED_IN", "place-shandong"),
  ...entity("community-x", "Community", "X"),
  ...entity("community-y", "Community", "Y"),
  ...entity("enterprise-a", "Enterprise", "A"),
  link("enterprise-a", "LEADS", "community-x"),
  link("enterprise-a", "LEADS", "community-y"),
  link("enterprise-a", "LOCATED_IN", "place-shandong"),
  ...entity("enterprise-b", "Enterprise", "B"),
  link("enterprise-b", "LEADS", "community-x"),
  link("enterprise-b", "LOCATED_IN", "place-jinan"),
  ...entity("enterprise-c", "Enterprise", "C"),
  link("enterprise-c", "LEADS", "community-y", { modality: "PLANNED" }),
  ...entity("university-u", "University", "U"),
  link("university-u", "LEADS", "community-x", { validFrom: "2023" }),
  link("university-u", "LEADS", "community-y", { validFrom: "2020", validTo: "2021" }),
  link("university-u", "LOCATED_IN", "place-shandong", { validTo: "2021" }),
  ...entity("person-p", "Person", "P"),
  link("person-p", "HOLDS_POSITION", "community-x", { details: { titleEn: "director" } }),
  link("person-p", "HOLDS_POSITION", "community-x", { details: { titleEn: "speaker" } }),
  ...entity("major-m", "Major", "M"),
  statement({ subjectId: "major-m", predicate: "nationalCode", value: "080101" }),
];

export interface Ranking extends Paged {
  readonly total: number;
  readonly entries: readonly { readonly rank: number; readonly score: number; readonly entity: WithId }[];
}

/** What is asked of a ranking to have it whole. */
export const RANKING = "total entries { rank score entity { id } } pageInfo { hasNextPage endCursor }";

export type Entry = readonly [rank: number, score: number, id: string];
export const entriesOf = ({ entries }: Ranking): readonly Entry[] =>
  entries.map(({ rank, score, entity: { id } }) => [rank, score, id]);

export const readRanking = async (ask: Ask, args: string): Promise<Ranking> =>
  (await dataOf<{ ranking: Ranking }>(ask(`{ ranking(${args}) { ${RANKING} } }`))).ranking;

export function readRankingByPages(ask: Ask, args: string): Promise<readonly Ranking[]> {
  const query = `query ($after: String) { ranking(${args}, after: $after) { ${RANKING} } }`;
  return readPages(async (after) => (await dataOf<{ ranking: Ranking }>(ask(query, { after }))).ranking);
}
