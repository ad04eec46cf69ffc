import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../../../src/api/limits/limits.js";
import { type Ask, askOf, dataOf } from "../../../support/api.js";
import { WALKED, WALKED_SOURCES } from "./walked-graph.js";

let ask: Ask;

describe("a neighborhood that there is not, or that is too much", () => {
  beforeAll(async () => {
    ask = await askOf(WALKED_SOURCES, WALKED);
  });

  test("an unknown id is an empty answer that says so", async () => {
    const { data, errors, extensions } = await ask(
      `{ neighborhood(of: "nobody") { total nodes { degree } links { id } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.neighborhood).toMatchObject({
      total: 0,
      nodes: [],
      links: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
    expect(extensions.warnings).toContainEqual({
      code: "UNKNOWN_ID",
      path: ["neighborhood"],
      message: expect.stringContaining(`"nobody"`),
    });
  });

  test("a node alone is said to be no evidence", async () => {
    const { extensions } = await ask(`{ neighborhood(of: "island") { total } }`);
    expect(extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND", path: ["neighborhood"] }]);
  });

  test.each([
    [`depth: 5`, { code: "LIMIT_EXCEEDED", limit: "maxNeighborhoodDepth", max: LIMITS.maxNeighborhoodDepth, found: 5 }],
    [`first: 1001`, { code: "LIMIT_EXCEEDED", limit: "maxFirst" }],
    [`depth: 0`, { code: "BAD_USER_INPUT" }],
    [`first: 0`, { code: "BAD_USER_INPUT" }],
    [`minSources: -1`, { code: "BAD_USER_INPUT" }],
    [`after: "x"`, { code: "BAD_CURSOR" }],
  ])("refuses %s", async (args, extensions) => {
    const { errors, cypher } = await ask(`{ neighborhood(of: "works-a", ${args}) { total } }`);
    expect(errors[0]!.extensions).toMatchObject(extensions);
    expect(cypher).toEqual([]);
  });

  test("a cursor of another question or another version is refused", async () => {
    const { neighborhood } = await dataOf<{ neighborhood: { pageInfo: { endCursor: string } } }>(
      ask(`{ neighborhood(of: "works-a", first: 1) { pageInfo { endCursor } } }`),
    );
    const after = neighborhood.pageInfo.endCursor;
    const other = await ask(
      `query ($after: String) { neighborhood(of: "works-a", depth: 2, after: $after) { total } }`,
      { after },
    );
    expect(other.errors[0]).toMatchObject({
      message: expect.stringMatching(/another query/),
      extensions: { code: "BAD_CURSOR" },
    });
    const [mark, , ...values] = JSON.parse(Buffer.from(after, "base64url").toString()) as unknown[];
    const old = Buffer.from(JSON.stringify([mark, "0123456789abcdef", ...values])).toString("base64url");
    const stale = await ask(`query ($after: String) { neighborhood(of: "works-a", after: $after) { total } }`, {
      after: old,
    });
    expect(stale.errors[0]).toMatchObject({
      message: expect.stringMatching(/version 0123456789abcdef of the graph/),
      extensions: { code: "BAD_CURSOR" },
    });
  });
});
