import { describe, expect, test } from "vitest";
import { EndpointsFitLink } from "../../src/validation/rules/endpoints-fit-link.js";
import { KindIsKnown } from "../../src/validation/rules/kind-is-known.js";
import { LinkIsKnown } from "../../src/validation/rules/link-is-known.js";
import { PropertiesFitKind } from "../../src/validation/rules/properties-fit-kind.js";
import { RequiredPropertiesPresent } from "../../src/validation/rules/required-properties-present.js";
import { entity, expectProblems, expectValid, link, ORGANIZATIONS } from "./harness.js";

describe("KindIsKnown", () => {
  test("a kind of graph/types", () => expectValid(KindIsKnown, ORGANIZATIONS));
  test("a slip of the pen, the API's spelling, a type that holds several, something else", () => {
    expectProblems(KindIsKnown, `entities:\n${entity("university-a", "Univercity")}`, [
      { line: 2, column: 31, quote: "Univercity", suggestion: 'did you mean "University"?' },
    ]);
    expectProblems(KindIsKnown, `entities:\n${entity("government-a", "GOVERNMENT_BODY")}`, [
      { suggestion: "write GovernmentBody" },
    ]);
    expectProblems(KindIsKnown, `entities:\n${entity("facility-a", "Facility")}`, [
      { suggestion: "Facility is one of Laboratory, Platform" },
    ]);
    expectProblems(KindIsKnown, `entities:\n${entity("x-a", "Spaceship")}`, [
      { suggestion: expect.stringContaining("one of Agreement, Community") },
    ]);
    expectProblems(KindIsKnown, `entities:\n${entity("x-a", "SourceDocument")}`, [
      { message: "a source is not an entity" },
    ]);
  });
});

describe("LinkIsKnown and EndpointsFitLink", () => {
  test("a link that there is not", () => {
    expectProblems(LinkIsKnown, `${ORGANIZATIONS}links:\n${link("SIGNS", "university-a", "agreement-d")}`, [
      { line: 8, column: 13, quote: "SIGNS", suggestion: 'did you mean "SIGNED"?' },
    ]);
  });
  test("ends that fit", () =>
    expectValid(
      EndpointsFitLink,
      `${ORGANIZATIONS}links:\n${link("SIGNED", "university-a", "agreement-d")}${link("PART_OF", "unit-c", "university-a")}`,
    ));
  test("ends that are exchanged", () => {
    expectProblems(EndpointsFitLink, `${ORGANIZATIONS}links:\n${link("SIGNED", "agreement-d", "university-a")}`, [
      { line: 8, column: 27, quote: "agreement-d", suggestion: "from and to are exchanged" },
      { column: 44, quote: "university-a" },
    ]);
  });
  test("a kind that the link does not take, with the links that do", () => {
    expectProblems(EndpointsFitLink, `${ORGANIZATIONS}links:\n${link("SIGNED", "person-e", "agreement-d")}`, [
      {
        message: expect.stringMatching(/^SIGNED leads from University, .* or Laboratory, and person-e is a Person$/),
        suggestion: "from Person to Agreement leads SIGNATORY_OF",
      },
    ]);
  });
  test("two kinds where one is asked for", () => {
    expectValid(
      EndpointsFitLink,
      `${ORGANIZATIONS}${entity("university-z", "University")}links:\n${link("SUCCEEDED_BY", "university-a", "university-z")}`,
    );
    expectProblems(
      EndpointsFitLink,
      `${ORGANIZATIONS}links:\n${link("SUCCEEDED_BY", "university-a", "enterprise-b")}`,
      [{ message: expect.stringContaining("joins two of one kind") }],
    );
  });
});

describe("RequiredPropertiesPresent", () => {
  test("what is required is missed at the entity", () => {
    expectProblems(RequiredPropertiesPresent, `entities:\n${entity("laboratory-a", "Laboratory")}`, [
      {
        line: 2,
        message: "laboratory-a is a Laboratory and has no laboratoryKind",
        suggestion: "add laboratoryKind: one of NATIONAL_KEY, PROVINCIAL_KEY, JOINT, OTHER",
      },
    ]);
  });
  test("another file may state it", () => {
    expectValid(RequiredPropertiesPresent, {
      "001_a": `entities:\n${entity("laboratory-a", "Laboratory")}`,
      "002_b": `entities:\n${entity("laboratory-a", "Laboratory", "properties: { laboratoryKind: JOINT }")}`,
    });
  });
});

describe("PropertiesFitKind", () => {
  const university = (properties: string): string =>
    `entities:\n${entity("university-a", "University", `properties: { ${properties} }`)}`;
  const figure = (properties: string): string =>
    `entities:\n${entity("figure-a", "Figure", `properties: { ${properties} }`)}`;
  test("texts, dates, words of a list, numbers", () => {
    expectValid(
      PropertiesFitKind,
      university("universityKind: UNDERGRADUATE, established: 1950, website: example.org"),
    );
    expectValid(PropertiesFitKind, figure("value: 500, unit: university"));
  });
  test("a property that there is not, and one of another kind", () => {
    expectProblems(PropertiesFitKind, university("establishd: 1950"), [
      {
        quote: "establishd",
        message: 'a University has no property "establishd"',
        suggestion: 'did you mean "established"?',
      },
    ]);
    expectProblems(PropertiesFitKind, university("legalForm: Ltd"), [
      { suggestion: expect.stringMatching(/^it is for Enterprise; /) },
    ]);
  });
  test("a word that is none of the list", () =>
    expectProblems(PropertiesFitKind, university("universityKind: UNDERGRADUTE"), [
      { suggestion: 'did you mean "UNDERGRADUATE"?' },
    ]));
  test("numbers as people write them", () => {
    expectProblems(PropertiesFitKind, figure('value: "1,700"'), [{ suggestion: "write 1700" }]);
    expectProblems(PropertiesFitKind, figure("value: 9.9万"), [{ suggestion: "write 99000" }]);
    expectProblems(PropertiesFitKind, figure("value: .inf"), [
      { message: "Infinity is not a number that a source prints" },
    ]);
  });
  test("several values where one is meant", () => {
    expectProblems(
      PropertiesFitKind,
      university("website: { value: [a, b] }").replace("{ value: [a, b] }", "{ value: 1950 }"),
      [],
    );
  });
  test("properties of links", () => {
    expectProblems(
      PropertiesFitKind,
      `${ORGANIZATIONS}links:\n${link("SIGNED", "university-a", "agreement-d", "order: first, rank: 1")}`,
      [
        { quote: "first", message: '"first" is not a number' },
        { quote: "rank", message: 'SIGNED has no property "rank"', suggestion: "known here: order" },
      ],
    );
  });
});
