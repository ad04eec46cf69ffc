import { describe, expect, test } from "vitest";
import { parseModel } from "../../src/model/parse-model.js";
import { readModel } from "../../src/model/read-model.js";

const model = readModel();

describe("the definition in graph/types", () => {
  test("knows every kind of the design", () => {
    expect([...model.kinds.keys()].sort()).toEqual([
      "Agreement",
      "Association",
      "Community",
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
      { name: "entity.graphql", text: 'type Entity @node(labels: ["Entity"]) { id: ID! }' },
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

  test.each([
    [
      "a link to a kind that is not there",
      'type Feeds @link(type: "FEEDS", from: ["Shcool"], to: [], out: "a", in: "b", zh: "", term: "")',
      /@link on Feeds names Shcool/,
    ],
    ["SDL that does not parse", "type {", /Syntax Error/],
  ])("refuses %s", (_, text, message) => {
    expect(() =>
      parseModel([
        { name: "entity.graphql", text: 'type Entity @node(labels: ["Entity"]) { id: ID! }' },
        { name: "x.graphql", text },
      ]),
    ).toThrow(message);
  });
});
