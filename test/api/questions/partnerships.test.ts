import { beforeAll, describe, expect, test } from "vitest";
import { entity, link } from "../../loading/statements.js";
import { type Ask, askOf, askSeeds, dataOf } from "../../support/api.js";
import { WALKED, WALKED_SOURCES } from "./walked-graph.js";

let ask: Ask;

const PAGE =
  "total partnerships { strength partner { id } through { entity { id } links { kind certainty from { id } to { id } } } } pageInfo { hasNextPage endCursor }";

interface Page {
  readonly total: number;
  readonly partnerships: readonly {
    readonly strength: number;
    readonly partner: { readonly id: string };
    readonly through: readonly {
      readonly entity: { readonly id: string };
      readonly links: readonly {
        readonly kind: string;
        readonly certainty: string | null;
        readonly from: { readonly id: string };
      }[];
    }[];
  }[];
}

const printPartners = ({ partnerships }: Page): string[] =>
  partnerships.map(
    ({ partner, strength, through }) =>
      `${partner.id} ${strength}: ${through.map((basis) => basis.entity.id).join(" ")}`,
  );

const MORE = [
  ...entity("person-p", "Person", "P"),
  link("person-p", "HOLDS_POSITION", "works-a"),
  link("person-p", "HOLDS_POSITION", "university-b"),
  link("works-e", "MEMBER_OF", "community-x"),
];

describe("partnerships", () => {
  beforeAll(async () => {
    ask = await askOf(WALKED_SOURCES, [...WALKED, ...MORE]);
  });

  const all = ["works-e 2: community-x project-2", "university-b 1: community-x", "works-c 1: project-1"];

  test.each<[string, string, readonly string[]]>([
    ["those that share most first, then by id; parallel links count once", `of: "works-a"`, all],
    ["of some kinds", `of: "works-a", kinds: [UNIVERSITY]`, all.slice(1, 2)],
    ["through some kinds", `of: "works-a", through: [PROJECT]`, ["works-c 1: project-1", "works-e 1: project-2"]],
    [
      "through kinds that do not count unless asked for",
      `of: "works-a", through: [PERSON]`,
      ["university-b 1: person-p"],
    ],
    ["through links of both sides", `of: "works-a", links: [LEADS]`, ["university-b 1: community-x"]],
    ["at a time", `of: "works-a", at: "2022", through: [COMMUNITY, PROJECT]`, all.slice(0, 2)],
    [
      "what is inferred left out",
      `of: "works-a", modalities: [ASSERTED]`,
      ["university-b 1: community-x", "works-c 1: project-1", "works-e 1: community-x"],
    ],
    ["with two sources on both sides", `of: "works-a", minSources: 2`, []],
    ["of a person", `of: "person-p"`, []],
    ["of one without links", `of: "island"`, []],
  ])("%s", async (_, args, expected) => {
    const { partnerships } = await dataOf(ask(`{ partnerships(${args}) { ${PAGE} } }`));
    expect(printPartners(partnerships as Page)).toEqual(expected);
    expect(partnerships.total).toBe(expected.length);
  });

  test("list the links of both sides, with what is certain at a time", async () => {
    const { partnerships } = await dataOf(
      ask(`{ partnerships(of: "works-a", kinds: [UNIVERSITY], at: "2024-05-22") { ${PAGE} } }`),
    );
    const [{ through }] = (partnerships as Page).partnerships as [Page["partnerships"][number]];
    expect(through[0]!.links.map(({ from, kind, certainty }) => `${from.id} ${kind} ${certainty}`).sort()).toEqual([
      "university-b LEADS CERTAIN",
      "works-a LEADS POSSIBLE",
      "works-a MEMBER_OF POSSIBLE",
    ]);
  });

  test("pages add up, one statement each", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await ask(
        `query ($after: String) { partnerships(of: "works-a", first: 1, after: $after) { total partnerships { partner { id } strength through { entity { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(answer.cypher).toHaveLength(1);
      expect(answer.data.partnerships.total).toBe(3);
      seen.push(...printPartners(answer.data.partnerships as Page));
      after = answer.data.partnerships.pageInfo.hasNextPage
        ? (answer.data.partnerships.pageInfo.endCursor as string)
        : null;
    } while (after);
    expect(seen).toEqual(all);
  });

  test("lead on, with one statement for each level below", async () => {
    const answer = await ask(
      `{ partnerships(of: "works-a") { partnerships { partner { organization { leads { name } } } through { links { statements { evidence { exact source { title } } } } } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.cypher).toHaveLength(1 + 1 + 1 + 1);
    const university = answer.data.partnerships.partnerships[1];
    expect(university.partner.organization.leads).toEqual([{ name: "Community x" }]);
    expect(university.through[0].links[0].statements[0].evidence).toEqual([{ exact: "Steel", source: { title: "a" } }]);
  });

  test("what is left out of a long list is counted", async () => {
    const shared = Array.from({ length: 60 }, (_, index) => [
      ...entity(`project-x${index}`, "Project", `X ${index}`),
      link("works-a", "PARTICIPATES_IN", `project-x${index}`),
      link("island", "PARTICIPATES_IN", `project-x${index}`),
    ]).flat();
    const long = await askOf(WALKED_SOURCES, [...WALKED, ...MORE, ...shared]);
    const { data, extensions } = await long(`{ partnerships(of: "island") { ${PAGE} } }`);
    const [first] = (data.partnerships as Page).partnerships;
    expect([first!.strength, first!.through.length]).toEqual([60, 50]);
    expect(extensions.warnings).toMatchObject([
      {
        code: "CUT",
        path: ["partnerships"],
        message: expect.stringMatching(/at most 50 .* 10 are left out/) as string,
      },
    ]);
    await askOf(WALKED_SOURCES, [...WALKED, ...MORE]);
  });

  test("an unknown id is an empty answer that says so; nothing found is no evidence", async () => {
    const unknown = await ask(`{ partnerships(of: "nobody") { ${PAGE} } }`);
    expect(unknown.data.partnerships).toMatchObject({ total: 0, partnerships: [] });
    expect(unknown.extensions.warnings!.map(({ code }) => code)).toContain("UNKNOWN_ID");
    const alone = await ask(`{ partnerships(of: "island") { total } }`);
    expect(alone.extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND", path: ["partnerships"] }]);
  });

  test("a cursor of another question is refused, and a page beyond the limit", async () => {
    const { partnerships } = await dataOf(ask(`{ partnerships(of: "works-a", first: 1) { pageInfo { endCursor } } }`));
    const after = partnerships.pageInfo.endCursor as string;
    const { errors } = await ask(
      `query ($after: String) { partnerships(of: "works-a", kinds: [ENTERPRISE], after: $after) { total } }`,
      { after },
    );
    expect(errors[0]!.extensions).toMatchObject({ code: "BAD_CURSOR" });
    expect((await ask(`{ partnerships(of: "works-a", first: 1001) { total } }`)).errors[0]!.extensions).toMatchObject({
      code: "LIMIT_EXCEEDED",
      limit: "maxFirst",
    });
  });
});

describe("partnerships in the seeds", () => {
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("of Jiangsu Shagang: who leads the same community", async () => {
    const { partnerships } = await dataOf(
      ask(`{ partnerships(of: "enterprise-shagang", through: [COMMUNITY]) { ${PAGE} } }`),
    );
    expect(printPartners(partnerships as Page)).toEqual([
      "university-laiwu-vocational 1: community-quality-steel",
      "university-ustb 1: community-quality-steel",
    ]);
  });
});
