import type { Question } from "../measuring/question.js";

interface Found {
  readonly enterprises: readonly { readonly id: string; readonly leadsCount: number }[];
}

/** Enterprises that lead more than so many communities, those with most first. */
export const question: Question<Found> = {
  title: "enterprises by how many communities they lead, twenty",
  document: `query Leaders($more: Int!) {
    enterprises(where: { leadsCount: { gt: $more } }, sort: [{ leadsCount: DESC }, { id: ASC }], limit: 20) { id leadsCount }
  }`,
  cypher: `MATCH (n:Organization) WHERE n.kind = 'ENTERPRISE' AND n.id IS NOT NULL
    WITH n, COUNT { (n)-[:LEADS]->(:Entity) } AS leads WHERE leads > $more
    RETURN n.id AS id, leads ORDER BY leads DESC, id LIMIT 20`,
  sample: async () => [1, 2, 3].map((more) => ({ variables: { more }, parameters: { more } })),
  readAnswer: ({ enterprises }) => enterprises.map(({ id, leadsCount }) => [id, leadsCount]),
  readRows: (rows) => rows.map(({ id, leads }) => [id, leads]),
};
