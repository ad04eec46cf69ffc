import { listKinds } from "../../src/identity/things/list-kinds.js";
import { describe, expect, test } from "vitest";
import { parseModel } from "../../src/model/parse-model.js";
import { readModel } from "../../src/model/read-model.js";

const model = readModel();
const ENTITY = { name: "entity.graphql", text: 'type Entity @node(labels: ["Entity"]) { id: ID! }' };

describe("the definition in graph/types", () => {
  test("says of each kind which wider one a source may give it, and identity knows them", () => {
    const narrower = [...model.kinds.values()].filter(({ general }) => general !== undefined);
    expect(narrower.map(({ name }) => name)).toEqual(["UNIVERSITY"]);
    for (const { name, label } of model.kinds.values())
      expect(listKinds(name)).toEqual([
        name,
        ...narrower.filter(({ general }) => general === label).map((one) => one.name),
      ]);
  });

  test("knows every kind of the design", () => {
    expect([...model.kinds.keys()].sort()).toEqual([
      "Agreement",
      "Association",
      "Community",
      "EducationalOrganization",
      "Enterprise",
      "Event",
      "Figure",
      "GovernmentBody",
      "Industry",
      "Laboratory",
      "Major",
      "MediaOrganization",
      "OrganizationalUnit",
      "Person",
      "Place",
      "Platform",
      "PolicyDocument",
      "Programme",
      "Project",
      "SourceDocument",
      "University",
    ]);
  });

  test("gives a kind its labels, its name in the API and the properties meant for it", () => {
    const university = model.kinds.get("University")!;
    expect(university).toMatchObject({
      name: "UNIVERSITY",
      type: "Organization",
      labels: ["Entity", "Organization", "University"],
      plural: "universities",
    });
    expect(university.properties.has("universityKind")).toBe(true);
    expect(university.properties.has("stockCode")).toBe(false);
    expect(model.kinds.get("GovernmentBody")!.name).toBe("GOVERNMENT_BODY");
  });

  test("lets a link name whole types and single kinds as its ends", () => {
    expect(model.links.get("LEADS")).toMatchObject({
      from: ["University", "Enterprise", "Association"],
      to: ["Community"],
      out: "leads",
      in: "leaders",
    });
    expect(model.links.get("HOSTS")!.to).toEqual(["Laboratory", "Platform"]);
    expect(model.links.get("MEASURES")!.to).toHaveLength(model.kinds.size);
    expect(model.links.get("SUCCEEDED_BY")).toMatchObject({ sameKind: true, acyclic: true });
  });

  test("marks what tells two links apart, what must be printed, and what refers to a node", () => {
    const title = model.links.get("HOLDS_POSITION")!.properties.get("titleZh")!;
    expect(title).toMatchObject({ type: "String", distinguishes: true, printed: true });
    expect(model.links.get("SIGNATORY_OF")!.properties.get("onBehalfOf")!.refersTo).toEqual({ link: "SIGNED" });
    expect(model.kinds.get("Event")!.properties.get("start")!.before).toBe("end");
  });

  test("lists the values of each enumeration, kinds and links among them", () => {
    expect(model.enums.get("Modality")).toEqual(["ASSERTED", "PLANNED", "HISTORICAL", "INFERRED"]);
    expect(model.enums.get("EntityKind")).toContain("GOVERNMENT_BODY");
    expect(model.enums.get("LinkKind")).toHaveLength(model.links.size);
  });

  test("takes a new kind and a new link from their files alone", () => {
    const added = parseModel([
      ENTITY,
      {
        name: "school.graphql",
        text: 'type School @node(labels: ["School"]) @kind(label: "School", plural: "schools", zh: "学校", term: "schema:School", description: "A school.") { pupils: Int @required }',
      },
      {
        name: "feeds.graphql",
        text: 'type Feeds @link(type: "FEEDS", from: ["School"], to: ["School"], out: "feeds", in: "fedBy", zh: "升学", term: "x:y")',
      },
    ]);
    expect(added.kinds.get("School")).toMatchObject({ labels: ["Entity", "School"], name: "SCHOOL" });
    expect(added.kinds.get("School")!.properties.get("pupils")).toMatchObject({ type: "Int", required: true });
    expect(added.links.get("FEEDS")).toMatchObject({ from: ["School"], to: ["School"] });
  });

  test("says for readers what nobody said: words from names, a ring, a place in all tables", () => {
    const added = parseModel([
      ENTITY,
      {
        name: "school.graphql",
        text: `type HighSchool @node(labels: ["HighSchool"]) @kind(label: "HighSchool", plural: "highSchools", zh: "中学", term: "x:y", description: "") {
          pupilsTaught: Int
          founded: PartialDate @words(zh: "创办") @done @dimension(name: "YEAR")
        }
        type FeedsInto @link(type: "FEEDS_INTO", from: ["HighSchool"], to: ["HighSchool"], out: "feedsInto", in: "fedBy", zh: "升学", term: "x:y")`,
      },
    ]);
    const school = added.kinds.get("HighSchool")!;
    expect(school).toMatchObject({
      words: { en: ["High school", "High schools"], zh: ["中学", "中学"] },
      mark: "context",
      aside: [],
      namedApart: false,
    });
    expect(added.links.get("FEEDS_INTO")).toMatchObject({
      words: { en: ["feeds into", "fed by"], zh: ["升学", "升学（反向）"] },
      presupposes: false,
    });
    expect(added.words.properties.get("pupilsTaught")).toEqual({ en: "Pupils taught", zh: "Pupils taught" });
    expect(added.words.properties.get("founded")).toEqual({ en: "Founded", zh: "创办" });
    expect(school.properties.get("founded")).toMatchObject({ done: true, tacit: false, dimension: "YEAR" });
  });

  test("names every kind, link, property and value in Chinese too", () => {
    const han = /\p{Script=Han}/u;
    const all = [...model.kinds.values(), ...model.links.values()];
    for (const { words } of all) for (const word of words.zh) expect(word).toMatch(han);
    for (const { words } of model.links.values()) expect(words.zh[1]).not.toContain("反向");
    const properties = all.flatMap((one) => [...one.properties.values()]);
    const values = properties.flatMap(({ type }) => model.enums.get(type) ?? []);
    for (const { name } of properties)
      if (name !== "sha256") expect(model.words.properties.get(name)?.zh, name).toMatch(han);
    for (const value of values) expect(model.words.values.get(value)?.zh, value).toMatch(han);
  });

  test.each([
    ["a mark that is not drawn", 'mark: "square"', /@kind School: mark is "square"; there are university, /],
    ["a place to stand aside that is none", 'aside: ["MAPS"]', /@kind School: aside is "MAPS"; there are TABLES, /],
  ])("refuses %s", (_, argument, message) => {
    const text = `type School @node(labels: ["School"]) @kind(label: "School", plural: "schools", zh: "", term: "", description: "", ${argument})`;
    expect(() => parseModel([ENTITY, { name: "school.graphql", text }])).toThrow(message);
  });

  test("refuses two words for one property", () => {
    const school = (label: string, zh: string): string =>
      `type ${label} @node(labels: ["${label}"]) @kind(label: "${label}", plural: "", zh: "", term: "", description: "") { size: Int @words(zh: "${zh}") }`;
    expect(() => parseModel([ENTITY, { name: "a", text: `${school("A", "大小")} ${school("B", "规模")}` }])).toThrow(
      "Two @words for the property size: Size, 大小; and Size, 规模",
    );
  });

  test.each([
    [
      "a link to a kind that is not there",
      'type Feeds @link(type: "FEEDS", from: ["Shcool"], to: [], out: "a", in: "b", zh: "", term: "")',
      /@link on Feeds names Shcool/,
    ],
    ["SDL that does not parse", "type {", /Syntax Error/],
  ])("refuses %s", (_, text, message) => {
    expect(() => parseModel([ENTITY, { name: "x.graphql", text }])).toThrow(message);
  });
});
