import { setImmediate as turn } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { MATCH_LIMITS } from "../../../src/api/questions/match.js";
import { startApi } from "../../../src/api/start-api.js";
import { readModel } from "../../../src/model/read-model.js";
import { readQuery } from "../../../src/api/asking/read-query.js";
import { type Ask, askSeeds, dataOf } from "../../support/api.js";
import { forgetPlans, planOf, SCANS } from "./profile.js";

let ask: Ask;

beforeAll(async () => {
  ask = await askSeeds();
  await forgetPlans();
});

interface Result {
  readonly key: string;
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly score: number;
  readonly match: boolean;
  readonly entity: { readonly id: string };
  readonly features: readonly {
    readonly name: string;
    readonly role: string;
    readonly weight: number;
    readonly detail: string;
  }[];
}

const FIELDS = "key candidates { score match entity { id name } features { name role weight detail } }";
const QUESTION = `query ($queries: [MatchQuery!]!) { match(queries: $queries) { ${FIELDS} } }`;

async function match(...queries: readonly Record<string, unknown>[]): Promise<readonly (readonly Candidate[])[]> {
  const { match: results } = await dataOf<{ match: Result[] }>(
    ask(QUESTION, {
      queries: queries.map((query, index) => ({ key: String(index), ...query })),
    }),
  );
  expect(results.map(({ key }) => key)).toEqual(queries.map((query, index) => query.key ?? String(index)));
  return results.map(({ candidates }) => candidates);
}

const NAMES: [name: string, first: string, isMatch: boolean][] = [
  ["北京航空航天大学", "university-beihang", true],
  ["北京航空航天大學", "university-beihang", true],
  ["北航", "university-beihang", false],
  ["中国重燃", "enterprise-ugtc", false],
  ["中国重燃公司", "enterprise-ugtc", false],
  ["China Reignition Corporation", "enterprise-ugtc", false],
  ["哈理工", "university-hrbust", false],
  ["HUST", "university-hrbust", false],
  ["Harbin University of Science and Technology", "university-hrbust", false],
  ["Beijing University of Science and Technology", "university-ustb", false],
  ["University of Science & Technology, Beijing", "university-ustb", false],
  ["沙钢", "enterprise-shagang", false],
  ["江苏沙钢集团有限公司", "enterprise-shagang", true],
  ["Shagang Group", "enterprise-shagang", false],
  ["beijing hangkong hangtian daxue", "university-beihang", false],
];

describe("match", () => {
  test("tells a batch in one statement, in order, and its entities in one more", async () => {
    const answer = await ask<{ match: Result[] }>(QUESTION, {
      queries: NAMES.map(([name]) => ({ key: name, name })),
    });
    expect(answer.errors).toEqual([]);
    // The library asks a server once what it is.
    expect(answer.cypher.filter((text) => !text.includes("dbms.components"))).toHaveLength(2);
    expect(answer.data.match.map(({ key, candidates: [first] }) => [key, first?.entity.id, first?.match])).toEqual(
      NAMES,
    );
  });

  test("is sure by an identifier, and against another of the same register", async () => {
    const [same, other] = await match(
      { name: "Beihang", identifiers: [{ scheme: "ror", value: "https://ror.org/00wk2mp56" }] },
      { name: "北京航空航天大学", identifiers: [{ scheme: "MOE", value: "4111010001" }], first: 20 },
    );
    expect(same![0]).toMatchObject({ match: true, entity: { id: "university-beihang" } });
    expect(other!.some((candidate) => candidate.match)).toBe(false);
    const ruledOut = other!.find(({ entity }) => entity.id === "university-beihang")!;
    expect(ruledOut.score).toBe(0);
    expect(ruledOut.features.find(({ role }) => role === "VETO")).toMatchObject({
      name: "DIFFERENT_IDENTIFIER",
      weight: -1,
      detail: expect.stringContaining("4111010006"),
    });
    expect(other!.map(({ entity }) => entity.id)).toContain("university-pku");
  });

  test("takes a stranger for nobody", async () => {
    const strangers = [
      "北京交通大学",
      "南京航空航天大学",
      "中国航空工业集团",
      "Nanjing University of Aeronautics and Astronautics",
      "李强",
    ];
    for (const candidates of await match(...strangers.map((name) => ({ name }))))
      expect(candidates.filter((candidate) => candidate.match)).toEqual([]);
  });

  test("knows nobody by name alone among people", async () => {
    const [people] = await match({ name: "戴志涛", kinds: ["PERSON"] });
    expect(people![0]).toMatchObject({ match: false, entity: { id: "person-dai-zhitao" } });
  });

  test("keeps kinds, weighs the place, ends at `first`", async () => {
    const [kinds, place, first] = await match(
      { name: "北京航空航天大学", kinds: ["ENTERPRISE"] },
      { name: "HUST", place: "黑龙江省" },
      { name: "大学", first: 1 },
    );
    expect(kinds!.map(({ entity }) => entity.id)).not.toContain("university-beihang");
    expect(place![0]!.features.map(({ name }) => name)).toContain("GIVEN_PLACE_AGREES");
    expect(first!.length).toBeLessThanOrEqual(1);
  });

  test("leads on from its entities", async () => {
    const { match: results } = await dataOf(
      ask(
        `{ match(queries: [{ key: "a", name: "江苏沙钢集团有限公司", first: 1 }]) { candidates { entity { organization { leads { id } } } } } }`,
      ),
    );
    expect(results).toEqual([
      { candidates: [{ entity: { organization: { leads: [{ id: "community-quality-steel" }] } } }] },
    ]);
  });

  test.each(["", "   ", "★", "(((", "AND OR NOT", "a:b^~*?\\/", '"', "q".repeat(200)])(
    "takes %j as text",
    async (name) => {
      const answer = await ask(QUESTION, { queries: [{ key: "odd", name }] });
      expect(answer.errors).toEqual([]);
      expect(answer.data.match).toMatchObject([{ key: "odd" }]);
    },
  );

  test("says that nothing found is no evidence", async () => {
    const { data, extensions } = await ask(QUESTION, { queries: [{ key: "nobody", name: "zzqqxx" }] });
    expect(data.match).toEqual([{ key: "nobody", candidates: [] }]);
    expect(extensions.warnings).toMatchObject([
      {
        code: "NOTHING_FOUND",
        path: ["match"],
        message: expect.stringMatching(/"nobody".*nothing in the sources of this graph/),
      },
    ]);
  });

  test("of nothing is nothing", async () => {
    const answer = await ask(QUESTION, { queries: [] });
    expect([answer.data.match, answer.cypher]).toEqual([[], []]);
  });

  test.each<[string, readonly Record<string, unknown>[]]>([
    ["the most is 100", Array.from({ length: MATCH_LIMITS.queries + 1 }, () => ({ key: "a", name: "a" }))],
    ["the most is 20", [{ key: "a", name: "a", first: 21 }]],
    ["the most is 200", [{ key: "a", name: "大".repeat(201) }]],
    [
      "the most is 10",
      [{ key: "a", name: "a", identifiers: Array.from({ length: 11 }, () => ({ scheme: "ROR", value: "x" })) }],
    ],
    ["`first` of a query is 0; the least is 1", [{ key: "a", name: "北京大学", first: 0 }]],
    ["`first` of a query is -1; the least is 1", [{ key: "a", name: "a", first: -1 }]],
  ])("refuses what is too much, or nothing: %s", async (words, queries) => {
    const { errors, cypher, extensions } = await ask(QUESTION, { queries });
    expect(errors[0]!.message).toContain(words);
    expect(extensions.warnings ?? []).toEqual([]);
    expect(cypher).toEqual([]);
  });

  test("plans no more names for somebody who has gone", async () => {
    const gone = new AbortController();
    const api = await startApi({ database: { read: async () => [] }, model: readModel(), log: () => undefined });
    const contextValue = await api.context({ signal: gone.signal });
    const queries = Array.from({ length: 100 }, (_, index) => ({ key: String(index), name: `北京大学${index}` }));
    let [turns, isOver] = [0, false];
    const answer = api.apollo
      .executeOperation({ query: QUESTION, variables: { queries } }, { contextValue })
      .finally(() => (isOver = true));
    for (; !isOver; await turn(), turns++) if (turns === 3) gone.abort();
    expect((await answer).body).toMatchObject({ singleResult: { errors: [{ extensions: { id: "withdrawn" } }] } });
    expect(turns).toBeLessThan(30); // one for each name that was planned
  });

  test("counts the candidates of a batch as rows", async () => {
    const queries = Array.from({ length: 100 }, (_, index) => ({ key: String(index), name: "大学", first: 20 }));
    const { errors, cypher } = await ask(
      "query ($queries: [MatchQuery!]!) { match(queries: $queries) { candidates { entity { organization { leads(limit: 1000) { id } } } } } }",
      { queries },
    );
    expect(errors[0]!.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "maxCost" });
    expect(cypher).toEqual([]);
  });

  test("reads no more than indexes lead to", async () => {
    const queries = [
      {
        identifiers: [{ scheme: "MOE", value: "4111010006" }],
        texts: ["北京大学"],
        lucene: ["text:北京"],
        kinds: null,
      },
    ];
    const operators = await planOf(readQuery("match"), { queries, names: 100n, candidates: 50n });
    expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
    expect(operators).toContain("NodeIndexSeek");
  });
});
