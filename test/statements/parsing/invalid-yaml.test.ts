import { describe, expect, test } from "vitest";
import { ENTITY, parse } from "./steel-file.js";

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
