import type { Question } from "./question.js";

const DOCUMENT = `query Page($first: Int!, $after: String) {
  enterprisesConnection(first: $first, after: $after, sort: [{ id: ASC }]) { edges { node { id name } } pageInfo { endCursor hasNextPage } }
}`;

interface Page {
  readonly enterprisesConnection: {
    readonly edges: readonly { node: { id: string; name: string } }[];
    readonly pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}

const ROWS = 20;

/** A page of enterprises after so many others: it should cost the same wherever it is. */
export function questionOfPage(depth: number): Question<Page> {
  return {
    title: `a connection's page of ${ROWS} after ${depth} rows`,
    document: DOCUMENT,
    cypher: `MATCH (n:Organization) WHERE n.kind = 'ENTERPRISE' AND n.id > $after RETURN n.id AS id, n.name AS name ORDER BY n.kind, n.id LIMIT ${ROWS + 1}`,
    sample: async ({ count, ask }) => {
      let [after, last, more]: [string | undefined, string, boolean] = [undefined, "", true];
      const turn = async (first: number): Promise<void> => {
        const {
          enterprisesConnection: { edges, pageInfo },
        } = (await ask(DOCUMENT, { first, after })) as Page;
        [after, last, more] = [pageInfo.endCursor, edges.at(-1)?.node.id ?? last, pageInfo.hasNextPage];
      };
      for (let passed = 0; passed < depth; passed += 1_000) {
        if (!more) return [];
        await turn(Math.min(1_000, depth - passed));
      }
      const samples = [];
      // The pages from there on, so that one page is not asked for again and again.
      for (; more && samples.length < count; await turn(ROWS))
        samples.push({ variables: { first: ROWS, after }, parameters: { after: last } });
      return samples;
    },
    readAnswer: ({ enterprisesConnection: { edges, pageInfo } }) => [
      edges.map(({ node }) => [node.id, node.name]),
      pageInfo.hasNextPage,
    ],
    readRows: (rows) => [rows.slice(0, ROWS).map(({ id, name }) => [id, name]), rows.length > ROWS],
  };
}
