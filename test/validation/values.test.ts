import { describe, expect, test } from "vitest";
import { DatesAreWellFormed } from "../../src/validation/rules/dates-are-well-formed.js";
import { DatesInOrder } from "../../src/validation/rules/dates-in-order.js";
import { IdentifiersAreUnique } from "../../src/validation/rules/identifiers-are-unique.js";
import { IdentifiersCheckOut } from "../../src/validation/rules/identifiers-check-out.js";
import { IdIsReadable } from "../../src/validation/rules/id-is-readable.js";
import { LanguageFitsScript } from "../../src/validation/rules/language-fits-script.js";
import { TextIsClean } from "../../src/validation/rules/text-is-clean.js";
import { ValuesInRange } from "../../src/validation/rules/values-in-range.js";
import { entity, expectProblems, expectValid } from "./harness.js";

const university = (more: string): string => `entities:\n${entity("university-a", "University", more)}`;
const identifiers = (scheme: string, value: string): string =>
  university(`identifiers: [{ scheme: ${scheme}, value: "${value}" }]`);

describe("DatesAreWellFormed", () => {
  test("years, months, days", () =>
    expectValid(
      DatesAreWellFormed,
      university("validFrom: 2020, asOf: 2023-04, properties: { established: 1950-10-01 }"),
    ));
  test("days that there are not, and other ways to write them", () => {
    expectProblems(DatesAreWellFormed, university("asOf: 2023-02-30"), [
      { line: 2, quote: "2023-02-30", suggestion: "2023-02 has 28 days" },
    ]);
    expectProblems(DatesAreWellFormed, university("asOf: 2023/4/1"), [{ suggestion: "write 2023-04-01" }]);
    expectProblems(DatesAreWellFormed, university("properties: { established: 1950年10月 }"), [
      { suggestion: "write 1950-10" },
    ]);
    expectProblems(DatesAreWellFormed, university("asOf: yesterday"), [
      { suggestion: "write 2023, 2023-04 or 2023-04-01" },
    ]);
  });
});

describe("DatesInOrder", () => {
  test("in order as far as is known", () =>
    expectValid(DatesInOrder, university("validFrom: 2023-05, asOf: 2023, validTo: 2023")));
  test("ends before it begins", () => {
    expectProblems(DatesInOrder, university("validFrom: 2023-05, validTo: 2023-04"), [
      { quote: "2023-04", message: "it ends (2023-04) before it begins (2023-05)" },
    ]);
    expectProblems(DatesInOrder, university("validFrom: 2023-05, asOf: 2022"), [{ quote: "2022" }]);
    expectProblems(DatesInOrder, university("validTo: 2021, asOf: 2022"), [{ quote: "2022" }]);
  });
  test("what graph/types puts before another", () => {
    const event = (properties: string): string =>
      `entities:\n${entity("event-a", "Event", `properties: { eventKind: FORUM, ${properties} }`)}`;
    expectValid(DatesInOrder, event("start: 2023-04-01, end: 2023-04"));
    expectProblems(DatesInOrder, event("start: 2023-04-02, end: 2023-04-01"), [
      { line: 2, quote: "2023-04-01", message: "end (2023-04-01) is before start (2023-04-02)" },
    ]);
    expectValid(DatesInOrder, { "001_a": event("start: 2023-04-02"), "002_b": event("end: 2023-04-01") });
  });
});

describe("ValuesInRange", () => {
  const figure = (value: number, unit: string): string =>
    `entities:\n${entity("figure-a", "Figure", `properties: { value: ${value}, unit: ${unit} }`)}`;
  test("counts are not negative; percent and money may be", () => {
    expectValid(ValuesInRange, figure(0, "person"));
    expectValid(ValuesInRange, figure(-3.5, "percent"));
    expectProblems(ValuesInRange, figure(-3, "person"), [{ quote: "-3", suggestion: "it is at least 0" }]);
  });
  test("a share is a percentage, a place begins at 1", () => {
    const link = (type: string, more: string): string =>
      `links:\n  - { type: ${type}, from: enterprise-a, to: enterprise-b, quotes: [led], ${more} }\n`;
    expectValid(ValuesInRange, link("SUBSIDIARY_OF", "share: 51"));
    expectProblems(ValuesInRange, link("SUBSIDIARY_OF", "share: 151"), [
      { line: 2, quote: "151", suggestion: "it is 0 to 100" },
    ]);
    expectProblems(ValuesInRange, link("LEADS", "order: 0"), [{ suggestion: "it is 1 to 100000" }]);
  });
});

describe("IdentifiersCheckOut and IdentifiersAreUnique", () => {
  test("an identifier, one with a wrong digit, one in other dress, one of no register", () => {
    expectValid(IdentifiersCheckOut, identifiers("ROR", "03cve4549"));
    expectProblems(IdentifiersCheckOut, identifiers("ROR", "03cve4548"), [
      { quote: "03cve4548", message: expect.stringContaining("check digit") },
    ]);
    expectProblems(IdentifiersCheckOut, identifiers("ROR", "https://ror.org/03cve4549"), [
      { suggestion: "write 03cve4549" },
    ]);
    expectProblems(IdentifiersCheckOut, identifiers("RORR", "03cve4549"), [
      { quote: "RORR", suggestion: 'did you mean "ROR"?' },
    ]);
  });
  test("a code without quotation marks is text all the same", () =>
    expectValid(IdentifiersCheckOut, university("identifiers: [{ scheme: MOE, value: 4111010001 }]")));
  test("a stock code", () =>
    expectProblems(
      IdentifiersCheckOut,
      `entities:\n${entity("enterprise-a", "Enterprise", "properties: { stockCode: 20x75 }")}`,
      [{ quote: "20x75" }],
    ));
  test.each(["80901", "0809O6", "'080901", "80907.0", "机械"])("a code of a catalogue of majors: %s", (code) =>
    expectProblems(
      IdentifiersCheckOut,
      `entities:\n${entity("major-a", "Major", `properties: { nationalCode: ${JSON.stringify(code)} }`)}`,
      [{ quote: code }],
    ),
  );
  test.each(["080901", "080911TK", "560301", "1201", "0855Z1", "99J1"])("%s is one", (code) =>
    expectValid(
      IdentifiersCheckOut,
      `entities:\n${entity("major-a", "Major", `properties: { nationalCode: "${code}" }`)}`,
    ),
  );
  test("one identifier, two entities", () => {
    const two = (second: string): Record<string, string> => ({
      "001_a": identifiers("ROR", "03cve4549"),
      "002_b": identifiers("ROR", "03cve4549").replaceAll("university-a", second),
    });
    expectValid(IdentifiersAreUnique, two("university-a"));
    expectProblems(IdentifiersAreUnique, two("university-b"), [
      { file: "002_b.yaml", quote: "03cve4549", message: "ROR 03cve4549 belongs to university-a" },
    ]);
  });
});

describe("LanguageFitsScript", () => {
  const name = (value: string, language: string): string =>
    university(`identifiers: []`).replace(
      /names: \[.*?\]/,
      `names: [{ value: "${value}", language: ${language}, nameKind: LABEL }]`,
    );
  test("names in their script", () => {
    expectValid(LanguageFitsScript, name("江苏沙钢集团", "zh-Hans"));
    expectValid(LanguageFitsScript, name("TCL科技", "zh-Hans"));
    expectValid(LanguageFitsScript, name("Shagang", "zh-Latn"));
  });
  test("names in another, and tags that are none", () => {
    expectProblems(LanguageFitsScript, name("Shagang", "zh-Hans"), [
      { quote: "zh-Hans", message: expect.stringContaining("no Chinese character") },
    ]);
    expectProblems(LanguageFitsScript, name("江苏沙钢集团", "en"), [{ suggestion: "zh-Hans or zh-Hant" }]);
    expectProblems(LanguageFitsScript, name("江苏沙钢集团", "zh-CN"), [{ suggestion: "write zh-Hans" }]);
    expectProblems(LanguageFitsScript, name("江苏沙钢集团", "zh_Hans"), [
      { message: '"zh_Hans" is not a language tag' },
    ]);
    expectProblems(LanguageFitsScript, name("江苏沙钢集团", "zh-hans"), [{ suggestion: "write zh-Hans" }]);
  });
  test("titles in the field of their language", () => {
    expectProblems(
      LanguageFitsScript,
      "links:\n  - { type: HOLDS_POSITION, from: person-a, to: university-a, titleEn: 校长, quotes: [led] }\n",
      [{ quote: "校长", suggestion: "titleEn is for what is printed in English" }],
    );
  });
});

describe("TextIsClean and IdIsReadable", () => {
  const name = (value: string): string => university("").replace(/value: university-a/, `value: "${value}"`);
  test("controls, half a pair, marks of direction, spaces at the end", () => {
    expectProblems(TextIsClean, name("A\\u0000B"), [{ message: "the text has U+0000, which is not to be seen" }]);
    expectProblems(TextIsClean, name("A\\uD800"), [{ message: expect.stringContaining("U+D800") }]);
    expectProblems(TextIsClean, name("A\\u202EB"), [{ message: expect.stringContaining("U+202E") }]);
    for (const unseen of ["\\u200B", "\\u00AD", "\\u2060", "\\uFEFF", "\\u200D", "\\uFE0F", "\\u200E", "\\u3164"])
      expectProblems(TextIsClean, name(`A${unseen}B`), [
        { message: expect.stringContaining("which is not to be seen") },
      ]);
    expectValid(TextIsClean, name("❤\\uFE0F"));
    expectProblems(TextIsClean, name("A "), [{ quote: "A", message: "the text has a space at its end" }]);
    expectProblems(TextIsClean, name("A".repeat(1_001)), [
      { message: "the name has 1001 characters, and may have 1000" },
    ]);
    expectValid(TextIsClean, name("𠮷😀"));
  });
  test("ids", () => {
    expectValid(IdIsReadable, university(""));
    expectProblems(IdIsReadable, university("").replace("id: university-a", "id: University_A"), [
      { line: 2, column: 11, suggestion: "write university-a" },
    ]);
    expectProblems(IdIsReadable, university("").replace("id: university-a", "id: 大学"), [
      { suggestion: expect.stringContaining("small letters") },
    ]);
    expectProblems(IdIsReadable, university("").replace("id: university-a", `id: university-${"a".repeat(200)}`), [
      { message: "the id has 211 characters" },
    ]);
  });
});
