import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import type { CitedDocument } from "../../src/citing/citation.js";
import { compareThings } from "../../src/citing/dossier/compare.js";
import type { Dossier } from "../../src/citing/dossier/dossier.js";
import { printHtml } from "../../src/citing/dossier/html.js";
import { printMarkdown } from "../../src/citing/dossier/markdown.js";
import { type DossierThing, startDossier, type StatedItem } from "../../src/citing/dossier/plan-dossier.js";
import { printWord } from "../../src/citing/dossier/word.js";
import { readModel } from "../../src/model/read-model.js";

const HOSTILE = "</q><script>x</script> [a](b) \u0001*沙钢*\n# 1. ";
const DOCUMENT: CitedDocument = {
  id: "s",
  title: "T & <t>",
  language: "en",
  authors: [],
  publisher: "P",
  publishedOn: "2024",
  url: "https://s.example/a_b",
};
const GRAPH = {
  language: "en",
  version: "1234567890abcdef",
  builtAt: "2026-01-31T00:00:00.000Z",
  accessedOn: "2026-11-28",
  origin: "https://g.example",
} as const;

const NAMES: Readonly<Record<string, string>> = { a: "A", b: "B", x: HOSTILE, y: "Y" };

function state(
  id: string,
  subjectId: string,
  predicate: string,
  end: string,
  more: Partial<StatedItem> = {},
): StatedItem {
  const isLink = predicate === predicate.toUpperCase();
  return {
    id,
    predicate,
    subjectId,
    objectId: isLink ? end : null,
    value: isLink ? null : end,
    modality: "ASSERTED",
    basis: "PRINTED",
    suppliedBy: null,
    validFrom: null,
    validTo: null,
    asOf: null,
    subject: { id: subjectId, name: NAMES[subjectId]! },
    object: isLink ? { id: end, name: NAMES[end]! } : null,
    sourceId: "s",
    evidence: [{ exact: HOSTILE }],
    ...more,
  };
}

const thing = (id: string, statements: readonly StatedItem[]): DossierThing => ({
  id,
  name: NAMES[id]!,
  otherName: NAMES[id]!,
  kind: "ENTERPRISE",
  statements,
  isCut: false,
});

const A = thing("a", [
  state("1", "a", "established", "1975", { basis: "SUPPLIED", suppliedBy: "Li", evidence: [] }),
  state("2", "a", "LEADS", "x"),
  state("3", "a", "LEADS", "x", { evidence: [{ exact: "one" }, { exact: "two" }] }),
]);
const B = thing("b", [state("4", "b", "MEMBER_OF", "x", { modality: "PLANNED" }), state("5", "b", "LEADS", "y")]);

function plan(): Dossier {
  const parts = startDossier(GRAPH, readModel(), new Map([["s", DOCUMENT]]));
  const sections = [parts.ofThing(A), ...compareThings([A, B], parts, GRAPH)];
  const { origin: _origin, ...graph } = GRAPH;
  return {
    ...graph,
    title: `Of ${HOSTILE}`,
    permalink: "https://g.example/dossier?ids=a",
    sections,
    notes: parts.listNotes(),
  };
}

describe("a dossier", () => {
  test("has a line for what is said, with the notes of all who say it, and a note once", () => {
    const { sections, notes } = plan();
    expect(sections[0]?.lines.map((line) => line.notes)).toEqual([[1], [2, 3, 4]]);
    expect(sections[0]?.lines[1]?.permalink).toBe("https://g.example/id/2");
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(notes[0]).toMatchObject({
      quote: undefined,
      reference: expect.stringContaining("no document says so (Li)"),
    });
    expect(notes[2]).toMatchObject({
      quote: "one",
      reference:
        "P. (2024). T & <t>. https://s.example/a_b. Quoted in Chanjiao knowledge graph (Version 1234567890ab, 2026, January 31) [Data set]. Retrieved November 28, 2026, from https://g.example/id/3",
    });
  });

  test("compares by what things are linked to", () => {
    const [, shared, onlyA, onlyB] = plan().sections;
    expect(shared?.lines.map(({ notes }) => notes)).toEqual([[2, 3, 4], [5]]);
    expect(shared?.lines[1]?.text).toMatch(/^B member of .* \(planned\)$/s);
    expect([onlyA?.lines.length, onlyA?.remark]).toEqual([
      0,
      expect.stringContaining("no evidence that there is nothing"),
    ]);
    expect(onlyB?.lines.map(({ text }) => text)).toEqual(["B leads Y"]);
  });

  test("in Markdown is text, however it is written", () => {
    const text = printMarkdown(plan());
    expect(text.split("\n")[0]).toMatch(
      /^# Of \\<\/q\\>\\<script\\>x\\<\/script\\> \\\[a\\\]\\\(b\\\) \S*\\\*沙钢\\\* \\# 1\.$/,
    );
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(6);
    expect(text).toContain("https://s.example/a_b. Quoted");
  });

  test("as a page is text, each note a link and back", () => {
    const text = printHtml(plan(), [{ name: "Word", url: "/x?a=1&b=2" }]);
    expect(text).not.toContain("<script");
    expect(text).toContain('<a href="/x?a=1&amp;b=2">Word</a>');
    expect(text).toContain('<a href="https://s.example/a_b">https://s.example/a_b</a>. Quoted');
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
  });

  test("in Word has its notes at its lines, as another program reads it", async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: await printWord(plan()) });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(value).toContain("&lt;script&gt;x&lt;/script&gt;");
    expect(value.match(/<li id="footnote-\d+"/g)).toHaveLength(9); // one for each mark
    expect(value).toContain("“one” P. (2024). T &amp; &lt;t&gt;. https://s.example/a_b.");
    expect(value).toContain('<a href="https://g.example/id/2">');
  });
});
