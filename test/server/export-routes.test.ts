import { expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import type { ExportedGraph } from "../../src/exporting/read-rows.js";
import { serve } from "./serve.js";

async function* none(): AsyncGenerator<never> {}

/** What is tested here is HTTP: the graph has a source and nothing else. */
const GRAPH: ExportedGraph = {
  version: "1234567890abcdef",
  builtAt: "2026-01-31T08:30:00.000Z",
  sources: [{ id: "a", title: "甲", licence: "quoted", url: "https://example.org/a" }],
  nodes: none,
  links: none,
  statements: none,
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

test("an unknown file is told the known ones", async () => {
  const { url } = await serve({ exports });
  const answer = await fetch(`${url}/export/node.csv`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toMatch(/did you mean .*nodes\.csv.*graph\.gexf/);
});

test("a third export waits for its turn", async () => {
  let running = 0;
  let most = 0;
  async function* slow(): AsyncGenerator<never> {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 100));
    running -= 1;
    yield* none();
  }
  const { url } = await serve({ exports: { ...exports, open: async () => ({ ...GRAPH, nodes: slow }) } });
  const answers = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const answer = await fetch(`${url}/export/nodes.csv`);
      await answer.text();
      return answer.status;
    }),
  );
  expect([answers, most]).toEqual([[200, 200, 200, 200], 2]);
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
