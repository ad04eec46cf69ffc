import { describe, expect, test } from "vitest";
import { NoDanglingReference } from "../../src/validation/rules/no-dangling-reference.js";
import { NoDuplicate } from "../../src/validation/rules/no-duplicate.js";
import { OneTextOneVoice } from "../../src/validation/rules/one-text-one-voice.js";
import { OverruledSaysWhy } from "../../src/validation/rules/overruled-says-why.js";
import { PlannedIsNotDone } from "../../src/validation/rules/planned-is-not-done.js";
import { SourceMatchesDocument } from "../../src/validation/rules/source-matches-document.js";
import { openSet } from "../../src/validation/checked-set.js";
import { entity, expectProblems, expectValid, fileSet, MODEL, parse } from "./harness.js";

const two = `entities:\n${entity("university-a", "University")}${entity("community-b", "Community")}`;
const leads = (more = ""): string => `  - { type: LEADS, from: university-a, to: community-b, quotes: [led]${more} }\n`;

describe("NoDanglingReference", () => {
  test("ends that are declared, here or in another file, and sources", () => {
    expectValid(
      NoDanglingReference,
      `${two}links:\n${leads()}  - { type: PUBLISHED, from: university-a, to: 001_test, quotes: [led] }\n`,
    );
    expectValid(NoDanglingReference, { "001_a": two, "002_b": `links:\n${leads()}` });
  });
  test("ends that are not", () => {
    expectProblems(NoDanglingReference, `${two}links:\n${leads().replace("community-b", "comunity-b")}`, [
      { line: 5, column: 44, quote: "comunity-b", suggestion: 'did you mean "community-b"?' },
    ]);
    expectProblems(NoDanglingReference, `${two}links:\n${leads().replace("university-a", "university-nowhere-near")}`, [
      { suggestion: "declare it under entities:" },
    ]);
  });
  test("what a property refers to", () => {
    expectProblems(
      NoDanglingReference,
      `${two}links:\n  - { type: REPRESENTED, from: university-a, to: university-a, event: event-x, quotes: [led] }\n`,
      [{ quote: "event-x" }],
    );
  });
  test("a retraction of nothing", () => {
    expectProblems(
      NoDanglingReference,
      `${two}retractions:\n  - { statement: 0123456789abcdef0123, reason: wrong }\n`,
      [{ line: 5, column: 18, message: "there is no statement 0123456789abcdef0123" }],
    );
  });
  test("what stands on a retracted kind", () => {
    const kind = parse(two).statements[0]!.id;
    expectProblems(
      NoDanglingReference,
      {
        "001_test": `${two}links:\n${leads()}`,
        "002_b": `retractions:\n  - { statement: ${kind}, reason: no such thing }\n`,
      },
      [
        { line: 2, message: "nothing states what university-a is" },
        { line: 5, quote: "university-a" },
      ],
    );
  });
});

describe("OneTextOneVoice", () => {
  test("a text that is there twice counts as one source, and says so", () => {
    expectProblems(OneTextOneVoice, { "001_a": two, "002_b": two }, [
      { message: "the text is that of 001_a", quote: "002_b" },
    ]);
    expectValid(OneTextOneVoice, { "001_a": two });
  });
});

describe("NoDuplicate", () => {
  test("an entity declared twice in one file; in two files it is one", () => {
    expectProblems(
      NoDuplicate,
      two + entity("university-a", "University").replace("value: university-a", "value: other"),
      [
        {
          line: 4,
          quote: "university-a",
          message: "university-a is declared twice",
          suggestion: "put it together with line 2",
        },
      ],
    );
    expectValid(NoDuplicate, { "001_a": two, "002_b": two });
  });
  test("one claim twice, on the same quote or on another; at another time it is another", () => {
    expectProblems(NoDuplicate, `${two}links:\n${leads()}${leads()}`, [
      { line: 6, message: "LEADS to community-b is stated twice", suggestion: "give line 5 the quotes of both" },
    ]);
    expectProblems(NoDuplicate, `${two}links:\n${leads()}${leads().replace("[led]", "[zh]")}`, [{ line: 6 }]);
    expectValid(NoDuplicate, `${two}links:\n${leads()}${leads(", asOf: 2024")}`);
  });
  test("two kinds for one id", () => {
    expectProblems(NoDuplicate, { "001_a": two, "002_b": two.replace("kind: University", "kind: Enterprise") }, [
      {
        file: "002_b.yaml",
        quote: "Enterprise",
        message: "university-a is a Enterprise here and a University elsewhere",
      },
    ]);
  });
});

describe("OverruledSaysWhy", () => {
  const overruled = (more: string): string =>
    `${two}links:\n${leads(", key: believed")}${leads(`, asOf: 2024, ${more}`)}`;
  test("says which and why", () =>
    expectValid(OverruledSaysWhy, overruled("overruledBy: believed, because: the Chinese stands")));
  test("says not why, not which, or each other", () => {
    expectProblems(OverruledSaysWhy, overruled("overruledBy: believed"), [
      { line: 6, message: "it is overruled and does not say why" },
    ]);
    expectProblems(OverruledSaysWhy, overruled("because: the Chinese stands"), [
      { message: "it says why another is believed, and not which" },
    ]);
    expectProblems(
      OverruledSaysWhy,
      `${two}links:\n${leads(", key: a, overruledBy: b, because: x")}${leads(", asOf: 2024, key: b, overruledBy: a, because: y")}`,
      [{ message: "the statements overrule each other" }, { line: 6 }],
    );
  });
  test("an overruled statement does not stand", () => {
    expect(openSet(fileSet(overruled("overruledBy: believed, because: x")), MODEL).links.get("LEADS")).toHaveLength(1);
  });
});

describe("PlannedIsNotDone", () => {
  const laboratory = (fields: string, properties: string): string =>
    `entities:\n${entity("laboratory-a", "Laboratory", `${fields}properties: { laboratoryKind: JOINT, ${properties} }`)}${entity("agreement-b", "Agreement")}`;
  const establishes = (more: string): string =>
    `links:\n  - { type: ESTABLISHES, from: agreement-b, to: laboratory-a, quotes: [lab]${more} }\n`;
  test("planned throughout", () =>
    expectValid(
      PlannedIsNotDone,
      laboratory("modality: PLANNED, ", "status: PLANNED") + establishes(", modality: PLANNED"),
    ));
  test("planned, and there", () => {
    expectProblems(PlannedIsNotDone, laboratory("modality: PLANNED, ", "status: ACTIVE"), [
      { line: 2, quote: "ACTIVE", message: "laboratory-a is only planned, and its status is ACTIVE" },
    ]);
    expectProblems(PlannedIsNotDone, laboratory("", "status: PLANNED"), [
      { suggestion: "add modality: PLANNED to the entity" },
    ]);
  });
  test("established, and only planned", () => {
    expectProblems(
      PlannedIsNotDone,
      laboratory("modality: PLANNED, ", "status: PLANNED") + establishes(", asOf: 2023"),
      [
        { line: 5, quote: "ESTABLISHES", suggestion: "add modality: PLANNED" },
        { severity: "warning", quote: "will" },
      ],
    );
  });
  test("words of the future are a warning", () => {
    expectProblems(PlannedIsNotDone, laboratory("", "level: NATIONAL") + establishes(""), [
      { severity: "warning", line: 5, quote: "will" },
    ]);
    expectValid(
      PlannedIsNotDone,
      laboratory("", "level: NATIONAL") + establishes("").replace("[lab]", "[lab, signed]"),
    );
  });
  test("approved, and only planned to apply", () => {
    expectProblems(
      PlannedIsNotDone,
      `${laboratory("", "level: NATIONAL")}links:\n  - { type: APPLIED_FOR, from: university-c, to: laboratory-a, status: APPROVED, modality: PLANNED, quotes: [led] }\n`,
      [{ quote: "APPROVED" }],
    );
  });
  test("what one source plans another may report", () => {
    expectValid(PlannedIsNotDone, {
      "001_a": laboratory("modality: PLANNED, ", "status: PLANNED"),
      "002_b": laboratory("", "status: ACTIVE"),
    });
  });
});

describe("SourceMatchesDocument", () => {
  test("as it is", () => expectValid(SourceMatchesDocument, two));
  test("no document, a document without statements", () => {
    const [file] = fileSet(two).files;
    expect([
      ...SourceMatchesDocument.check(
        openSet(
          {
            files: [{ ...file!, document: undefined }],
            documents: new Map([["001_tset", "d/001_tset.txt"]]),
            problems: [],
          },
          MODEL,
        ),
      ),
    ]).toMatchObject([
      { message: "there is no documents/001_test.txt", suggestion: 'did you mean "001_tset"?' },
      { file: "d/001_tset.txt", line: 1, message: "no statement file reads the document 001_tset" },
    ]);
  });
  test("another text, another name, a title that is not there", () => {
    const [file] = fileSet(two).files;
    const fields = (key: string, value: string): unknown[] => {
      const sourceFields = new Map([...file!.sourceFields, [key, { value, at: { file: "f", line: 9, column: 9 } }]]);
      return [
        ...SourceMatchesDocument.check(
          openSet(
            { files: [{ ...file!, sourceFields }], documents: new Map([["001_test", "t"]]), problems: [] },
            MODEL,
          ),
        ),
      ];
    };
    expect(fields("sha256", "00ff")).toMatchObject([
      { line: 9, quote: "00ff", message: expect.stringContaining("is not the text that was read") },
    ]);
    expect(fields("id", "other")).toMatchObject([{ quote: "other", suggestion: "write 001_test, or rename the file" }]);
    expect(fields("title", "Steel & schools")).toMatchObject([{ message: "the title does not stand in the document" }]);
  });
});
