import { describe, expect, test } from "vitest";
import { printGexf, type DrawnGraph } from "../../../src/explorer/model/gexf.js";
import { printGraphiqlLink } from "../../../src/explorer/model/graphiql-link.js";
import { printCsv, type Column, type Provenance } from "../../../src/explorer/model/table.js";
import { readCsv, readGexf } from "../read-exports.js";

const ABOUT: Provenance = {
  title: "Network around 沙钢 <&>",
  version: "ea4b89969463a9d5",
  date: "2026-11-22",
  url: "http://localhost/?view=network&id=x",
  sources: [{ title: 'A "quoted", title', publisher: "China Industrial Network", publishedOn: "2024-05-23" }],
};
const TEXTS = ["江苏沙钢集团有限公司", 'Ltd., "Co"', "two\nlines", "<script>alert(1)</script>", "=HYPERLINK(1)", "", "a\u0001b"];

describe("CSV", () => {
  const columns: readonly Column<{ readonly text: string; readonly count: number | undefined }>[] = [
    { key: "text", label: "Text", value: ({ text }) => text },
    { key: "count", label: "Count", value: ({ count }) => count, numeric: true },
  ];
  const rows = TEXTS.map((text, count) => ({ text, count: count === 0 ? undefined : count - 3 }));
  const printed = printCsv(columns, rows, ABOUT);
  const read = readCsv(printed);

  test("reads back to the same rows", () => {
    expect(read.rows).toHaveLength(rows.length);
    expect(read.header).toEqual(["text", "count"]);
    expect(read.rows.map(([text]) => text)).toEqual(["江苏沙钢集团有限公司", 'Ltd., "Co"', "two\nlines", "<script>alert(1)</script>", "'=HYPERLINK(1)", "", "a\u0001b"]);
    expect(read.rows.map(([, count]) => count)).toEqual(["", "-2", "-1", "0", "1", "2", "3"]);
  });

  test("says what it is, of which graph, when, and after whom", () => {
    expect(printed.startsWith("\uFEFF")).toBe(true);
    expect(read.about).toEqual([
      "# Network around 沙钢 <&>",
      "# Chanjiao 产教, graph version ea4b89969463a9d5, exported 2026-11-22",
      "# http://localhost/?view=network&id=x",
      '# Source: A "quoted", title, China Industrial Network, 2024-05-23',
    ]);
  });
});

describe("GEXF", () => {
  const graph: DrawnGraph = {
    nodes: TEXTS.map((label, at) => ({ id: `n${at}`, label, kind: "ENTERPRISE" })),
    links: TEXTS.map((quote, at) => ({ id: `l${at}`, from: `n${at}`, to: "n0", kind: "LEADS", modality: "ASSERTED", quote, source: undefined })),
  };
  const read = readGexf(printGexf(graph, ABOUT));

  test("reads back to the same nodes and links", () => {
    expect(read.nodes.map(({ label }) => label)).toEqual(TEXTS.map((text) => text.replace("\u0001", "")));
    expect(read.links.map(({ source, target }) => [source, target])).toEqual(graph.links.map(({ from, to }) => [from, to]));
    expect(read.links.map(({ quote }) => quote)).toEqual(TEXTS.map((text) => text.replace("\u0001", "")));
  });

  test("says what it is", () => {
    expect(read.description).toContain("graph version ea4b89969463a9d5");
    expect(read.description).toContain("China Industrial Network");
  });
});

test("GraphiQL opens with the question and its variables", () => {
  const link = new URL(printGraphiqlLink("{ meta { version } } # 产教 & more", { id: "a&b", kinds: undefined }), "http://localhost");
  expect(link.pathname).toBe("/graphql");
  expect(link.searchParams.get("query")).toBe("{ meta { version } } # 产教 & more");
  expect(JSON.parse(link.searchParams.get("variables")!)).toEqual({ id: "a&b" });
});
