import { describe, expect, test } from "vitest";
import type { CheckedSet } from "../../src/validation/checked-set.js";
import { AgreementHasTwoParties } from "../../src/validation/rules/agreement-has-two-parties.js";
import { CaptionExists } from "../../src/validation/rules/caption-exists.js";
import { EndpointsFitLink } from "../../src/validation/rules/endpoints-fit-link.js";
import { FiguresAreWhole } from "../../src/validation/rules/figures-are-whole.js";
import { KindIsKnown } from "../../src/validation/rules/kind-is-known.js";
import { LinkIsKnown } from "../../src/validation/rules/link-is-known.js";
import { NoCycles } from "../../src/validation/rules/no-cycles.js";
import { PropertiesFitKind } from "../../src/validation/rules/properties-fit-kind.js";
import { RequiredPropertiesPresent } from "../../src/validation/rules/required-properties-present.js";
import { SignatoryActsForAParty } from "../../src/validation/rules/signatory-acts-for-a-party.js";
import { SingleAtATime } from "../../src/validation/rules/single-at-a-time.js";
import { entity, expectProblems, expectValid } from "./harness.js";

const link = (type: string, from: string, to: string, more = ""): string =>
  `  - { type: ${type}, from: ${from}, to: ${to}, quotes: [led]${more && `, ${more}`} }\n`;
const ORGANIZATIONS = `entities:\n${entity("university-a", "University")}${entity("enterprise-b", "Enterprise")}${entity("unit-c", "OrganizationalUnit")}${entity("agreement-d", "Agreement", "properties: { agreementKind: OTHER }")}${entity("person-e", "Person")}`;

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
        message: expect.stringMatching(/^SIGNED leads from University, .* or Community, and person-e is a Person$/),
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

describe("NoCycles", () => {
  const places = `entities:\n${["a", "b", "c"].map((name) => entity(`place-${name}`, "Place")).join("")}links:\n`;
  test("a chain, and two ways to one end", () =>
    expectValid(
      NoCycles,
      `${places}${link("LOCATED_IN", "place-a", "place-b")}${link("LOCATED_IN", "place-b", "place-c")}${link("LOCATED_IN", "place-a", "place-c")}`,
    ));
  test("a circle is shown whole", () => {
    expectProblems(
      NoCycles,
      `${places}${link("LOCATED_IN", "place-a", "place-b")}${link("LOCATED_IN", "place-b", "place-c")}${link("LOCATED_IN", "place-c", "place-a")}`,
      [
        {
          line: 8,
          quote: "place-a",
          message: "LOCATED_IN leads in a circle",
          suggestion: "one of these is the wrong way round: place-a → place-b → place-c → place-a",
        },
      ],
    );
  });
  test("a thing is not part of itself", () =>
    expectProblems(NoCycles, `${places}${link("LOCATED_IN", "place-a", "place-a")}`, [
      { message: "LOCATED_IN leads from place-a to itself" },
    ]));
  test("a chain longer than the stack", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => ({
      subjectId: `place-${index}`,
      predicate: "LOCATED_IN",
      objectId: `place-${(index + 1) % 20_000}`,
    }));
    const set = {
      model: { links: new Map([["LOCATED_IN", { acyclic: true }]]) },
      links: new Map([
        [
          "LOCATED_IN",
          long.map((statement) => ({ statement, at: { file: "f", line: 1, column: 1 }, places: new Map() })),
        ],
      ]),
    };
    expect([...NoCycles.check(set as unknown as CheckedSet)]).toHaveLength(1);
  });
});

describe("SingleAtATime", () => {
  const units = `${ORGANIZATIONS}links:\n`;
  const pair = (first: string, second: string): string =>
    `${units}${link("PART_OF", "unit-c", "university-a", first)}${link("PART_OF", "unit-c", "enterprise-b", second)}`;
  test("two at a time", () => {
    expectProblems(SingleAtATime, pair("", ""), [
      { line: 9, quote: "enterprise-b", message: "unit-c is PART_OF of university-a at the same time" },
    ]);
    expectProblems(SingleAtATime, pair("validFrom: 2020", "asOf: 2023"), [{ line: 9 }]);
    expectProblems(SingleAtATime, pair("asOf: 2023-05-01", "asOf: 2023-05-01"), [{ line: 9 }]);
  });
  test("one after the other, on different days, planned, over", () => {
    expectValid(SingleAtATime, pair("validTo: 2020", "validFrom: 2020"));
    expectValid(SingleAtATime, pair("asOf: 2022", "asOf: 2023"));
    expectValid(SingleAtATime, pair("", "modality: PLANNED"));
    expectValid(SingleAtATime, pair("", "modality: HISTORICAL"));
  });
});

describe("AgreementHasTwoParties", () => {
  test("two, one, none", () => {
    expectValid(
      AgreementHasTwoParties,
      `${ORGANIZATIONS}links:\n${link("SIGNED", "university-a", "agreement-d")}${link("SIGNED", "enterprise-b", "agreement-d")}`,
    );
    expectProblems(AgreementHasTwoParties, `${ORGANIZATIONS}links:\n${link("SIGNED", "university-a", "agreement-d")}`, [
      { line: 5, quote: "agreement-d", message: "agreement-d needs at least 2 SIGNED, and has only university-a" },
    ]);
    expectProblems(
      AgreementHasTwoParties,
      `${ORGANIZATIONS}links:\n${link("SIGNED", "university-a", "agreement-d")}${link("SIGNED", "university-a", "agreement-d", "order: 1")}`,
      [{ message: expect.stringContaining("only university-a") }],
    );
    expectProblems(AgreementHasTwoParties, ORGANIZATIONS, [
      { message: "agreement-d needs at least 2 SIGNED, and has none" },
    ]);
  });
});

describe("SignatoryActsForAParty", () => {
  const signed = `${ORGANIZATIONS}links:\n${link("SIGNED", "university-a", "agreement-d")}`;
  test("for a party, for no party", () => {
    expectValid(
      SignatoryActsForAParty,
      `${signed}${link("SIGNATORY_OF", "person-e", "agreement-d", "onBehalfOf: university-a")}`,
    );
    expectProblems(
      SignatoryActsForAParty,
      `${signed}${link("SIGNATORY_OF", "person-e", "agreement-d", "onBehalfOf: enterprise-b")}`,
      [
        {
          line: 9,
          quote: "enterprise-b",
          message: "no SIGNED joins enterprise-b and agreement-d",
          suggestion: "joined are university-a",
        },
      ],
    );
  });
});

describe("CaptionExists", () => {
  const named = (nameKind: string): string =>
    `entities:\n  - { id: university-a, kind: University, names: [{ value: A, language: en, nameKind: ${nameKind} }] }\n`;
  test("a name, none, a machine's alone", () => {
    expectValid(CaptionExists, named("LABEL"));
    expectProblems(CaptionExists, "entities:\n  - { id: university-a, kind: University }\n", [
      { line: 2, column: 11, message: "university-a has no name" },
    ]);
    expectProblems(CaptionExists, named("MACHINE_TRANSLATION"), [{ severity: "warning" }]);
  });
});

describe("FiguresAreWhole", () => {
  const figure = (properties: string, links = link("MEASURES", "figure-f", "university-a")): string =>
    `${ORGANIZATIONS}${entity("figure-f", "Figure", `properties: { ${properties} }`)}links:\n${links}`;
  test("a number, or none that is named", () => {
    expectValid(FiguresAreWhole, figure("metric: m, value: 500, unit: university, qualifier: NEARLY"));
    expectValid(FiguresAreWhole, figure("metric: m, unit: CNY, qualifier: UNQUANTIFIED"));
  });
  test("about nothing, half a number, a unit that is none", () => {
    expectProblems(FiguresAreWhole, figure("value: 1, unit: person, qualifier: EXACT", "").replace("links:\n", ""), [
      { line: 7, message: "figure-f is about nothing" },
    ]);
    expectProblems(FiguresAreWhole, figure("unit: person, qualifier: EXACT"), [
      { quote: "EXACT", message: "figure-f has no value and is not UNQUANTIFIED" },
    ]);
    expectProblems(FiguresAreWhole, figure("value: 3, unit: person, qualifier: UNQUANTIFIED"), [{ quote: "3" }]);
    expectProblems(FiguresAreWhole, figure("value: 3, unit: RMB, qualifier: EXACT"), [{ suggestion: "write CNY" }]);
    expectProblems(FiguresAreWhole, figure("value: 3, unit: 人, qualifier: EXACT"), [{ quote: "人" }]);
  });
});
