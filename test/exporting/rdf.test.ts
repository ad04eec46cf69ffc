import { Parser, type Quad, Writer } from "n3";
import { describe, expect, test } from "vitest";
import { printNQuads, printTurtle } from "../../src/exporting/formats/rdf.js";
import type { ExportedGraph, StatementRow } from "../../src/exporting/read-rows.js";
import { readModel } from "../../src/model/read-model.js";

const model = readModel();

/** All that has to be escaped somewhere, and what has not although it looks like it. */
const HOSTILE = "“中文”\"\\\n\r\t\b\f\u0000\u001f\u007f\u0080\ufffe\uffff𠮷 <a> _:b . # 'c'";

const quote = { start: 3, end: 9, exact: HOSTILE, prefix: HOSTILE, suffix: "" };
const said: readonly Partial<StatementRow>[] = [
  { predicate: "name", properties: { status: "LIVE", value: HOSTILE, language: "zh-Hans" } },
  { predicate: "name", properties: { status: "LIVE", value: "A" }, evidenceJson: "[]" },
  { predicate: "kind", properties: { status: "LIVE", value: "ENTERPRISE", recordedAt: "2026-01-01T00:00:00Z" } },
  { predicate: "kind", properties: { status: "LIVE", value: '一 kind> <of "nobody' } },
  { predicate: "LEADS", properties: { status: "LIVE", objectId: "共同体 x>", value: null } },
  { predicate: "identifier", properties: { status: "LIVE", scheme: "USCC", value: "91" } },
  { predicate: "established", properties: { status: "LIVE", value: "2004-05" } },
  { predicate: "established", properties: { status: "RETRACTED", value: "2005" } },
  { predicate: "established", properties: { status: "LIVE", value: "2006", overruledBy: "s1" } },
];

async function* statements() {
  yield said.map(
    (each, at): StatementRow => ({
      id: `s${at}`,
      subjectId: "大学 <1>",
      predicate: "",
      sourceId: "来源 1",
      evidenceJson: JSON.stringify([quote, { start: 0, end: 1, exact: "x" }]),
      properties: {},
      ...each,
    }),
  );
}
const graph = {
  version: "1",
  builtAt: "2026-01-01",
  sources: [{ id: "来源 1", title: HOSTILE, publisher: null, url: "https://example.org/?a=b c" }],
  statements,
} as unknown as ExportedGraph;

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

function parse(text: string, format: string): Quad[] {
  return new Parser({ format, blankNodePrefix: "" }).parse(text);
}

describe("linked data, whatever the texts hold", () => {
  test("N-Quads are the bytes that a writer of canonical N-Quads makes of them", async () => {
    const text = await join(printNQuads(graph, model));
    expect(new Writer({ format: "N-Quads" }).quadsToString(parse(text, "N-Quads"))).toBe(text);
    expect(text).toContain(JSON.stringify(HOSTILE).slice(1, 10));
  });

  test("what was taken back or overruled is no claim, and is a statement still", async () => {
    const quads = parse(await join(printNQuads(graph, model)), "N-Quads");
    const values = (predicate: string): string[] =>
      quads.filter((each) => each.predicate.value === predicate).map(({ object }) => object.value);
    expect(values("urn:chanjiao:term:established")).toEqual(["2004-05"]);
    expect(values("http://www.w3.org/ns/prov#wasDerivedFrom")).toHaveLength(said.length);
    expect(values("https://schema.org/name")).toEqual([HOSTILE, "A"]);
    expect(values("http://www.w3.org/ns/oa#start")).toEqual(said.slice(1).flatMap(() => ["3", "0"]));
  });

  test("Turtle says the same without the graphs, nodes without a name within what they belong to", async () => {
    const turtle = await join(printTurtle(graph, model));
    const print = ({ subject, predicate, object }: Quad): string =>
      [subject, predicate, object].map((term) => (term.termType === "BlankNode" ? "_" : `${term.value}`)).join(" ");
    const all = (quads: readonly Quad[]): string[] => quads.map(print).sort();
    expect(all(parse(turtle, "Turtle"))).toEqual(all(parse(await join(printNQuads(graph, model)), "N-Quads")));
    expect(turtle).not.toMatch(/^_:|\[ *\]/m);
    expect(turtle).toContain("oa:hasSelector [ a oa:TextPositionSelector; oa:start 3; oa:end 9 ]");
  });
});
