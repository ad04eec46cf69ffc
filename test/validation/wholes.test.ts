import { describe, expect, test } from "vitest";
import { AgreementHasTwoParties } from "../../src/validation/rules/agreement-has-two-parties.js";
import { CaptionExists } from "../../src/validation/rules/caption-exists.js";
import { FiguresAreWhole } from "../../src/validation/rules/figures-are-whole.js";
import { SignatoryActsForAParty } from "../../src/validation/rules/signatory-acts-for-a-party.js";
import { entity, expectProblems, expectValid, link, ORGANIZATIONS } from "./harness.js";

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
