import { describe, expect, test } from "vitest";
import { parseStatementFile } from "../../src/statements/parsing/parse-statement-file.js";
import { openSet } from "../../src/validation/checked-set.js";
import { EvidencePresent } from "../../src/validation/rules/evidence-present.js";
import { PrintedWordsStandInQuote } from "../../src/validation/rules/printed-words-stand-in-quote.js";
import { QuoteIsVerbatim } from "../../src/validation/rules/quote-is-verbatim.js";
import { QuotesAreUsed } from "../../src/validation/rules/quotes-are-used.js";
import { DOCUMENT, entity, expectProblems, expectValid, MODEL } from "./harness.js";

/** The harness gives quotes their positions; here they have those that they are written with. */
function findQuotes(quotes: string, document = DOCUMENT): readonly unknown[] {
  const file = parseStatementFile({ path: "q.yaml", text: `quotes:\n  it: ${quotes}\n` }, MODEL, document);
  return [...QuoteIsVerbatim.check(openSet({ files: [file], documents: new Map(), problems: [] }, MODEL))];
}

describe("QuoteIsVerbatim", () => {
  test("a quote at its position is one", () => {
    expect(findQuotes('{ start: 0, end: 17, exact: "Steel and schools" }')).toEqual([]);
  });
  test("positions count code points, not UTF-16 units", () => {
    expect(findQuotes('{ start: 3, end: 5, exact: "bc" }', "𠮷😀abc")).toEqual([]);
    expect(findQuotes('{ start: 5, end: 7, exact: "bc" }', "𠮷😀abc")).toHaveLength(1);
  });
  test("a wrong position tells the right one", () => {
    expect(findQuotes('{ start: 1, end: 18, exact: "Steel and schools" }')).toMatchObject([
      {
        line: 2,
        column: 16,
        message: 'at 1 to 18 stands something else than the words of the quote "it"',
        quote: "teel and schools\n",
        suggestion: "they stand at start: 0, end: 17",
      },
    ]);
  });
  test("words that stand several times are shown at each", () => {
    expect(findQuotes('{ exact: "Laiwu College" }')).toMatchObject([
      {
        message: 'the quote "it" has no position',
        suggestion: "they stand 2 times: start: 68, end: 81; start: 251, end: 264; chanjiao anchor fills it in",
      },
    ]);
  });
  test("straight quotation marks for curly ones are shown to be the difference", () => {
    expect(findQuotes(`{ start: 0, end: 9, exact: 'signed for "Laiwu College"' }`)).toMatchObject([
      {
        column: 34,
        message: 'the words of the quote "it" do not stand in the document',
        suggestion: 'the nearest is at 239: “ (U+201C) stands where this has " (U+0022), after "signed for "',
      },
    ]);
  });
  test("a changed word is shown, and so is a space that is no space", () => {
    expect(findQuotes('{ start: 0, end: 9, exact: "Nearly 500 colleges took part" }')).toMatchObject([
      { suggestion: expect.stringContaining('"u" stands where this has "c", after "Nearly 500 "') },
    ]);
    expect(findQuotes('{ start: 0, end: 9, exact: "Nearly\\u00A0500 universities" }')).toMatchObject([
      { suggestion: expect.stringContaining("U+0020 stands where this has U+00A0") },
    ]);
  });
  test("positions after the end, backwards, and no words at all", () => {
    expect(findQuotes('{ start: 0, end: 9999, exact: "Steel and schools" }')).toMatchObject([
      { message: 'the quote "it" ends at 9999, after the document\'s 302 characters' },
    ]);
    expect(findQuotes('{ start: 17, end: 0, exact: "Steel and schools" }')).toMatchObject([
      { message: 'the quote "it" ends before it begins' },
    ]);
    expect(findQuotes('{ start: 0, end: 0, exact: "" }')).toMatchObject([{ message: 'the quote "it" has no words' }]);
  });
  test("words of another text have no neighbour", () => {
    expect(findQuotes('{ start: 0, end: 9, exact: "something else entirely" }')).toEqual([
      {
        file: "q.yaml",
        line: 2,
        column: 34,
        message: 'the words of the quote "it" do not stand in the document',
        quote: "something else entirely",
      },
    ]);
  });
});

describe("QuotesAreUsed", () => {
  test("a quote that nothing leans on is a warning", () => {
    const quotes = 'quotes:\n  led: { exact: "Steel and schools" }\n  idle: { exact: "Liu Xia" }\n';
    expectProblems(QuotesAreUsed, `${quotes}entities:\n${entity("university-a", "University")}`, [
      { severity: "warning", line: 3, column: 3, quote: "idle" },
    ]);
  });
});

describe("EvidencePresent", () => {
  const name = (fields: string): string =>
    `entities:\n  - { id: university-a, kind: University, basis: SUPPLIED, suppliedBy: me, names: [{ value: A, language: en, nameKind: LABEL${fields} }] }\n`;
  test("printed with a quote, supplied with a name, inferred with a reason", () => {
    expectValid(EvidencePresent, name(", quotes: [led]"));
    expectValid(EvidencePresent, name(", basis: SUPPLIED, suppliedBy: ROR"));
    expectValid(EvidencePresent, name(', quotes: [led], modality: INFERRED, inference: "so it seems"'));
  });
  test("printed without a quote", () => {
    expectProblems(EvidencePresent, name(""), [
      {
        line: 2,
        message: 'the name "A" has no quote',
        suggestion: expect.stringContaining("basis: SUPPLIED"),
      },
    ]);
  });
  test("supplied by nobody, supplied with a quote, printed by somebody", () => {
    expectProblems(EvidencePresent, name(", basis: SUPPLIED"), [
      { message: 'the name "A" is supplied, and nobody is named who says so' },
    ]);
    expectProblems(EvidencePresent, name(", basis: SUPPLIED, suppliedBy: me, quotes: [led]"), [
      { message: expect.stringContaining("quotes a source that does not print it") },
    ]);
    expectProblems(EvidencePresent, name(", suppliedBy: Somebody, quotes: [led]"), [{ quote: "Somebody" }]);
  });
  test("inferred without a reason, a reason without inferred", () => {
    expectProblems(EvidencePresent, name(", modality: INFERRED, quotes: [led]"), [
      { message: 'the name "A" is inferred and does not say how' },
    ]);
    expectProblems(EvidencePresent, name(", inference: why, quotes: [led]"), [
      { message: expect.stringContaining("is ASSERTED") },
    ]);
  });
  test("a supplied name does not lean on the quotes of its entity", () => {
    expectValid(EvidencePresent, `entities:\n${entity("university-a", "University")}`);
  });
});

describe("PrintedWordsStandInQuote", () => {
  const name = (value: string, more = ""): string =>
    `entities:\n  - { id: enterprise-a, kind: Enterprise, quotes: [led], names: [{ value: "${value}", language: en, nameKind: LABEL${more} }] }\n`;
  test("a name that stands in a quote", () => expectValid(PrintedWordsStandInQuote, name("Jiangsu Shagang Group")));
  test("a name that stands in none shows what differs", () => {
    expectProblems(PrintedWordsStandInQuote, name("Jiangsu Shagang Corp"), [
      {
        line: 2,
        column: 75,
        quote: "Jiangsu Shagang Corp",
        message: "these words do not stand in the quote",
        suggestion: 'in the quote "G" stands where this has "C", after "gsu Shagang "',
      },
    ]);
  });
  test("a name that stands in another quote", () => {
    expectProblems(PrintedWordsStandInQuote, name("Liu Xia"), [{ suggestion: 'the quote "liu" has them' }]);
  });
  test("a supplied name need not; an inferred one does", () => {
    expectValid(PrintedWordsStandInQuote, name("Anything", ", basis: SUPPLIED, suppliedBy: me"));
    expectProblems(PrintedWordsStandInQuote, name("Anything", ", modality: INFERRED, inference: so"), [
      { quote: "Anything" },
    ]);
  });
  test("a property of a link that is marked @printed, and one of a kind", () => {
    const link = (title: string): string =>
      `links:\n  - { type: HOLDS_POSITION, from: person-a, to: university-a, titleEn: "${title}", quotes: [liu] }\n`;
    expectValid(PrintedWordsStandInQuote, link("president"));
    expectProblems(PrintedWordsStandInQuote, link("rector"), [{ line: 2, column: 72, quote: "rector" }]);
    expectProblems(
      PrintedWordsStandInQuote,
      `entities:\n${entity("community-a", "Community", 'properties: { purpose: "to do good" }')}`,
      [{ quote: "to do good" }],
    );
  });
});
