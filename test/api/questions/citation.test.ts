import { beforeAll, describe, expect, test } from "vitest";
import { entity, link, named, source, statement } from "../../loading/statements.js";
import { type Ask, askOf, dataOf } from "../../support/api.js";

let ask: Ask;
const TEXT = "钢铁牵头。（通讯员 乙二 甲一） Steel Works leads.";
const FACT = statement({ subjectId: "enterprise-a", predicate: "established", value: "1975" });

beforeAll(async () => {
  const reporter = (id: string, name: string) => [
    ...entity(id, "Person", name),
    link(id, "CONTRIBUTED_TO", "a", { details: { role: "REPORTER" } }),
  ];
  ask = await askOf(
    [
      source("a", TEXT, {
        title: "钢铁\n牵头",
        languages: ["zh-Hans"],
        publisher: "某社",
        publishedOn: "2024-05",
        url: "https://a.cn/1",
      }),
      source("b", "Steel Works leads."),
    ],
    [
      ...entity("enterprise-a", "Enterprise", "Steel Works"),
      named("enterprise-a", "钢铁厂", "zh-Hans", "OFFICIAL"),
      ...entity("community-x", "Community", "X"),
      link("enterprise-a", "LEADS", "community-x"),
      link("enterprise-a", "LEADS", "community-x", { sourceId: "b" }),
      FACT,
      statement({
        subjectId: "community-x",
        predicate: "established",
        value: "2023",
        basis: "SUPPLIED",
        suppliedBy: "me",
        evidence: [],
      }),
      ...reporter("person-1", "甲一"),
      ...reporter("person-2", "乙二"),
    ],
  );
});

interface Data {
  readonly citation: {
    readonly text: string;
    readonly title: string;
    readonly permalink: string;
    readonly version: string;
    readonly documents: readonly { readonly id: string }[];
  } | null;
}

const read = async (id: string, more = ""): Promise<NonNullable<Data["citation"]>> => {
  const { citation } = await dataOf<Data>(
    ask(`{ citation(of: ${JSON.stringify(id)}${more}) { text title permalink version documents { id } } }`),
  );
  return citation!;
};

describe("citation", () => {
  test("of a source names who wrote it, in the order in which they are printed, and when and where it was published", async () => {
    const { text, version, documents } = await read("a");
    expect(text).toContain("乙二, 甲一. 钢铁 牵头[EB/OL]. 某社. (2024-05)[");
    expect(text).toContain("]. https://a.cn/1. 引文见：产教（Chanjiao）知识图谱[DS/OL]. 版本 ");
    expect(text).toContain(version.slice(0, 12));
    expect(text).toMatch(/\/id\/a\.$/);
    expect(documents).toEqual([{ id: "a" }]);
  });

  test("of a thing is of the graph, in the language asked for", async () => {
    expect(await read("enterprise-a")).toMatchObject({ title: "钢铁厂", documents: [], permalink: "/id/enterprise-a" });
    expect(await read("enterprise-a", ', language: "en", style: APA')).toMatchObject({
      title: "Steel Works",
      text: expect.stringMatching(/^Chanjiao knowledge graph\. \(\d{4}, .*Steel Works \(Version .*\/id\/enterprise-a$/),
    });
  });

  test("of a statement is of its document, and says what it says", async () => {
    expect(await read(FACT.id)).toMatchObject({ title: "钢铁厂：成立时间 1975", documents: [{ id: "a" }] });
  });

  test("of a link is of all of its documents", async () => {
    const { graph } = await dataOf<{ readonly graph: { readonly links: readonly { readonly id: string }[] } }>(
      ask('{ graph(ids: ["enterprise-a", "community-x"]) { links { id } } }'),
    );
    const { title, documents, text } = await read(graph.links[0]!.id, ', language: "zh"');
    expect([title, documents]).toEqual(["钢铁厂 牵头 X", [{ id: "a" }, { id: "b" }]]);
    expect(text.split("\n")).toHaveLength(2);
  });

  test("of a sentence quotes it", async () => {
    const { sentences } = await dataOf<{ readonly sentences: { readonly nodes: readonly { readonly id: string }[] } }>(
      ask('{ sentences(text: "钢铁") { nodes { id } } }'),
    );
    expect(await read(sentences.nodes[0]!.id)).toMatchObject({ title: "“钢铁牵头。”", documents: [{ id: "a" }] });
  });

  test("of background knowledge is of the graph: no document says so", async () => {
    const { statements } = await dataOf<{ readonly statements: readonly { readonly id: string }[] }>(
      ask('{ statements(where: { subjectId: { eq: "community-x" }, basis: { eq: SUPPLIED } }) { id } }'),
    );
    expect(await read(statements[0]!.id)).toMatchObject({ documents: [] });
  });

  test.each(["nobody", "", "'} RETURN 1 //", "沙钢"])("of what is not there (%j) is null, and says so", async (id) => {
    const { data, extensions } = await ask<Data>(`{ citation(of: ${JSON.stringify(id)}) { text } }`);
    expect(data.citation).toBeNull();
    expect(extensions.warnings).toMatchObject([{ code: "UNKNOWN_ID" }]);
  });

  test("in another language is refused with those that there are", async () => {
    const { errors } = await ask('{ citation(of: "a", language: "fr") { text } }');
    expect(errors).toMatchObject([
      { message: expect.stringContaining("zh or en") as unknown, extensions: { code: "BAD_USER_INPUT" } },
    ]);
  });
});
