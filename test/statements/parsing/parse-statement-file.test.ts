import { describe, expect, test } from "vitest";
import { readModel } from "../../../src/model/read-model.js";
import { gatherStatements } from "../../../src/statements/gather-statements.js";
import { parseStatementFile } from "../../../src/statements/parsing/parse-statement-file.js";
import { placeOf } from "../../../src/statements/parsing/parsed-file.js";
import { printStatementId } from "../../../src/statements/statement.js";

const MODEL = readModel();
const HEAD = `source: { id: 001_a, title: Steel, languages: [en], licence: none, translation: ORIGINAL }
recordedAt: 2026-01-01T00:00:00Z
quotes:
  second: { start: 6, end: 10, exact: leads }
  first: { start: 0, end: 5, exact: Steel }
`;

function parse(text: string, head = HEAD): ReturnType<typeof parseStatementFile> {
  return parseStatementFile({ path: "001_a.yaml", text: head + text }, MODEL, "Steel leads");
}

const ENTITY = `entities:
  - id: enterprise-a
    kind: Enterprise
    quotes: [second, first]
    modality: PLANNED
    asOf: 2024-05
    names:
      - { value: Steel, language: en, nameKind: LABEL }
      - { value: 钢, language: zh-Hans, nameKind: OFFICIAL, basis: SUPPLIED, suppliedBy: me }
    identifiers:
      - { scheme: MOE, value: 0123456789, quotes: [first] }
    properties:
      stockCode: 002075
      established: [{ value: 1950, quotes: [first] }, { value: 1951-03, modality: HISTORICAL }]
      level: NATIONAL
`;

describe("what a file says", () => {
  test("an entity becomes one statement for its kind and one for each name, identifier and claim of a property", () => {
    const { statements, problems } = parse(ENTITY);
    expect(problems).toEqual([]);
    expect(statements.map(({ predicate, value }) => [predicate, value])).toEqual([
      ["kind", "Enterprise"],
      ["name", "Steel"],
      ["name", "钢"],
      ["identifier", "0123456789"],
      ["stockCode", "002075"],
      ["established", "1950"],
      ["established", "1951-03"],
      ["level", "NATIONAL"],
    ]);
    expect(statements[1]!.details).toEqual({ language: "en", nameKind: "LABEL" });
    expect(statements[3]!.details).toEqual({ scheme: "MOE" });
  });
  test("what an entity carries speaks of its existence alone; its quotes serve the parts that bring none and are printed", () => {
    const [kind, printed, supplied, identifier] = parse(ENTITY).statements;
    expect([kind!.modality, kind!.asOf]).toEqual(["PLANNED", "2024-05"]);
    expect([printed!.modality, printed!.asOf]).toEqual(["ASSERTED", undefined]);
    expect(printed!.evidence.map(({ exact }) => exact)).toEqual(["Steel", "leads"]);
    expect(supplied!.evidence).toEqual([]);
    expect(identifier!.evidence).toEqual([{ start: 0, end: 5, exact: "Steel" }]);
  });
  test("a link carries its own properties as details, with numbers as numbers", () => {
    const [link] = parse(
      "links:\n  - { type: LEADS, from: enterprise-a, to: community-b, order: 2, asOf: 2024, quotes: [first] }\n",
    ).statements;
    expect(link).toMatchObject({
      subjectId: "enterprise-a",
      predicate: "LEADS",
      objectId: "community-b",
      details: { order: 2 },
      asOf: "2024",
      modality: "ASSERTED",
      basis: "PRINTED",
      sourceId: "001_a",
      recordedAt: "2026-01-01T00:00:00Z",
    });
    expect(link).not.toHaveProperty("value");
  });
  test("ids are those of the content, whatever the layout of the file or the order of the quotes", () => {
    const flow = parse(ENTITY).statements;
    expect(flow.map(({ id }) => id)).toEqual(flow.map(printStatementId));
    const other = parse(
      ENTITY.replace("[second, first]", "\n      - first\n      - second").replace(
        "{ value: Steel, language: en, nameKind: LABEL }",
        "nameKind: LABEL # as printed\n        value: 'Steel'\n        language: en",
      ),
    );
    expect(other.statements.map(({ id }) => id)).toEqual(flow.map(({ id }) => id));
  });
  test("JSON is read as well", () => {
    const file = parseStatementFile(
      {
        path: "s/001_a.json",
        text: JSON.stringify(
          {
            source: { id: "001_a", title: "Steel", languages: ["en"], licence: "none", translation: "ORIGINAL" },
            recordedAt: "2026-01-01T00:00:00Z",
            entities: [{ id: "place-x", kind: "Place", basis: "SUPPLIED", suppliedBy: "me" }],
          },
          null,
          2,
        ),
      },
      MODEL,
      "Steel leads",
    );
    expect(file.problems).toEqual([]);
    expect(file.statements).toMatchObject([{ subjectId: "place-x", predicate: "kind", value: "Place" }]);
    expect(file.written[0]!.at.line).toBeGreaterThan(5);
  });
  test("the source has its text, its length in code points and the SHA-256 of its bytes", () => {
    const file = parseStatementFile({ path: "001_a.yaml", text: HEAD }, MODEL, "\uFEFF钢😀");
    expect(file.source).toMatchObject({
      id: "001_a",
      workId: "001_a",
      text: "\uFEFF钢😀",
      sha256: "eea837a1925f6a3e78b10e7e12eb73fbd54c4e5f434fcc664a19bd568ae8a3d6",
    });
    expect(file.source!.codePoints).toHaveLength(3);
  });
  test("without a document there is no source, and the statements are read all the same", () => {
    const file = parseStatementFile({ path: "001_a.yaml", text: HEAD + ENTITY }, MODEL, undefined);
    expect(file.source).toBeUndefined();
    expect(file.statements).toHaveLength(8);
  });
  test("places stand beside statements", () => {
    const { written } = parse(ENTITY);
    expect(written[1]!.at).toEqual({ file: "001_a.yaml", line: 13, column: 9 });
    expect(placeOf(written[1]!, "value")).toEqual({ file: "001_a.yaml", line: 13, column: 18 });
    expect(placeOf(written[1]!, "basis")).toEqual(written[1]!.at);
  });
});

describe("keys and retractions", () => {
  const pair = (second: string): string =>
    `links:\n  - { type: LEADS, from: a-a, to: b-b, quotes: [first], key: believed }\n  - { type: LEADS, from: a-c, to: b-b, quotes: [first], ${second} }\n`;
  test("overruledBy becomes the id of the statement that has the key", () => {
    const [believed, overruled] = parse(pair("overruledBy: believed, because: it does")).statements;
    expect(overruled).toMatchObject({ overruledBy: believed!.id, because: "it does" });
    expect(overruled!.id).toBe(parse(pair("asOf: 2024").replace(", asOf: 2024", "")).statements[1]!.id);
  });
  test("a key that there is not, and one that is given twice", () => {
    expect(parse(pair("overruledBy: beleived")).problems).toMatchObject([
      { rule: "NoDanglingReference", line: 8, quote: "beleived", suggestion: 'did you mean "believed"?' },
    ]);
    expect(parse(pair("key: believed")).problems).toMatchObject([
      { line: 8, message: 'the key "believed" is given twice' },
    ]);
  });
  test("a quote that there is not", () => {
    expect(parse(pair("asOf: 2024").replace("[first]", "[frist]")).problems).toMatchObject([
      { rule: "NoDanglingReference", line: 7, column: 49, quote: "frist", suggestion: 'did you mean "first"?' },
    ]);
  });
  test("a retraction reaches its statement, in the same file and in another", () => {
    const { id } = parse(ENTITY).statements[0]!;
    const retractions = `retractions:\n  - { statement: ${id}, reason: "no such firm", recordedAt: 2027-01-01T00:00:00Z }\n`;
    const retraction = { reason: "no such firm", recordedAt: "2027-01-01T00:00:00Z" };
    expect(parse(ENTITY + retractions).statements[0]).toMatchObject({ id, retraction });
    expect(gatherStatements([parse(ENTITY), parse(retractions)]).statements[0]).toMatchObject({ id, retraction });
    expect(gatherStatements([parse(ENTITY), parse(retractions)]).statements[1]).not.toHaveProperty("retraction");
  });
});

describe("problems of form have their place", () => {
  const cases: readonly [title: string, text: string, expected: object][] = [
    [
      "an unknown field",
      "entites: []\n",
      { line: 6, column: 1, quote: "entites", suggestion: 'did you mean "entities"?' },
    ],
    [
      "a field twice",
      "links: []\nlinks: []\n",
      { line: 7, column: 1, message: '"links" stands twice in the file', suggestion: "the first is on line 6" },
    ],
    ["a list that is none", "links: none\n", { line: 6, column: 8, message: "links has to be a list, such as [a, b]" }],
    [
      "a mapping that is none",
      "entities: [university-a]\n",
      { line: 6, column: 12, message: "an entity has to be a mapping, such as { key: value }" },
    ],
    [
      "no value",
      "links:\n  - { type: LEADS, from: a-a, to: b-b, asOf: }\n",
      { line: 7, column: 40, message: '"asOf" has no value' },
    ],
    ["no ends", "links:\n  - { type: LEADS }\n", { line: 7, column: 5, message: "the link has no from and no to" }],
    [
      "a modality that is none",
      "links:\n  - { type: LEADS, from: a-a, to: b-b, modality: PLANED }\n",
      { line: 7, column: 50, quote: "PLANED", suggestion: 'did you mean "PLANNED"?' },
    ],
    [
      "a kind of name that is none",
      "entities:\n  - { id: a-a, kind: Place, names: [{ value: A, language: en, nameKind: OFICIAL }] }\n",
      { line: 7, suggestion: 'did you mean "OFFICIAL"?' },
    ],
    [
      "a name without a language",
      "entities:\n  - { id: a-a, kind: Place, names: [{ value: A }] }\n",
      { line: 7, column: 37, message: "a name has no language and no nameKind" },
    ],
    [
      "a misspelt field of a link",
      "links:\n  - { type: LEADS, from: a-a, to: b-b, quote: [first] }\n",
      { line: 7, column: 40, quote: "quote", suggestion: expect.stringContaining('"quotes"') },
    ],
    [
      "a misspelt quote, once, though a name leans on it too",
      "entities:\n  - { id: a-a, kind: Place, quotes: [frist], names: [{ value: A, language: en, nameKind: LABEL }] }\n",
      { line: 7, column: 38, quote: "frist", suggestion: 'did you mean "first"?' },
    ],
    ["an alias", "links: &all\n  - *all\n", { line: 7, column: 5, message: "aliases (*all) are not read" }],
    [
      "an instant that is none",
      "retractions:\n  - { statement: x, reason: y, recordedAt: yesterday }\n",
      { line: 7, column: 44, suggestion: "write 2026-11-22T00:00:00Z" },
    ],
  ];
  test.each(cases)("%s", (_title, text, expected) => {
    expect(parse(text).problems).toMatchObject([expected]);
  });
  test("a source that is not whole", () => {
    const { problems } = parse("", "source: { id: 001_a, titel: x }\nrecordedAt: 2026-01-01T00:00:00Z\n");
    expect(problems.map(({ message }) => message)).toEqual([
      'source has no field "titel"',
      "the source has no title",
      "the source has no languages",
      "the source has no licence",
      "the source has no translation",
    ]);
    expect(parse("", "links: []\n").problems.map(({ message }) => message)).toEqual([
      "the file names no source",
      "the file has no recordedAt",
    ]);
    expect(parse("", "").problems).toMatchObject([{ line: 1, column: 1, message: "the file is empty" }]);
  });
});

describe("YAML that is none", () => {
  const broken: readonly [title: string, text: string, line: number, words: RegExp][] = [
    ["tabs", "entities:\n\t- id: a\n", 7, /tab/i],
    ["an open quotation mark", 'links:\n  - { type: "LEADS, from: a }\n', 8, /quotation mark is not closed/],
    ["an open brace", "links:\n  - { type: LEADS\n", 8, /a \{ is not closed/],
    ["a colon in a plain text", "entities:\n  - id: a: b\n", 7, /mapping/i],
    ["two documents", "---\nlinks: []\n", 6, /document/i],
    ["an unknown tag", "links: !run rm\n", 6, /tag/i],
  ];
  test.each(broken)("%s", (_title, text, line, words) => {
    const { problems, broken: isBroken, statements } = parse(text);
    expect([isBroken, statements]).toEqual([true, []]);
    expect(problems[0]).toMatchObject({
      rule: "YamlIsValid",
      file: "001_a.yaml",
      message: expect.stringMatching(words),
    });
    expect(problems[0]!.line).toBeGreaterThanOrEqual(line - 1);
    expect(problems[0]!.line).toBeLessThanOrEqual(line);
  });
  test("one open quotation mark is a few problems, not hundreds", () => {
    const { problems } = parse(
      ENTITY.replace("value: Steel", 'value: "Steel') + ENTITY.replaceAll("  - id", '  - "id":').repeat(50),
    );
    expect(problems.length).toBeLessThanOrEqual(3);
    expect(problems.length).toBeGreaterThan(0);
  });
  test.each(["entities: [{ id: a, quotes: [b }]\n", "links:\n  - { type: LEADS, quotes: [a }\n"])(
    "one open bracket is one problem: %j",
    (text) => {
      expect(parse(text).problems).toMatchObject([
        { message: "a [ is not closed before this", suggestion: "close every bracket and brace where it ends" },
      ]);
    },
  );
  test("fields named like what every object has are fields", () => {
    const { statements, problems } = parse(
      "links:\n  - { type: LEADS, from: a-a, to: b-b, __proto__: 1, constructor: x, quotes: [first] }\n",
    );
    expect(problems).toEqual([]);
    expect(Object.entries(statements[0]!.details)).toEqual([
      ["__proto__", 1],
      ["constructor", "x"],
    ]);
  });
  test("nesting without end", () => {
    expect(parse("[".repeat(100_000)).problems[0]).toMatchObject({
      rule: "YamlIsValid",
      message: "the file is nested too deeply",
    });
  });
  test("ten million characters are refused at once", () => {
    expect(parse("# padding\n".repeat(1_000_000)).problems).toMatchObject([
      { line: 1, column: 1, message: expect.stringMatching(/10\.0 million characters/) },
    ]);
  });
  test("aliases that would grow to billions", () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) =>
        `  q${index}: &q${index} [${
          index === 0
            ? "lol"
            : Array(9)
                .fill(`*q${index - 1}`)
                .join(", ")
        }]\n`,
    ).join("");
    const { problems, broken: isBroken } = parse("", `quotes:\n${bomb}`);
    expect(isBroken).toBe(false);
    expect(problems.find(({ line }) => line === 2)).toMatchObject({
      column: 11,
      message: "a quote has to be a mapping, such as { key: value }",
    });
  });
  test("twenty thousand keys, all the same", () => {
    const { problems } = parse("", `quotes:\n${"  a: { exact: b }\n".repeat(20_000)}`);
    expect(problems.find(({ line }) => line === 3)).toMatchObject({ message: '"a" stands twice in quotes' });
    expect(problems.length).toBeGreaterThan(19_000);
  });
});
