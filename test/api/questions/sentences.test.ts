import { beforeAll, describe, expect, test } from "vitest";
import { createJudgement } from "../../../src/identity/judgements/judgement.js";
import { entity, link, source, statement } from "../../loading/statements.js";
import { type Ask, askOf, askSeeds, dataOf, idOf, type Paged, readPages, type WithId } from "../../support/api.js";

const EN = [
  "Steel Works leads the Steel Community.",
  "Many universities joined it 🙂 with Steel Works.",
  "École d'Économie is a member!",
  "Nobody says anything of this line",
].join("\n");
const ZH = "沙鋼集團牽頭全國“優質鋼”產教融合共同體。北京科技大学参加。钢铁企业很多，共同体也多。";
const A = source("a", EN, { publishedOn: "2024-05" });
const B = source("b", ZH, { publishedOn: "2023" });
const TABLE = source("t", "");

/** A statement on these words of a source. */
const on = ({ id: sourceId, text }: typeof A, exact: string) => {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length;
  return { sourceId, evidence: [{ start, end: start + Array.from(exact).length, exact }] };
};

const merge = createJudgement({
  left: "enterprise-sg",
  right: "enterprise-shagang",
  decision: "POSITIVE",
  decidedBy: "Li",
  why: "one firm",
  recordedAt: "2026-05-01T00:00:00Z",
});

const STATEMENTS = [
  ...entity("works", "Enterprise", "Steel Works", on(A, "Steel Works")),
  ...entity("community", "Community", "Steel Community", on(A, "Steel Community")),
  link("works", "LEADS", "community", on(A, "Steel Works leads the Steel Community")),
  ...entity("enterprise-shagang", "Enterprise", "沙钢", on(B, "沙鋼集團")),
  ...entity("enterprise-sg", "Enterprise", "沙钢集团", on(B, "沙鋼集團")),
  ...entity("ustb", "University", "北京科技大学", on(B, "北京科技大学")),
  // Taken back, and in a cell: nothing that a sentence carries.
  statement(
    { subjectId: "works", predicate: "website", value: "x", ...on(A, "Nobody says") },
    { retraction: { reason: "wrong", recordedAt: "2026-02-01T00:00:00Z" } },
  ),
  ...entity("cell", "Enterprise", "Cell", {
    sourceId: "t",
    evidence: [{ start: 0, end: 4, exact: "Cell", row: 1, column: "A" }],
  }),
];

interface Found extends Paged {
  readonly total: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly exact: string;
    readonly marks: readonly (readonly [number, number])[];
    readonly start: number;
    readonly end: number;
    readonly source: WithId;
    readonly statements: readonly { readonly predicate: string; readonly subject: WithId; readonly source: WithId }[];
  }[];
}

const FIELDS = `total pageInfo { hasNextPage endCursor } nodes { id exact marks start end source { id } statements { predicate subject { id } source { id } } }`;

let ask: Ask;

const find = async (args: string): Promise<Found> =>
  (await dataOf<{ sentences: Found }>(ask(`{ sentences(${args}) { ${FIELDS} } }`))).sentences;

/** "«Steel» Works": a sentence with what is marked of it. */
const printMarked = ({ exact, marks }: Found["nodes"][0]): string => {
  const points = [...exact];
  const opens = new Set(marks.map(([start]) => start));
  const closes = new Set(marks.map(([, end]) => end));
  const at = (index: number): string => `${closes.has(index) ? "»" : ""}${opens.has(index) ? "«" : ""}`;
  return points.map((point, index) => at(index) + point).join("") + at(points.length);
};

describe("sentences", () => {
  beforeAll(async () => {
    ask = await askOf([A, B, TABLE], STATEMENTS, undefined, [merge]);
  });

  test.each<[string, string, readonly string[]]>([
    ["English words, in any case", `"WORKS lead"`, ["Steel «Works» «leads» the Steel Community."]],
    [
      "all of the words, best first",
      `"steel works"`,
      ["«Steel» «Works» leads the «Steel» Community.", "Many universities joined it 🙂 with «Steel» «Works»."],
    ],
    ["a plural for one", `"university"`, ["Many «universities» joined it 🙂 with Steel Works."]],
    ["one for a plural", `"communities"`, ["Steel Works leads the Steel «Community»."]],
    ["without accents", `"ecole economie"`, [`«École» d'«Économie» is a member!`]],
    [
      "small words are passed over",
      `"the community of a member"`,
      ["Steel Works leads the Steel «Community».", "École d'Économie is a «member»!"],
    ],
    [
      "simplified for traditional, across signs",
      `"优质钢产教融合共同体"`,
      ["沙鋼集團牽頭全國“«優質鋼»”«產教融合共同體»。"],
    ],
    ["traditional for simplified", `"北京科技大學"`, ["«北京科技大学»参加。"]],
    ["wide letters", `"ＳＴＥＥＬ　ｃｏｍｍｕｎｉｔｙ"`, ["«Steel» Works leads the «Steel» «Community»."]],
    ["Chinese words apart", `"钢铁 共同体"`, ["«钢铁»企业很多，«共同体»也多。"]],
    ["one character", `"钢"`, ["沙«鋼»集團牽頭全國“優質«鋼»”產教融合共同體。", "«钢»铁企业很多，共同体也多。"]],
    [
      "at least half of the words, where none has all",
      `"沙钢集团共同建设"`,
      ["«沙鋼集團»牽頭全國“優質鋼”產教融合«共同»體。"],
    ],
    [
      "operators are words",
      `"steel AND -works OR \\"community* +("`,
      ["«Steel» «Works» leads the «Steel» «Community»."],
    ],
    ["what nothing rests on", `"nobody"`, ["«Nobody» says anything of this line"]],
    ["nothing", `"aluminium"`, []],
  ])("%s: %s", async (_, text, expected) => {
    const { total, nodes } = await find(`text: ${text}`);
    expect(nodes.map(printMarked).sort()).toEqual([...expected].sort());
    expect(total).toBe(expected.length);
    for (const {
      exact,
      start,
      end,
      source: { id },
    } of nodes) {
      const { text: whole } = id === "a" ? A : B;
      expect([...whole].slice(start, end).join("")).toBe(exact);
    }
  });

  test("best first: the words in a row", async () => {
    const { nodes } = await find(`text: "steel works leads", first: 1`);
    expect(nodes[0]?.exact).toBe("Steel Works leads the Steel Community.");
  });

  test.each<[string, string, number]>([
    ["one document", `text: "steel", source: "a"`, 2],
    ["another document", `text: "steel", source: "b"`, 0],
    ["about a thing", `text: "steel", about: "works"`, 1],
    ["about a thing at the end of a link", `text: "works", about: "community"`, 1],
    ["about a thing, in a document", `text: "steel", about: "works", source: "b"`, 0],
    ["about kinds", `text: "steel 参加 joined", kinds: [COMMUNITY]`, 0],
    ["about kinds: on which nothing rests of them", `text: "university", kinds: [UNIVERSITY]`, 0],
    ["about kinds: with half of the words, where none with all", `text: "steel works joined", kinds: [ENTERPRISE]`, 1],
    ["about kinds: on which something rests", `text: "北京", kinds: [UNIVERSITY]`, 1],
    ["published in a year", `text: "共同体", from: "2023", to: "2023"`, 2],
    ["published later", `text: "共同体", from: "2024"`, 0],
    ["published in a month of it, perhaps", `text: "共同体", to: "2023-03"`, 2],
    ["published before", `text: "steel", to: "2024-04"`, 0],
    ["published by then", `text: "steel", to: "2024-05-01"`, 2],
  ])("of %s: %s", async (_, args, total) => {
    expect((await find(args)).total).toBe(total);
  });

  test("what rests on each, live statements alone", async () => {
    const rests = async (text: string): Promise<readonly string[]> =>
      (await find(`text: "${text}"`)).nodes.flatMap(({ statements, source: { id } }) =>
        statements.map((one) => {
          expect(one.source.id).toBe(id);
          return `${one.subject.id} ${one.predicate}`;
        }),
      );
    expect([...(await rests("steel community"))].sort()).toEqual(
      ["community kind", "community name", "works LEADS", "works kind", "works name"].sort(),
    );
    expect(await rests("nobody")).toEqual([]);
    expect(await rests("universities")).toEqual([]);
  });

  test("pages add up", async () => {
    const whole = await find(`text: "steel works"`);
    const pages = await readPages((after) =>
      find(`text: "steel works", first: 1${after === null ? "" : `, after: "${after}"`}`),
    );
    expect(pages.flatMap(({ nodes }) => nodes.map(idOf))).toEqual(whole.nodes.map(idOf));
    expect(pages).toHaveLength(2);
  });

  test("a sentence is a node, with no marks of its own", async () => {
    const id = (await find(`text: "nobody"`)).nodes[0]?.id;
    const data = await dataOf(
      ask(`{ node(id: "${id}") { __typename id ... on Sentence { exact marks source { id } } } }`),
    );
    expect(data.node).toEqual({
      __typename: "Sentence",
      id,
      exact: "Nobody says anything of this line",
      marks: [],
      source: { id: "a" },
    });
  });

  test.each<[string, readonly string[]]>([
    [`text: "steel", source: "nowhere"`, ["UNKNOWN_ID", "NOTHING_FOUND"]],
    [`text: "steel", source: "works"`, ["UNKNOWN_ID", "NOTHING_FOUND"]],
    [`text: "steel", about: "nobody"`, ["UNKNOWN_ID", "NOTHING_FOUND"]],
    [`text: "集团", about: "enterprise-shagang"`, ["MERGED"]],
    [`text: "aluminium"`, ["NOTHING_FOUND"]],
  ])("tells of %s", async (args, codes) => {
    const { extensions, errors } = await ask(`{ sentences(${args}) { total nodes { id } } }`);
    expect(errors).toEqual([]);
    expect(extensions.warnings?.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  test.each<[string, object]>([
    [`text: ""`, { code: "BAD_USER_INPUT" }],
    [`text: " — !? "`, { code: "BAD_USER_INPUT" }],
    [`text: "of the"`, { code: "BAD_USER_INPUT" }],
    [`text: "${"钢".repeat(201)}"`, { code: "LIMIT_EXCEEDED", limit: "sentences.text", max: 200, found: 201 }],
    [`text: "${"ﷺ".repeat(20)}"`, { code: "LIMIT_EXCEEDED", limit: "sentences.text" }],
    [`text: "steel", first: 1001`, { code: "LIMIT_EXCEEDED", limit: "maxFirst" }],
    [`text: "steel", first: 0`, { code: "BAD_USER_INPUT" }],
    [`text: "steel", from: "May"`, { code: "GRAPHQL_VALIDATION_FAILED" }],
    [`text: "steel", after: "x"`, { code: "BAD_CURSOR" }],
  ])("refuses %.30s", async (args, extensions) => {
    const { errors, cypher } = await ask(`{ sentences(${args}) { total } }`);
    expect(errors[0]?.extensions).toMatchObject(extensions);
    expect(cypher).toEqual([]);
  });
});

describe("sentences of the seeds", () => {
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("Chinese finds the sentence with its statements, and their sources", async () => {
    const { nodes } = await find(`text: "产学合作协同育人项目对接会"`);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.some(({ statements }) => statements.length > 0)).toBe(true);
    for (const { marks } of nodes) expect(marks.length).toBeGreaterThan(0);
  });

  test("takes one statement, and one for each level below", async () => {
    const { errors, cypher } = await ask(
      `{ sentences(text: "Shagang") { nodes { exact source { title } statements { predicate evidence { exact } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(cypher).toHaveLength(1 + 1 + 1);
  });
});
