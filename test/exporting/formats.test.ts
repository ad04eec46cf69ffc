import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Parser } from "n3";
import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../src/database/connection.js";
import { ANSWER_FORMATS } from "../../src/exporting/answers/formats.js";
import { openExport } from "../../src/exporting/open-export.js";
import { choosePart } from "../../src/exporting/part/choose-part.js";
import type { Asking, Selection } from "../../src/exporting/part/selection.js";
import { EXPORT_FORMATS } from "../../src/exporting/formats.js";
import { type ExportedGraph, openGraph } from "../../src/exporting/read-rows.js";
import { readModel } from "../../src/model/read-model.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { runCommand } from "../cli/command.js";
import type { Ask } from "../support/api.js";
import { testDatabase } from "../support/database.js";
import { testServerSettings } from "../support/server.js";
import { temporaryFolder } from "../support/folder.js";
import { readInJavaScript, readInPython } from "./read-back.js";
import { loadExported, NAME } from "./exported-graph.js";

const model = readModel();
let database: Database;
let graph: ExportedGraph;
let asking: Ask;

beforeAll(async () => {
  database = await testDatabase();
  asking = await loadExported();
  graph = (await openGraph(database))!;
});

async function print(file: string): Promise<string> {
  let text = "";
  for await (const piece of EXPORT_FORMATS.find((format) => format.file === file)!.print(graph, model))
    text += String(piece);
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

  test("a row for each quote of each statement, with what it says of a link", async () => {
    const all = await readTable("statements.csv");
    const rows = all.filter(({ predicate }) => predicate === "founded");
    expect(rows.map(({ quote, start, value }) => [quote, start, value])).toEqual([
      ["Steel", "0", "2023"],
      ["Works,\nit says", "6", "2023"],
    ]);
    expect(all.find(({ predicate }) => predicate === "LEADS")).toMatchObject({ details: '{"order":1}' });
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
    expect(quoted.map(({ object }) => object.value)).toContain("Works,\nit says");
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

test("other programs find in each file what was written", async () => {
  const folder = await temporaryFolder();
  for (const { file, print: printFile } of EXPORT_FORMATS) {
    const pieces: Buffer[] = [];
    for await (const piece of printFile(graph, model)) pieces.push(Buffer.from(piece as string));
    writeFileSync(join(folder, file), Buffer.concat(pieces));
  }
  const edges = [["enterprise-a", "community-x"]];
  const said = {
    leads: [["urn:chanjiao:enterprise-a", "urn:chanjiao:community-x"]],
    quoted: expect.arrayContaining(["Steel", "Works,\nit says"]) as unknown,
  };
  const statements = { rows: 9, last: "Works,\nit says" };
  const expected = {
    "nodes.csv": { rows: 4, last: `'${NAME}` },
    "links.csv": { rows: 1, last: "community-x" },
    "statements.csv": statements,
    "sources.csv": { rows: 2, last: "b" },
    "statements.jsonl": { rows: 8 },
    "nodes.parquet": { rows: 4, last: NAME },
    "links.parquet": { rows: 1, last: "community-x" },
    "statements.parquet": statements,
    "neo4j-nodes.csv": { rows: 4, last: "enterprise-a" },
    "neo4j-links.csv": { rows: 1, last: "community-x" },
    "graph.graphml": { nodes: 4, directed: true, edges },
    "graph.gexf": { nodes: 4, directed: true, edges },
    "graph.ttl": said,
    "graph.nq": said,
  };
  expect(await readInJavaScript(folder)).toEqual(expected);
  const found = readInPython(folder);
  if (found) expect(found).toEqual({ ...expected, "graph.jsonld": said });
  else
    console.warn(
      "No Python has networkx, pandas, pyarrow and rdflib: what was exported is read back by JavaScript alone (test/exporting/requirements.txt).",
    );
});

describe("a part", () => {
  const readPart = async (selection: Selection, file: string): Promise<string> => {
    const ask: Asking = async <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => {
      const { data, errors } = await asking<Data>(query, variables);
      expect(errors).toEqual([]);
      return data;
    };
    const { ids, answer } = await choosePart(selection, ask);
    const part = (await openExport(database, undefined, ids))!;
    const format = EXPORT_FORMATS.find((each) => each.file === file);
    let text = "";
    for await (const piece of format
      ? format.print(part, model)
      : ANSWER_FORMATS.find((each) => each.file === file)!.print(answer))
      text += String(piece);
    return text;
  };
  const ids = async (selection: Selection, file: string): Promise<readonly string[]> =>
    (parse(await readPart(selection, file), { columns: true, bom: true }) as readonly { readonly id: string }[]).map(
      ({ id }) => id,
    );
  const QUERY = 'query Q($n: Int) { communities(limit: $n) { id name leaders { id en: name(language: "en") } } }';

  test("of kinds, of ids, of what stands in an answer: things, the links among them, what is said of both", async () => {
    expect(await ids({ kinds: ["COMMUNITY"] }, "nodes.csv")).toEqual(["community-x"]);
    expect(await ids({ kinds: ["COMMUNITY"] }, "links.csv")).toEqual([]);
    expect(await ids({ ids: ["enterprise-a"] }, "nodes.csv")).toEqual(["enterprise-a"]);
    expect(await ids({ query: QUERY, variables: { n: 5 } }, "nodes.csv")).toEqual(["community-x", "enterprise-a"]);
    expect(await ids({ query: QUERY }, "links.csv")).toHaveLength(1);
    expect(await ids({ query: QUERY }, "sources.csv")).toEqual(["a", "b"]);
    const whole = (await readTable("statements.csv")).filter(
      ({ subjectId }) => subjectId === "community-x" || subjectId === "enterprise-a",
    );
    expect(await ids({ query: QUERY }, "statements.csv")).toEqual(whole.map(({ id }) => id));
    expect((await readPart({ query: QUERY }, "graph.gexf")).match(/<node /g)).toHaveLength(2);
  });

  test("an answer is a table, a row for each thing of its outermost list", async () => {
    const text = await readPart({ query: QUERY }, "answer.csv");
    expect(parse(text, { columns: true, bom: true })).toEqual([
      { id: "community-x", name: "X", "leaders.id": "enterprise-a", "leaders.en": `'${NAME}` },
    ]);
    expect(JSON.parse(await readPart({ query: QUERY }, "answer.jsonl"))).toMatchObject({
      id: "community-x",
      leaders: [{}],
    });
    expect(await readPart({ query: "{ meta { nodes links } }" }, "answer.jsonl")).toBe('{"nodes":4,"links":1}\n');
  });

  test.each<[Selection, RegExp]>([
    [{}, /Say which part/],
    [{ ids: [] }, /`ids` names nothing/],
    [{ at: "2024" }, /Say which part/],
    [{ query: QUERY, kinds: ["COMMUNITY"] }, /leave out/],
    [{ variables: {} }, /belong to a `query`/],
  ])("%j is refused", async (selection, words) => {
    await expect(readPart(selection, "nodes.csv")).rejects.toThrow(words);
  });
});

/** What stands here for things of the seeds. */
const HERE: Record<string, string> = { "enterprise-shagang": "enterprise-a", "community-quality-steel": "community-x" };

test("every command of docs/exports.md writes its file", async () => {
  const page = readFileSync(join(PROJECT_FOLDER, "docs/exports.md"), "utf8");
  const commands = [...page.matchAll(/^npx chanjiao (export .*)$/gm)].map(([, line = ""]) => line.split(" "));
  expect(commands).toHaveLength(6);
  const cwd = await temporaryFolder();
  const program = [process.execPath, join(PROJECT_FOLDER, "dist/cli.js")];
  for (const args of commands) {
    const named = args.map((arg) => HERE[arg] ?? arg.replace(/^(?=test\/)/, `${PROJECT_FOLDER}/`));
    const { ended, printed } = runCommand(named, { env: testServerSettings(), cwd, program });
    expect([args, await ended, printed.stderr]).toEqual([args, 0, expect.stringContaining(`Wrote ${args[1]}`)]);
    expect(readFileSync(join(cwd, args[2]!), "utf8")).toMatch(/^(?:\uFEFF?[\w<]|$)/);
  }
});

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
