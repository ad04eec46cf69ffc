import { beforeAll, describe, expect, test } from "vitest";
import { type Ask, askSeeds, dataOf, type Paged, readPages } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askSeeds();
});

const SIDES =
  "total disagreements { subject { id name } predicate because preferred { id value objectId } statements { id value object { id } evidence { exact } } }";

interface Data {
  readonly disagreements: Paged & {
    readonly total: number;
    readonly disagreements: readonly {
      readonly subject: { readonly id: string };
      readonly statements: readonly { readonly evidence: readonly { readonly exact: string }[] }[];
    }[];
  };
}

describe("disagreements", () => {
  test("lay the English that hands a post to another beside the Chinese that stands", async () => {
    const { disagreements } = await dataOf<Data>(ask(`{ disagreements(of: "person-dai-zhitao") { ${SIDES} } }`));
    expect(disagreements.total).toBeGreaterThan(0);
    const [one] = disagreements.disagreements;
    expect(one).toMatchObject({ predicate: "HOLDS_POSITION", because: expect.stringMatching(/English drops 戴志涛/) });
    const texts = one!.statements.flatMap(({ evidence }) => evidence.map(({ exact }) => exact)).join();
    expect(texts).toContain("戴志涛");
    expect(texts).toContain("Fan Yubo");
  });

  test("can be asked for from either side", async () => {
    const { disagreements } = await dataOf<Data>(ask(`{ disagreements(of: "enterprise-cec") { ${SIDES} } }`));
    expect(disagreements.disagreements.map(({ subject }) => subject.id)).toContain("person-zhang-na");
  });

  test("page in one statement each, and add up", async () => {
    const { disagreements: all } = await dataOf<Data>(
      ask(`{ disagreements(first: 100) { total disagreements { subject { id } } } }`),
    );
    const pages = await readPages(async (after) => {
      const query = `query ($after: String) { disagreements(first: 7, after: $after) { disagreements { predicate } pageInfo { hasNextPage endCursor } } }`;
      const answer = await ask<Data>(query, { after });
      expect(answer.cypher).toHaveLength(1);
      return answer.data.disagreements;
    });
    expect(pages.flatMap(({ disagreements }) => disagreements)).toHaveLength(all.total);
    expect(all.disagreements).toHaveLength(all.total);
  });
});
