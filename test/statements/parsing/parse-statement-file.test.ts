import { describe, expect, test } from "vitest";
import { gatherStatements } from "../../../src/statements/gather-statements.js";
import { parseStatementFile } from "../../../src/statements/parsing/parse-statement-file.js";
import { placeOf } from "../../../src/statements/parsing/parsed-file.js";
import { printStatementId } from "../../../src/statements/statement.js";
import { ENTITY, HEAD, MODEL, parse } from "./steel-file.js";

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
