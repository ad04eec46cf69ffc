import { describe, expect, test } from "vitest";
import { drawRows } from "../../../src/explorer/model/drawing/draw-rows.js";
import { graphOfClaims, graphOfCounts, saidBy } from "../../../src/explorer/model/files/drawn-graph.js";
import { printGexf, type DrawnGraph } from "../../../src/explorer/model/files/gexf.js";
import { printGraphiqlLink } from "../../../src/explorer/model/address/graphiql-link.js";
import { printCsv, type Column, type Provenance } from "../../../src/explorer/model/files/table.js";
import { caption, CLAIM } from "../made-answers.js";
import { readCsv, readGexf } from "../read-exports.js";

const ABOUT: Provenance = {
  title: "Network around 沙钢 <&>",
  version: "ea4b89969463a9d5",
  date: "2026-11-22",
  url: "http://localhost/?view=network&id=x",
  sources: [{ title: 'A "quoted", title', publisher: "China Industrial Network", publishedOn: "2024-05-23" }],
};
const TEXTS = [
  "江苏沙钢集团有限公司",
  'Ltd., "Co"',
  "two\nlines",
  "<script>alert(1)</script>",
  "=HYPERLINK(1)",
  "",
  "a\u0001b",
];

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
    expect(read.header).toEqual(["text", "count", "graphVersion", "exportedOn", "address"]);
    expect(read.rows.map(([text]) => text)).toEqual([
      "江苏沙钢集团有限公司",
      'Ltd., "Co"',
      "two\nlines",
      "<script>alert(1)</script>",
      "'=HYPERLINK(1)",
      "",
      "a\u0001b",
    ]);
    expect(read.rows.map(([, count]) => count)).toEqual(["", "-2", "-1", "0", "1", "2", "3"]);
  });

  test("says of which graph it is, when and where, in each row and in no line that is none", () => {
    expect(printed.startsWith("\uFEFF")).toBe(true);
    for (const row of read.rows)
      expect(row.slice(2)).toEqual(["ea4b89969463a9d5", "2026-11-22", "http://localhost/?view=network&id=x"]);
  });
});

describe("GEXF", () => {
  const graph: DrawnGraph = {
    nodes: TEXTS.map((label, at) => ({ id: `n${at}`, label, kind: "ENTERPRISE" })),
    links: TEXTS.map((quote, at) => ({
      id: `l${at}`,
      from: `n${at}`,
      to: "n0",
      kind: "LEADS",
      modality: "ASSERTED",
      quote,
      source: undefined,
    })),
  };
  const read = readGexf(printGexf(graph, ABOUT));

  test("reads back to the same nodes and links", () => {
    expect(read.nodes.map(({ label }) => label)).toEqual(TEXTS.map((text) => text.replace("\u0001", "\uFFFD")));
    expect(read.links.map(({ source, target }) => [source, target])).toEqual(
      graph.links.map(({ from, to }) => [from, to]),
    );
    expect(read.links.map(({ quote }) => quote)).toEqual(TEXTS.map((text) => text.replace("\u0001", "\uFFFD")));
  });

  test("has names, place, dates, colour and position where they are known", () => {
    const node = { id: "n", label: "A", kind: "ENTERPRISE", nameZh: "甲", nameEn: "A", place: "江苏", year: "1975" };
    const text = printGexf(
      {
        nodes: [{ ...node, colour: [1, 20, 255], position: { x: 1.5, y: -2 } }],
        links: [{ id: "l", from: "n", to: "n", kind: "LEADS", validFrom: "2023-04", validTo: null, asOf: undefined }],
      },
      ABOUT,
    );
    expect(readGexf(text).nodes[0]).toMatchObject(node);
    expect(readGexf(text).links[0]).toMatchObject({ validFrom: "2023-04" });
    expect(text).toContain('<viz:color r="1" g="20" b="255"/><viz:position x="1.5" y="-2" z="0"/></node>');
  });

  test("says what it is", () => {
    expect(read.description).toContain("graph version ea4b89969463a9d5");
    expect(read.description).toContain("China Industrial Network");
  });
});

describe("what a graph program gets", () => {
  const [a, b] = [caption("enterprise-a", "ENTERPRISE", "A"), caption("community-b", "COMMUNITY", "B")];

  test("of statements: all that they are about, and links once, with their words", () => {
    const graph = graphOfClaims(
      [
        saidBy(CLAIM, a, b, "en"),
        saidBy({ ...CLAIM, id: "2", predicate: "name" }, b, undefined, "en"),
        saidBy(CLAIM, a, b, "en"),
        saidBy(null, undefined, undefined, "en"),
      ],
      "en",
    );
    expect(graph).toEqual({
      nodes: [
        { id: a.id, kind: "ENTERPRISE", label: "A", nameZh: "A", nameEn: "A" },
        { id: b.id, kind: "COMMUNITY", label: "B", nameZh: "B", nameEn: "B" },
      ],
      links: [
        {
          id: "1",
          from: a.id,
          to: b.id,
          kind: "LEADS",
          modality: "ASSERTED",
          validFrom: null,
          validTo: null,
          asOf: null,
          quote: "its words",
          source: "a source",
        },
      ],
    });
  });

  test("of counts: what is counted as nodes, and how many as the weight of a link, or as a score where there is one dimension", () => {
    const [row, column] = [
      { id: "KIND:UNIVERSITY", label: "Universities", kind: "KIND" },
      { id: "LINK:LEADS", label: "leads", kind: "LINK" },
    ];
    const read = readGexf(printGexf(graphOfCounts([{ row, column, count: 3 }]), ABOUT));
    expect([
      read.nodes.map(({ label }) => label),
      read.links.map(({ source, target, weight }) => [source, target, weight]),
    ]).toEqual([["Universities", "leads"], [["KIND:UNIVERSITY", "LINK:LEADS", "3"]]]);
    expect(readGexf(printGexf(graphOfCounts([{ row, column: undefined, count: 3 }]), ABOUT)).nodes).toMatchObject([
      { label: "Universities", score: "3" },
    ]);
  });
});

test("the picture of rows has each row once, all its texts as text, its words below it, and says what it is", () => {
  const look = {
    ground: "rgb(0, 0, 0)",
    ink: "rgb(9, 9, 9)",
    quiet: "rgb(8, 8, 8)",
    rule: "rgb(7, 7, 7)",
    font: '"Noto Sans", sans-serif',
  };
  const columns: readonly Column<string>[] = [
    { key: "name", label: "Name", value: (text) => text },
    { key: "nothing", label: "Empty", value: () => undefined },
    { key: "count", label: "Count", value: ({ length }) => length, numeric: true },
    { key: "quote", label: "Quote", value: (text) => `words of ${text}` },
    { key: "source", label: "Source", value: () => "a source" },
  ];
  const { text, width, height } = drawRows(columns, TEXTS, ABOUT, look);
  expect(text.match(/data-row/g)).toHaveLength(TEXTS.length);
  expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(text).not.toMatch(/<script|Empty|\u0001/);
  for (const expected of [
    "“words of 江苏沙钢集团有限公司” — a source",
    "graph version ea4b89969463a9d5, exported 2026-11-22",
    "Source: A &quot;quoted&quot;, title, China Industrial Network, 2024-05-23",
  ])
    expect(text).toContain(expected);
  const places = [...text.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  for (const [x, y] of places) expect(x >= 0 && x < width && y > 0 && y < height).toBe(true);
  expect(drawRows(columns, TEXTS, ABOUT, look).text).toBe(text);
});

test("GraphiQL opens with the question and its variables", () => {
  const link = new URL(
    printGraphiqlLink("{ meta { version } } # 产教 & more", { id: "a&b", kinds: undefined }),
    "http://localhost",
  );
  expect(link.pathname).toBe("/graphql");
  expect(link.searchParams.get("query")).toBe("{ meta { version } } # 产教 & more");
  expect(JSON.parse(link.searchParams.get("variables")!)).toEqual({ id: "a&b" });
});
