import { parse } from "csv-parse/sync";
import { Parser } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/connection.js";
import { EXPORT_FORMATS } from "../../src/exporting/formats.js";
import { type ExportedGraph, openGraph } from "../../src/exporting/read-rows.js";
import { readModel } from "../../src/model/read-model.js";
import { testDatabase } from "../support/database.js";
import { loadAlone } from "../support/load.js";
import { entity, link, named, source, statement } from "../loading/statements.js";
import { execFileSync, spawnSync } from "node:child_process";

const model = readModel();
const NAME = '=1+1 <"沙钢" & Söhne>';
let database: Database;
let graph: ExportedGraph;

beforeAll(async () => {
  database = await testDatabase();
  await loadAlone(
    database,
    [source("a"), source("b", "Steel, says b")],
    [
      ...entity("enterprise-a", "Enterprise", NAME),
      named("enterprise-a", "沙钢", "zh-Hans", "OFFICIAL"),
      ...entity("community-x", "Community", "X"),
      link("enterprise-a", "LEADS", "community-x", { details: { order: 1 }, validFrom: "2023-04" }),
      link("enterprise-a", "LEADS", "community-x", { details: { order: 1 }, sourceId: "b" }),
      statement({
        subjectId: "community-x",
        predicate: "founded",
        value: "2023",
        evidence: [
          { start: 0, end: 5, exact: "Steel" },
          { start: 6, end: 11, exact: "Works" },
        ],
      }),
    ],
    model,
  );
  graph = (await openGraph(database))!;
});

async function print(file: string): Promise<string> {
  let text = "";
  for await (const piece of EXPORT_FORMATS.find((format) => format.file === file)!.print(graph, model)) text += piece;
  return text;
}

const readTable = async (file: string): Promise<readonly Record<string, string>[]> =>
  parse(await print(file), { columns: true, bom: true });

test.each(EXPORT_FORMATS.map(({ file }) => file))("%s is the same each time", async (file) => {
  const text = await print(file);
  expect(text.length).toBeGreaterThan(20);
  expect(await print(file)).toBe(text);
});

describe("tables", () => {
  test("a row for each thing, its names in both languages, and no formula", async () => {
    const rows = await readTable("nodes.csv");
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "community-x", "enterprise-a"]);
    expect(rows.at(-1)).toMatchObject({ kind: "ENTERPRISE", nameEn: `'${NAME}`, nameZh: "沙钢" });
  });

  test("a row for each link, with what only some have", async () => {
    expect(await readTable("links.csv")).toMatchObject([
      { kind: "LEADS", from: "enterprise-a", to: "community-x", order: "1", validFrom: "2023-04", sources: "2" },
    ]);
  });

  test("a row for each quote of each statement", async () => {
    const rows = (await readTable("statements.csv")).filter(({ predicate }) => predicate === "founded");
    expect(rows.map(({ quote, start, value }) => [quote, start, value])).toEqual([
      ["Steel", "0", "2023"],
      ["Works", "6", "2023"],
    ]);
  });

  test("the sources with their terms", async () => {
    expect(await readTable("sources.csv")).toMatchObject([
      { id: "a", licence: "quoted" },
      { id: "b", licence: "quoted" },
    ]);
  });

  test("what Neo4j's importer takes", async () => {
    expect((await print("neo4j-nodes.csv")).split("\r\n")[0]).toMatch(/^id:ID,kind,.*,:LABEL$/);
    expect((await print("neo4j-links.csv")).split("\r\n")[0]).toMatch(/^id,:TYPE,:START_ID,:END_ID,.*sources:int/);
  });
});

describe("linked data", () => {
  test("a graph for each source, that says what the source says", async () => {
    const quads = new Parser({ format: "N-Quads" }).parse(await print("graph.nq"));
    const said = quads.filter(({ predicate }) => predicate.value === "urn:chanjiao:term:leads");
    expect(said.map(({ subject, object, graph: name }) => [subject.value, object.value, name.value])).toEqual(
      expect.arrayContaining([
        ["urn:chanjiao:enterprise-a", "urn:chanjiao:community-x", "urn:chanjiao:a"],
        ["urn:chanjiao:enterprise-a", "urn:chanjiao:community-x", "urn:chanjiao:b"],
      ]),
    );
    const quoted = quads.filter(({ predicate }) => predicate.value === "http://www.w3.org/ns/oa#exact");
    expect(quoted.map(({ object }) => object.value)).toContain("Works");
  });

  test("Turtle says the same", async () => {
    const quads = new Parser({ format: "Turtle" }).parse(await print("graph.ttl"));
    const names = quads.filter(({ predicate }) => predicate.value === "https://schema.org/name");
    expect(names.map(({ object }) => object.value)).toEqual(expect.arrayContaining([NAME, "沙钢", "X"]));
  });

  test("JSON-LD is one document with its context", async () => {
    const document = JSON.parse(await print("graph.jsonld")) as {
      "@context": Record<string, unknown>;
      "@graph": readonly Record<string, unknown>[];
    };
    expect(document["@context"].leads).toEqual({
      "@id": "urn:chanjiao:term:leads".replace("urn:chanjiao:term:", "cj:"),
      "@type": "@id",
    });
    expect(document["@graph"]).toContainEqual({ id: "urn:chanjiao:enterprise-a", leads: "urn:chanjiao:community-x" });
    expect(document["@graph"]).toContainEqual(
      expect.objectContaining({ id: "urn:chanjiao:enterprise-a", type: "schema:Corporation" }),
    );
  });
});

const PYTHON = `
import sys, xml.etree.ElementTree as tree
for path in sys.argv[1:]:
    root = tree.parse(path).getroot()
    tags = [element.tag.split("}")[1] for element in root.iter()]
    print(tags.count("node"), tags.count("edge"), [e.get("label") or e.get("id") for e in root.iter() if e.tag.endswith("}node")][-1])
`;

test.runIf(spawnSync("python3", ["--version"]).status === 0)(
  "GraphML and GEXF are read by another program",
  async () => {
    const { mkdtempSync, writeFileSync } = await import("node:fs");
    const { tmpdir } = await import("node:os");
    const { join } = await import("node:path");
    const folder = mkdtempSync(join(tmpdir(), "chanjiao-export-"));
    const paths = await Promise.all(
      ["graph.graphml", "graph.gexf"].map(async (file) => {
        writeFileSync(join(folder, file), await print(file));
        return join(folder, file);
      }),
    );
    const out = execFileSync("python3", ["-c", PYTHON, ...paths], { encoding: "utf8" })
      .trim()
      .split("\n");
    expect(out).toEqual(["4 1 enterprise-a", "4 1 沙钢"]);
  },
);

test("a graph that changes meanwhile is not exported as if it were one", async () => {
  const items = graph.nodes();
  await items.next();
  await database.write((run) => run("MATCH (g:Graph) SET g.version = g.version + '0'"));
  try {
    await expect(
      (async () => {
        for await (const _ of items) continue;
      })(),
    ).rejects.toThrow("changed while it was read");
  } finally {
    await database.write((run) => run("MATCH (g:Graph) SET g.version = left(g.version, 32)"));
  }
});
