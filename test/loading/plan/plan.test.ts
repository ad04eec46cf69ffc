import { describe, expect, test } from "vitest";
import { plan } from "../../../src/loading/plan/plan.js";
import type { Projection } from "../../../src/loading/projection/projection.js";
import { readModel } from "../../../src/model/read-model.js";
import type { Source } from "../../../src/sources/source.js";
import type { Statement } from "../../../src/statements/statement.js";
import { entity, link, named, source, statement } from "../statements.js";

const model = readModel();
const steel = [
  ...entity("enterprise-steel", "Enterprise", "Steel Works"),
  ...entity("community-steel", "Community", "Steel Community"),
];

function planned(statements: readonly Statement[], sources: readonly Source[] = [source("a")]): Projection {
  return plan(sources, statements, model);
}

function node(projection: Projection, id: string): Record<string, unknown> {
  const found = projection.nodes.find((item) => item.id === id)!;
  return { labels: found.labels, ...found.properties };
}

describe("nodes", () => {
  test("an entity has the labels of its kind and its type", () => {
    expect(node(planned(steel), "enterprise-steel")).toMatchObject({
      labels: ["Entity", "Organization", "Enterprise"],
      kind: "ENTERPRISE",
      name: "Steel Works",
      modality: "ASSERTED",
    });
  });

  test("a date keeps its precision, and gets the days that bound it", () => {
    const projection = planned([
      ...steel,
      statement({ subjectId: "community-steel", predicate: "established", value: "2023-04" }),
    ]);
    expect(node(projection, "community-steel")).toMatchObject({
      established: "2023-04",
      establishedMin: "2023-04-01",
      establishedMax: "2023-04-30",
    });
  });

  test("a source is a node too, with its text", () => {
    expect(node(planned(steel), "a")).toMatchObject({
      kind: "SOURCE_DOCUMENT",
      title: "a",
      text: "Steel Works leads the Steel Community.",
      length: 38,
    });
  });

  test("an entity whose kind is retracted is gone, and its links with it", () => {
    const [kind, ...rest] = steel;
    const retracted = { ...kind!, retraction: { reason: "misread", recordedAt: "2026-02-01T00:00:00Z" } };
    const projection = planned([retracted, ...rest, link("enterprise-steel", "LEADS", "community-steel")]);
    expect(projection.nodes.map(({ id }) => id)).toEqual(["a", "community-steel"]);
    expect(projection.links).toEqual([]);
    expect(projection.statements.find(({ id }) => id === kind!.id)!.properties).toMatchObject({
      status: "RETRACTED",
      reason: "misread",
    });
  });

  test("an overruled property is kept as a statement and not shown", () => {
    const believed = statement({ subjectId: "community-steel", predicate: "level", value: "NATIONAL" });
    const overruled = statement(
      { subjectId: "community-steel", predicate: "level", value: "PROVINCIAL" },
      { overruledBy: believed.id, because: "the Chinese says 全国" },
    );
    const projection = planned([...steel, overruled, believed]);
    expect(node(projection, "community-steel").level).toBe("NATIONAL");
    expect(projection.statements.find(({ id }) => id === overruled.id)!.properties).toMatchObject({
      overruledBy: believed.id,
      because: "the Chinese says 全国",
    });
  });
});

describe("the caption", () => {
  const supplied = { basis: "SUPPLIED", suppliedBy: "the register", evidence: [] } as const;
  test.each([
    [
      "is Chinese where a source prints both",
      [named("x", "Steel Works", "en", "LABEL"), named("x", "钢厂", "zh-Hans", "LABEL")],
      "钢厂",
    ],
    [
      "is printed rather than supplied",
      [named("x", "Steel Works", "en", "LABEL"), named("x", "钢厂", "zh-Hans", "OFFICIAL", supplied)],
      "Steel Works",
    ],
    [
      "is a full name rather than an abbreviation",
      [named("x", "钢", "zh-Hans", "ABBREVIATION"), named("x", "Steel Works", "en", "LABEL")],
      "Steel Works",
    ],
    [
      "is never a machine translation if there is another",
      [
        named("x", "Steel Factory Thing", "en", "MACHINE_TRANSLATION"),
        named("x", "钢厂", "zh-Hans", "OFFICIAL", supplied),
      ],
      "钢厂",
    ],
    [
      "is a machine translation where there is nothing else",
      [named("x", "Steel Factory Thing", "en", "MACHINE_TRANSLATION")],
      "Steel Factory Thing",
    ],
    [
      "is what most statements say among equals",
      [
        named("x", "A Works", "en", "LABEL"),
        named("x", "B Works", "en", "LABEL"),
        named("x", "B Works", "en", "LABEL", { asOf: "2024" }),
      ],
      "B Works",
    ],
  ])("%s", (_, names, caption) => {
    const projection = planned([statement({ subjectId: "x", predicate: "kind", value: "Enterprise" }), ...names]);
    expect(node(projection, "x").name).toBe(caption);
    expect(
      projection.names
        .filter(({ properties }) => properties.entityId === "x" && properties.caption)
        .map(({ properties }) => properties.value),
    ).toEqual([caption]);
  });

  test("is not a name that the source overrules, though that name finds its bearer", () => {
    const believed = named("x", "吕卫锋", "zh-Hans", "LABEL");
    const other = { ...named("x", "Lu Weifeng", "en", "OFFICIAL"), overruledBy: believed.id };
    const projection = planned([statement({ subjectId: "x", predicate: "kind", value: "Person" }), other, believed]);
    expect(node(projection, "x").name).toBe("吕卫锋");
    expect(projection.names.map(({ properties }) => properties.value)).toContain("Lu Weifeng");
  });
});

describe("links", () => {
  const leads = (more = {}): Statement => link("enterprise-steel", "LEADS", "community-steel", more);
  const links = (statements: readonly Statement[], sources?: readonly Source[]): Record<string, unknown>[] =>
    planned([...steel, ...statements], sources).links.map(({ type, from, to, properties }) => ({
      type,
      from,
      to,
      ...properties,
    }));

  test("a link has its statements, its time with bounds, and how many sources support it", () => {
    const said = leads({ asOf: "2024-05", details: { order: 1 } });
    expect(links([said])).toMatchObject([
      {
        type: "LEADS",
        from: "enterprise-steel",
        to: "community-steel",
        order: 1,
        asOf: "2024-05",
        asOfMin: "2024-05-01",
        asOfMax: "2024-05-31",
        sources: 1,
        statementIds: [said.id],
      },
    ]);
  });

  test("two sources that say the same make one link; a reprint is no second voice", () => {
    const three = [leads(), leads({ sourceId: "b" }), leads({ sourceId: "c" })];
    const [one] = links(three, [source("a"), source("b"), source("c", "Steel again", { workId: "b" })]);
    expect(one).toMatchObject({ sources: 2, statementIds: three.map(({ id }) => id).sort() });
  });

  test("background knowledge supports a link without being a source", () => {
    expect(links([leads({ basis: "SUPPLIED", suppliedBy: "the register", evidence: [] })])).toMatchObject([
      { sources: 0 },
    ]);
  });

  test("what one source plans and another asserts is so", () => {
    expect(links([leads({ modality: "PLANNED" }), leads({ sourceId: "b" })], [source("a"), source("b")])).toMatchObject(
      [{ modality: "ASSERTED" }],
    );
  });

  test("an overruled link is not shown", () => {
    expect(links([{ ...leads(), overruledBy: "other" }])).toEqual([]);
  });

  test("posts with different titles are different links", () => {
    const person = entity("person-x", "Person", "Zhang Na");
    const post = (titleEn: string): Statement =>
      link("person-x", "HOLDS_POSITION", "enterprise-steel", { details: { titleEn } });
    expect(links([...person, post("President"), post("Party Secretary")])).toHaveLength(2);
  });

  test("a link that ended and began again is two; one without dates joins the spell that its day falls into", () => {
    const [first, second, day] = [
      leads({ validFrom: "2015", validTo: "2018" }),
      leads({ validFrom: "2022" }),
      leads({ asOf: "2024-05-22" }),
    ];
    const spells = links([first, second, day]);
    expect(spells.map(({ validFrom, statementIds }) => [validFrom, statementIds])).toEqual(
      expect.arrayContaining([
        ["2015", [first.id]],
        ["2022", [second.id, day.id].sort()],
      ]),
    );
    expect(links([first])[0]!.id).toBe(spells.find(({ validFrom }) => validFrom === "2015")!.id);
  });
});

describe("the same statements make the same graph", () => {
  const statements = [
    ...steel,
    link("enterprise-steel", "LEADS", "community-steel"),
    named("enterprise-steel", "钢厂", "zh-Hans", "LABEL"),
  ];

  test("in whatever order they come", () => {
    expect(planned([...statements].reverse())).toEqual(planned(statements));
  });

  test("and any change of content gives another version", () => {
    const versions = [
      statements,
      statements.slice(1),
      [...statements, named("community-steel", "SC", "en", "ACRONYM")],
    ].map((list) => planned(list).version);
    expect(new Set(versions).size).toBe(3);
  });

  test("quotes keep the words around them, counted in code points", () => {
    const text = "😀 Steel Works leads";
    const said = statement({
      subjectId: "x",
      predicate: "kind",
      value: "Enterprise",
      evidence: [{ start: 2, end: 7, exact: "Steel" }],
    });
    const [item] = planned([said], [source("a", text)]).statements;
    expect(JSON.parse(String(item!.properties.evidenceJson))).toEqual([
      { start: 2, end: 7, exact: "Steel", prefix: "😀 ", suffix: " Works leads" },
    ]);
  });
});
