import { beforeAll, describe, expect, test } from "vitest";
import { entity, link } from "../../../loading/statements.js";
import { type Ask, askOf, askSeeds, dataOf, type WithId } from "../../../support/api.js";
import { WALKED, WALKED_SOURCES } from "./walked-graph.js";

let ask: Ask;

const PATHS =
  "length nodes { id } links { id kind modality sources } linksAt { certainty link { id } } steps { from { id } to { id } links { id } }";

interface Path {
  readonly length: number;
  readonly nodes: readonly WithId[];
  readonly links: readonly { readonly id: string; readonly kind: string }[];
  readonly linksAt: readonly { readonly certainty: string; readonly link: WithId }[];
  readonly steps: readonly { readonly links: readonly WithId[] }[];
}

interface CitedLink {
  readonly statements: readonly { readonly evidence: readonly { readonly exact: string; readonly source: WithId }[] }[];
}

const readPaths = async (args: string): Promise<readonly Path[]> =>
  (await dataOf<{ paths: Path[] }>(ask(`{ paths(${args}) { ${PATHS} } }`))).paths;
const printPaths = (paths: readonly Path[]): string[] => paths.map(({ nodes }) => nodes.map(({ id }) => id).join(" "));

/** Two people whose only link is to one hub, and a hub with cycles behind it: what is connected in one way only. */
const HUB = [
  ...entity("hub", "Enterprise", "Hub"),
  ...["p", "q"].flatMap((letter) => entity(`person-${letter}`, "Person", letter)),
  link("person-p", "HOLDS_POSITION", "hub"),
  link("person-q", "HOLDS_POSITION", "hub"),
  ...Array.from({ length: 40 }, (_, index) => [
    ...entity(`community-${index}`, "Community", `C ${index}`),
    link("hub", "MEMBER_OF", `community-${index}`),
    link("works-e", "MEMBER_OF", `community-${index}`),
  ]).flat(),
];

describe("paths", () => {
  beforeAll(async () => {
    ask = await askOf(WALKED_SOURCES, [...WALKED, ...HUB]);
  });

  const round = ["works-a project-1 works-c", "works-a community-x university-b community-y works-c"];

  test.each<[string, string, readonly string[]]>([
    ["the shortest first, then longer ones", `from: "works-a", to: "works-c"`, round],
    ["no more than asked for", `from: "works-a", to: "works-c", first: 1`, round.slice(0, 1)],
    ["none longer than asked for", `from: "works-a", to: "works-c", maxLength: 3`, round.slice(0, 1)],
    ["exactly as long as asked for", `from: "works-a", to: "works-c", maxLength: 4`, round],
    ["round a node to avoid", `from: "works-a", to: "works-c", avoid: ["project-1"]`, round.slice(1)],
    ["the ends are not avoided", `from: "works-a", to: "works-c", avoid: ["works-a", "works-c"]`, round],
    ["round kinds to leave out", `from: "works-a", to: "works-c", excludeKinds: [PROJECT]`, round.slice(1)],
    [
      "over some kinds only, whatever the ends are",
      `from: "works-a", to: "works-c", kinds: [PROJECT]`,
      round.slice(0, 1),
    ],
    ["over some links only", `from: "works-a", to: "works-c", links: [LEADS, MEMBER_OF]`, round.slice(1)],
    ["what is planned left out", `from: "works-a", to: "works-c", modalities: [ASSERTED, INFERRED]`, round.slice(0, 1)],
    ["at a time", `from: "works-a", to: "works-c", at: "2024"`, round.slice(1)],
    ["at a time when another held", `from: "works-a", to: "works-c", at: "2020"`, round.slice(0, 1)],
    ["with two sources for each step", `from: "works-a", to: "works-c", minSources: 2`, []],
    ["a step with two sources", `from: "works-c", to: "community-y", minSources: 2`, ["works-c community-y"]],
    [
      "against the direction of links",
      `from: "project-1", to: "works-a"`,
      ["project-1 works-a", "project-1 works-c community-y university-b community-x works-a"],
    ],
    ["not against it, where they are directed", `from: "works-a", to: "works-c", directed: true`, []],
    ["along it, where they are directed", `from: "works-a", to: "project-1", directed: true`, ["works-a project-1"]],
    ["parallel links are one way", `from: "works-a", to: "community-x", maxLength: 2`, ["works-a community-x"]],
    [
      "no node twice, though there are many ways round through a hub",
      `from: "person-p", to: "person-q", maxLength: 10, first: 100`,
      ["person-p hub person-q"],
    ],
    ["from a node to itself", `from: "works-a", to: "works-a"`, ["works-a"]],
    ["where there is none", `from: "works-a", to: "island"`, []],
  ])("%s", async (_, args, expected) => {
    const paths = await readPaths(args);
    expect(printPaths(paths)).toEqual(expected);
    for (const { length, nodes, links, steps } of paths)
      expect([nodes.length, links.length, steps.length]).toEqual([length + 1, length, length]);
  });

  test("are in order of length, then of ids, each once, and all of them where there are fewer than asked for", async () => {
    expect(printPaths(await readPaths(`from: "hub", to: "works-e", maxLength: 2, first: 100`))).toEqual(
      Array.from({ length: 40 }, (_, index) => `hub community-${index} works-e`).sort(),
    );
    const some = await readPaths(`from: "person-p", to: "project-2", first: 50`);
    expect(some).toHaveLength(40);
    expect(new Set(printPaths(some)).size).toBe(40);
  });

  test("a step has its best supported link, and beside it all", async () => {
    const [path] = await readPaths(`from: "works-a", to: "community-x", first: 1`);
    expect(path!.steps[0]!.links).toHaveLength(2);
    expect(path!.links[0]!.id).toBe(path!.steps[0]!.links[0]!.id);
  });

  test("say at a time what is certain", async () => {
    const [path] = await readPaths(`from: "university-b", to: "community-x", at: "2024-05-22"`);
    expect(path!.linksAt).toEqual([{ certainty: "CERTAIN", link: { id: path!.links[0]!.id } }]);
  });

  test("take one statement where the shortest are enough, and one for each level below", async () => {
    const answer = await ask(
      `{ paths(from: "hub", to: "works-e", first: 5) { nodes { organization { leads { name } } } links { statements { evidence { exact source { title } } } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data.paths).toHaveLength(5);
    expect(answer.cypher).toHaveLength(1 + 1 + 1 + 1);
    expect(answer.data).toHaveProperty("paths.0.links.0.statements", [
      { evidence: [{ exact: "Steel", source: { title: "a" } }] },
    ]);
  });

  test("take one statement more for each next length", async () => {
    const answer = await ask(`{ paths(from: "works-a", to: "works-c") { length } }`);
    expect(answer.data.paths).toEqual([{ length: 2 }, { length: 4 }]);
    expect(answer.cypher.length).toBeLessThanOrEqual(4);
  });

  test.each(["nobody", '\\" OR 1'])("an unknown id is an empty answer that says so: %s", async (id) => {
    for (const args of [`from: "${id}", to: "works-a"`, `from: "works-a", to: "${id}"`, `from: "${id}", to: "${id}"`]) {
      const { data, errors, extensions } = await ask(`{ paths(${args}) { length } }`);
      expect([data.paths, errors]).toEqual([[], []]);
      expect(extensions.warnings!.filter(({ code }) => code === "UNKNOWN_ID")).toHaveLength(1);
    }
  });

  test("no way is said to be no evidence", async () => {
    const { extensions } = await ask(`{ paths(from: "works-a", to: "island") { length } }`);
    expect(extensions.warnings).toMatchObject([
      { code: "NOTHING_FOUND", path: ["paths"], message: expect.stringMatching(/no evidence/) },
    ]);
  });

  test.each([
    [`maxLength: 11`, { code: "LIMIT_EXCEEDED", limit: "maxPathLength", max: 10, found: 11 }],
    [`first: 101`, { code: "LIMIT_EXCEEDED", limit: "maxPaths", max: 100, found: 101 }],
    [
      `avoid: [${Array.from({ length: 101 }, (_, index) => `"n${index}"`).join()}]`,
      { code: "LIMIT_EXCEEDED", limit: "maxAvoided", max: 100, found: 101 },
    ],
    [`maxLength: 0`, { code: "BAD_USER_INPUT" }],
    [`first: 0`, { code: "BAD_USER_INPUT" }],
  ])("refuses %s", async (args, extensions) => {
    const { errors, cypher } = await ask(`{ paths(from: "works-a", to: "works-c", ${args}) { length } }`);
    expect(errors[0]!.extensions).toMatchObject(extensions);
    expect(cypher).toEqual([]);
  });
});

describe("paths in the seeds", () => {
  beforeAll(async () => {
    ask = await askSeeds();
  });

  test("from Jiangsu Shagang to University of Science and Technology Beijing, step by step, and who says so", async () => {
    const { paths } = await dataOf<{ paths: (Path & { links: CitedLink[] })[] }>(
      ask(`{ paths(from: "enterprise-shagang", to: "university-ustb") {
      nodes { id } links { kind from { id } to { id } statements { evidence { exact source { id } } } }
    } }`),
    );
    expect(printPaths(paths)).toEqual(["enterprise-shagang community-quality-steel university-ustb"]);
    for (const { statements } of paths[0]!.links) {
      const quote = statements[0]!.evidence[0]!;
      expect(quote.exact).not.toBe("");
      expect(quote.source.id).toMatch(/^00\d_/);
    }
  });

  test("how Jiangsu Shagang is connected to Huawei: in these documents it is not, and that is said", async () => {
    const { data, extensions } = await ask(
      `{ paths(from: "enterprise-shagang", to: "enterprise-huawei", maxLength: 10) { length } }`,
    );
    expect(data.paths).toEqual([]);
    expect(extensions.warnings).toMatchObject([{ code: "NOTHING_FOUND" }]);
  });
});
