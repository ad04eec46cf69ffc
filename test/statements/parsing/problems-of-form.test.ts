import { describe, expect, test } from "vitest";
import { parse } from "./steel-file.js";

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
  test("an address of a source that is no page's: who clicks on it would run it", () => {
    const head = 'source: { id: 001_a, title: x, languages: [en], licence: none, translation: ORIGINAL, url: "';
    const say = (url: string): readonly string[] =>
      parse("", `${head}${url}" }\nrecordedAt: 2026-01-01T00:00:00Z\n`).problems.map(({ message }) => message);
    for (const url of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "新闻"])
      expect(say(url)).toContain(`"${url}" is no address of a page`);
    expect(say("https://例子.cn/新闻")).not.toContainEqual(expect.stringContaining("is no address"));
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
