import type { Row } from "../../src/database/connection.js";
import { drawSome, type Question } from "../measuring/question.js";

interface Leader {
  readonly node: { readonly name: string };
  readonly properties: {
    readonly statements: readonly { readonly evidence: readonly { exact: string; source: { title: string } }[] }[];
  };
}

interface Found {
  readonly communities: readonly { name: string; leadersConnection: { edges: readonly Leader[] } }[];
}

/** The README's question: ten communities, who leads each, in whose words, and where they stand. */
export const question: Question<Found> = {
  title: "ten communities with their leaders, each with its statements, quotes and source",
  document: `query Leaders($ids: [ID!]) {
    communities(where: { id: { in: $ids } }, sort: [{ id: ASC }], limit: 10) {
      name
      leadersConnection { edges { node { name } properties { statements { evidence { exact source { title } } } } } }
    }
  }`,
  cypher: `UNWIND $ids AS id MATCH (c:Community { id: id })
    CALL (c) {
      MATCH (o:Organization)-[r:LEADS]->(c)
      RETURN collect({ name: o.name, statements: COLLECT {
        UNWIND r.statementIds AS statementId MATCH (s:Statement { id: statementId })-[:STATED_IN]->(d) RETURN { evidenceJson: s.evidenceJson, title: d.name }
      } }) AS leaders
    }
    RETURN c.id AS id, c.name AS name, leaders ORDER BY id`,
  sample: async ({ random, count, read }) => {
    const ids = (await read("MATCH (c:Community) RETURN c.id AS id ORDER BY id")).map(({ id }) => String(id));
    return Array.from({ length: ids.length === 0 ? 0 : count }, () => drawSome(random, ids, 10)).map((some) => ({
      variables: { ids: some },
      parameters: { ids: some },
    }));
  },
  readAnswer: ({ communities }) =>
    communities.map(({ name, leadersConnection }) => [
      name,
      leadersConnection.edges
        .map(({ node, properties }) => [
          node.name,
          properties.statements
            .flatMap(({ evidence }) => evidence.map(({ exact, source }) => `${source.title}: ${exact}`))
            .sort(),
        ])
        .sort(byName),
    ]),
  readRows: (rows) =>
    rows.map(({ name, leaders }) => [
      name,
      (leaders as readonly Row[])
        .map((leader) => [
          leader.name,
          (leader.statements as readonly Row[])
            .flatMap(({ evidenceJson, title }) =>
              (JSON.parse(String(evidenceJson)) as { exact: string }[]).map(
                ({ exact }) => `${String(title)}: ${exact}`,
              ),
            )
            .sort(),
        ])
        .sort(byName),
    ]),
};

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
