import { beforeAll, describe, expect, test } from "vitest";
import { entity, link } from "../../../loading/statements.js";
import { type Ask, askOf, askSeeds, dataOf, type Paged, readPages } from "../../../support/api.js";
import { WALKED, WALKED_SOURCES } from "./walked-graph.js";

let ask: Ask;

const PAGE =
  "total partnerships { strength partner { id } through { entity { id } links { kind from { id } to { id } } linksAt { certainty link { kind from { id } } } } } pageInfo { hasNextPage endCursor }";

interface Page extends Paged {
  readonly total: number;
  readonly partnerships: readonly {
    readonly strength: number;
    readonly partner: { readonly id: string };
    readonly through: readonly {
      readonly entity: { readonly id: string };
      readonly linksAt: readonly {
        readonly certainty: string;
        readonly link: { readonly kind: string; readonly from: { readonly id: string } };
      }[];
    }[];
  }[];
}

const readPartnerships = async (args: string): Promise<Page> =>
  (await dataOf<{ partnerships: Page }>(ask(`{ partnerships(${args}) { ${PAGE} } }`))).partnerships;
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
    const page = await readPartnerships(args);
    expect(printPartners(page)).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  test("list the links of both sides, with what is certain at a time", async () => {
    const page = await readPartnerships(`of: "works-a", kinds: [UNIVERSITY], at: "2024-05-22"`);
    expect(
      page.partnerships[0]?.through[0]?.linksAt
        .map(({ link: { from, kind }, certainty }) => `${from.id} ${kind} ${certainty}`)
        .sort(),
    ).toEqual(["university-b LEADS CERTAIN", "works-a LEADS POSSIBLE", "works-a MEMBER_OF POSSIBLE"]);
  });

  test("pages add up, one statement each", async () => {
    const pages = await readPages(async (after) => {
      const answer = await ask<{ partnerships: Page }>(
        `query ($after: String) { partnerships(of: "works-a", first: 1, after: $after) { total partnerships { partner { id } strength through { entity { id } } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(answer.cypher).toHaveLength(1);
      expect(answer.data.partnerships.total).toBe(3);
      return answer.data.partnerships;
    });
    expect(pages.flatMap(printPartners)).toEqual(all);
  });

  test("lead on, with one statement for each level below", async () => {
    const answer = await ask(
      `{ partnerships(of: "works-a") { partnerships { partner { organization { leads { name } } } through { links { statements { evidence { exact source { title } } } } } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.cypher).toHaveLength(1 + 1 + 1 + 1);
    expect(answer.data).toHaveProperty("partnerships.partnerships.1.partner.organization.leads", [
      { name: "Community x" },
    ]);
    expect(answer.data).toHaveProperty("partnerships.partnerships.1.through.0.links.0.statements.0.evidence", [
      { exact: "Steel", source: { title: "a" } },
    ]);
  });

  test("what is left out of a long list is counted", async () => {
    const shared = Array.from({ length: 60 }, (_, index) => [
      ...entity(`project-x${index}`, "Project", `X ${index}`),
      link("works-a", "PARTICIPATES_IN", `project-x${index}`),
      link("island", "PARTICIPATES_IN", `project-x${index}`),
    ]).flat();
    const long = await askOf(WALKED_SOURCES, [...WALKED, ...MORE, ...shared]);
    const { data, extensions } = await long<{ partnerships: Page }>(`{ partnerships(of: "island") { ${PAGE} } }`);
    const [first] = data.partnerships.partnerships;
    expect([first?.strength, first?.through.length]).toEqual([60, 50]);
    expect(extensions.warnings).toMatchObject([
      {
        code: "CUT",
        path: ["partnerships"],
        message: expect.stringMatching(/at most 50 .* 10 are left out/),
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
    const after = (await readPartnerships(`of: "works-a", first: 1`)).pageInfo.endCursor;
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
    expect(printPartners(await readPartnerships(`of: "enterprise-shagang", through: [COMMUNITY]`))).toEqual([
      "university-laiwu-vocational 1: community-quality-steel",
      "university-ustb 1: community-quality-steel",
    ]);
  });
});
