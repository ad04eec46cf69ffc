import { describe, expect, test } from "vitest";
import { anchorQuotes } from "../../src/statements/anchor-quotes.js";

const DOCUMENT = "😀 Steel leads. Steel follows.";
const SHA256 = "0".repeat(64);

describe("anchorQuotes", () => {
  test("fills in positions in code points and leaves every other byte as it is", () => {
    const text = `# how this was read\nsource: { id: a, sha256: ${SHA256} }\nquotes:   # passages\n  leads:   {exact:   'Steel leads.'}  # once\n\n  follows:\n    exact: >-\n      Steel\n      follows.\n`;
    const { text: anchored, filled, unanchored } = anchorQuotes(text, DOCUMENT);
    expect(anchored).toBe(
      text
        .replace("{exact:", "{start: 2, end: 14, exact:")
        .replace("    exact: >-", "    start: 15\n    end: 29\n    exact: >-"),
    );
    expect([filled, unanchored]).toEqual([["leads", "follows"], []]);
    expect(anchorQuotes(anchored, DOCUMENT)).toEqual({
      text: anchored,
      filled: [],
      unanchored: [],
      sha256Filled: false,
    });
  });
  test("mends a wrong position and one that is half there", () => {
    expect(
      anchorQuotes(
        "quotes:\n  a: { start: 1, end: 2, exact: Steel leads. }\n  b: { end: 9, exact: follows }\n",
        DOCUMENT,
      ).text,
    ).toBe("quotes:\n  a: { start: 2, end: 14, exact: Steel leads. }\n  b: { end: 28, start: 21, exact: follows }\n");
  });
  test("words that stand twice, or nowhere, are left", () => {
    const text = "quotes:\n  a: { exact: Steel }\n  b: { exact: Iron }\n";
    const { text: anchored, unanchored } = anchorQuotes(text, DOCUMENT);
    expect(anchored).toBe(text);
    expect(unanchored).toEqual([
      {
        key: "a",
        line: 2,
        places: 2,
        candidates: [
          { start: 2, end: 7, before: "😀 ", after: " leads. Steel fo" },
          { start: 15, end: 20, before: "😀 Steel leads. ", after: " follows." },
        ],
      },
      { key: "b", line: 3, places: 0, candidates: [] },
    ]);
  });
  test("of a word that stands in many places the first are shown, and how many there are", () => {
    const [left] = anchorQuotes("quotes:\n  a: { exact: 大学 }\n", "大学".repeat(10_000)).unanchored;
    expect(left).toMatchObject({ places: 10_000 });
    expect(left!.candidates).toHaveLength(20);
  });
  test("one of two places that is chosen stands", () => {
    const text = "quotes:\n  a: { start: 15, end: 20, exact: Steel }\n";
    expect(anchorQuotes(text, DOCUMENT)).toMatchObject({ text, unanchored: [] });
  });
  test("a missing sha256 is filled in, another one is not touched", () => {
    expect(anchorQuotes("source:\n  id: a\n  title: b # printed\n", "").text).toBe(
      "source:\n  id: a\n  sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n  title: b # printed\n",
    );
    expect(anchorQuotes(`source: { id: a, sha256: ${SHA256} }\n`, "").text).toContain(SHA256);
  });
  test("JSON stays JSON, and line ends what they are", () => {
    const json = JSON.parse(
      anchorQuotes('{"source": {"id": "a"}, "quotes": {"b": {"exact": "Steel leads."}}}', DOCUMENT).text,
    ) as { source: object; quotes: object };
    expect(json.quotes).toEqual({ b: { start: 2, end: 14, exact: "Steel leads." } });
    expect(Object.keys(json.source)).toEqual(["sha256", "id"]);
    expect(anchorQuotes("quotes:\r\n  a:\r\n    exact: Steel leads.\r\n", DOCUMENT).text).toBe(
      "quotes:\r\n  a:\r\n    start: 2\r\n    end: 14\r\n    exact: Steel leads.\r\n",
    );
  });
});
