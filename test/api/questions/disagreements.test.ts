import { beforeAll, describe, expect, test } from "vitest";
import { type Ask, askSeeds, dataOf } from "../../support/api.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askSeeds();
});

const SIDES =
  "total disagreements { subject { id name } predicate because preferred { id value objectId } statements { id value object { id } evidence { exact } } }";

describe("disagreements", () => {
  test("lay the English that hands a post to another beside the Chinese that stands", async () => {
    const { disagreements } = await dataOf(ask(`{ disagreements(of: "person-dai-zhitao") { ${SIDES} } }`));
    expect(disagreements.total).toBeGreaterThan(0);
    const [one] = disagreements.disagreements;
    expect(one).toMatchObject({ predicate: "HOLDS_POSITION", because: expect.stringMatching(/English drops 戴志涛/) });
    const texts = one.statements
      .flatMap(({ evidence }: { evidence: { exact: string }[] }) => evidence.map(({ exact }) => exact))
      .join();
    expect(texts).toContain("戴志涛");
    expect(texts).toContain("Fan Yubo");
  });

  test("can be asked for from either side", async () => {
    const { disagreements } = await dataOf(ask(`{ disagreements(of: "enterprise-cec") { ${SIDES} } }`));
    expect(disagreements.disagreements.map(({ subject }: { subject: { id: string } }) => subject.id)).toContain(
      "person-zhang-na",
    );
  });

  test("page in one statement each, and add up", async () => {
    const { disagreements: all } = await dataOf(
      ask(`{ disagreements(first: 100) { total disagreements { subject { id } } } }`),
    );
    let [seen, after] = [0, null as string | null];
    do {
      const answer = await ask(
        `query ($after: String) { disagreements(first: 7, after: $after) { disagreements { predicate } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(answer.cypher).toHaveLength(1);
      seen += answer.data.disagreements.disagreements.length as number;
      after = answer.data.disagreements.pageInfo.hasNextPage
        ? (answer.data.disagreements.pageInfo.endCursor as string)
        : null;
    } while (after);
    expect(seen).toBe(all.total);
    expect(all.disagreements).toHaveLength(all.total as number);
  });
});
