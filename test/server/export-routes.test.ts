import { describe, expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import { Unavailable } from "../../src/database/errors.js";
import type { ExportedGraph, NodeRow } from "../../src/exporting/read-rows.js";
import { UNLIMITED } from "../../src/server/fair/fairness.js";
import { EMPTY_GRAPH, serve } from "./serve.js";

async function* none(): AsyncGenerator<never> {}

/** What is tested here is HTTP: the graph has a source and nothing else. */
const GRAPH: ExportedGraph = {
  ...EMPTY_GRAPH,
  sources: [{ id: "a", title: "甲", licence: "quoted", url: "https://example.org/a" }],
};
const exports = { model: readModel(), open: async () => GRAPH };

test("the catalogue lists every file with its address, version and licences", async () => {
  const { url } = await serve({ exports });
  const catalogue = (await (await fetch(`${url}/export`)).json()) as Record<string, unknown>;
  expect(catalogue).toMatchObject({
    "@type": "dcat:Dataset",
    "dcat:version": GRAPH.version,
    "dcterms:license": ["quoted"],
  });
  expect(JSON.stringify(catalogue)).toContain(`${url}/export/graph.gexf`);
});

test("a file is named by its version, and not sent again while the graph is the same", async () => {
  const { url } = await serve({ exports });
  const answer = await fetch(`${url}/export/sources.csv`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("甲");
  expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("Content-Disposition")).toContain("chanjiao-12345678-sources.csv");
  const again = await fetch(`${url}/export/sources.csv`, { headers: { "If-None-Match": answer.headers.get("ETag")! } });
  expect(again.status).toBe(304);
});

test("what is made for it is spent, a row an object", async () => {
  async function* nodes(): AsyncGenerator<readonly NodeRow[]> {
    const row = { id: "a", kind: "UNIVERSITY", name: "甲", names: [], identifiers: [], properties: {} };
    for (let page = 0; page < 10; page++) yield Array.from({ length: 1_000 }, () => row);
  }
  const fairness = { ...UNLIMITED, budget: { cost: 6_000_000, costPerSecond: 1 } };
  const { url } = await serve({ exports: { ...exports, open: async () => ({ ...GRAPH, nodes }) }, fairness });
  await (await fetch(`${url}/export/nodes.csv`)).text();
  const [, left] = /r=(\d+)/.exec((await fetch(`${url}/nothing`)).headers.get("RateLimit")!) ?? [];
  expect(6_000_000 - Number(left)).toBeGreaterThan(10_000);
});

test.each(["/export", "/export/nodes.csv", "/export/croissant.json"])(
  "while the database is away the client is told to come back: %s",
  async (path) => {
    const open = (): Promise<never> => Promise.reject(new Unavailable("The database does not answer.", "a1"));
    const { url } = await serve({ exports: { ...exports, open } });
    const answer = await fetch(`${url}${path}`);
    expect([answer.status, answer.headers.get("Retry-After"), await answer.json()]).toEqual([
      503,
      "2",
      { errors: [{ message: "The database does not answer.", extensions: { code: "UNAVAILABLE", id: "a1" } }] },
    ]);
  },
);

test("an unknown file is told the known ones", async () => {
  const { url } = await serve({ exports });
  const answer = await fetch(`${url}/export/node.csv`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/did you mean .*nodes\.csv.*graph\.gexf/);
});

test.each([
  ["of one client a second export waits for its turn", ["192.0.2.1"], 1],
  ["of several a third", ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"], 2],
])("%s", async (_what, addresses, expected) => {
  let running = 0;
  let most = 0;
  async function* slow(): AsyncGenerator<never> {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 100));
    running -= 1;
    yield* none();
  }
  const open = async (): Promise<ExportedGraph> => ({ ...GRAPH, nodes: slow });
  const { url } = await serve({ exports: { ...exports, open }, trustProxy: 1 });
  const answers = await Promise.all(
    [0, 1, 2, 3].map(async (index) => {
      const headers = { "X-Forwarded-For": addresses[index % addresses.length]! };
      const answer = await fetch(`${url}/export/nodes.csv`, { headers });
      await answer.text();
      return answer.status;
    }),
  );
  expect([answers, most]).toEqual([[200, 200, 200, 200], expected]);
});

test.each([
  ["no graph yet", async () => undefined, 503],
  ["the graph breaks off", async () => ({ ...GRAPH, nodes: broken }), undefined],
])("%s", async (_, open, status) => {
  const { url } = await serve({ exports: { ...exports, open } });
  const answer = fetch(`${url}/export/nodes.csv`).then(async (each) => ({
    status: each.status,
    text: await each.text(),
  }));
  if (status === undefined) await expect(answer).rejects.toThrow();
  else expect(await answer).toMatchObject({ status });
});

async function* broken(): AsyncGenerator<never> {
  yield* none();
  await new Promise((done) => setTimeout(done, 50));
  throw new Error("changed");
}

test("the graph is a dataset of Croissant too, its files and what their columns are", async () => {
  const { url } = await serve({ exports });
  const dataset = (await (await fetch(`${url}/export/croissant.json`)).json()) as {
    readonly distribution: readonly { readonly "@id": string }[];
    readonly recordSet: readonly {
      readonly field: readonly { readonly source: { readonly fileObject: { readonly "@id": string } } }[];
    }[];
  };
  expect(dataset).toMatchObject({ conformsTo: "http://mlcommons.org/croissant/1.0", version: GRAPH.version });
  const files = dataset.distribution.map((each) => each["@id"]);
  expect(files).toContain("nodes.parquet");
  for (const { field } of dataset.recordSet)
    for (const { source } of field) expect(files).toContain(source.fileObject["@id"]);
});

describe("a part, and an answer", () => {
  let asked: readonly string[] | undefined;
  const parts = { ...exports, open: async (_: AbortSignal, ids?: readonly string[]) => ((asked = ids), GRAPH) };
  const ask = (query: string): string => new URLSearchParams({ query }).toString();

  test("what stands in the answer to a question is the part, sent either way", async () => {
    const { url } = await serve({ exports: parts });
    const got = await fetch(`${url}/export/nodes.csv?${ask("{ hello }")}`);
    expect([got.status, asked]).toEqual([200, []]);
    const body = JSON.stringify({
      query: 'query A { hello } query B { x: hello(name: "b") y: __typename }',
      operationName: "B",
    });
    const headers = { "Content-Type": "application/json" };
    const posted = await fetch(`${url}/export/answer.jsonl`, { method: "POST", body, headers });
    expect(await posted.text()).toBe('{"x":"hello b","y":"Query"}\n');
    const many = JSON.stringify({ ids: Array.from({ length: 10_001 }, (_, at) => `a${at}`) });
    const refused = await fetch(`${url}/export/nodes.csv`, { method: "POST", body: many, headers });
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringMatching(/10001 values; the most is 10000/),
    ]);
    const another = await fetch(`${url}/export/nodes.csv`);
    expect(asked).toBeUndefined();
    expect(another.headers.get("ETag")).not.toBe(got.headers.get("ETag"));
  });

  test.each<[string, number, RegExp]>([
    ["answer.csv", 400, /is of a `query`/],
    ["nodes.csv?idz=a", 400, /no parameter .*did you mean .*ids/],
    ["nodes.csv?kinds=UNIVERSTY", 400, /did you mean .*UNIVERSITY/],
    ["nodes.csv?at=2024", 400, /Say which part/],
    ["nodes.csv?query=%7B", 400, /Syntax Error/],
    ["nodes.csv?query=%7Bhello%7D&variables=1", 400, /`variables` is to be an object/],
  ])("%s", async (path, status, words) => {
    const { url } = await serve({ exports: parts });
    const answer = await fetch(`${url}/export/${path}`);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(words)]);
  });

  test("only questions of the list, where there is one", async () => {
    const { url } = await serve({ exports: parts, documents: new Map([["known", "{ hello }"]]) });
    expect((await fetch(`${url}/export/answer.csv?${ask('{ hello(name: "x") }')}`)).status).toBe(403);
    const answer = await fetch(`${url}/export/answer.csv?documentId=known`);
    expect(await answer.text()).toBe("hello\r\nhello world\r\n");
  });
});
