import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { readTogether } from "../../../src/api/answering/graph-version.js";
import { type Answer, send, serve } from "../serve.js";

/** The toy schema with a count of how often it was asked, over a graph whose version the test sets. */
async function serveCounted(): Promise<{
  readonly ask: (query: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly get: (query: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly graph: {
    version: string | undefined;
    asked: number;
    looked: number;
    ms: number;
    answered?: string | undefined;
  };
}> {
  const graph = {
    version: "v1" as string | undefined,
    answered: undefined as string | undefined,
    asked: 0,
    looked: 0,
    ms: 0,
  };
  const readVersion = async (): Promise<string | undefined> => {
    graph.looked++;
    const { version } = graph;
    if (graph.ms > 0) await new Promise((resolve) => setTimeout(resolve, graph.ms));
    return version;
  };
  const onHello = (): void => {
    graph.asked++;
    graph.answered = graph.version;
  };
  const { url } = await serve({ readVersion: readTogether(readVersion), onHello });
  const ask = (query: string, headers = {}): Promise<Answer> =>
    send(`${url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify({ query }),
    });
  const get = (query: string, headers = {}): Promise<Answer> =>
    send(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
  return { ask, get, graph };
}

test("a question asked again and again is answered once more, and then from memory, with the same bytes", async () => {
  const { ask, graph } = await serveCounted();
  const answers = [];
  for (let time = 0; time < 5; time++) answers.push(await ask("{ hello }"));
  expect(graph.asked).toBe(2);
  const shown = answers.map(({ status, text, headers }) => {
    const { date: _date, "x-request-id": _id, ratelimit: _left, ...same } = headers;
    return { status, text, headers: same };
  });
  for (const answer of shown) expect(answer).toEqual(shown[0]);
  expect(answers[4]!.headers["cache-control"]).toBe("no-store");
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
  ["identity", (bytes: Buffer) => bytes],
])("as %s it says the same, under the same ETag", async (encoding, decompress) => {
  const { ask } = await serveCounted();
  const query = `{ hello(name: "${"产教融合".repeat(200)}") }`;
  const plain = await ask(query, { "Accept-Encoding": "identity" });
  for (let time = 0; time < 4; time++) {
    const { bytes, headers } = await ask(query, { "Accept-Encoding": encoding });
    expect(headers["content-encoding"] ?? "identity").toBe(encoding);
    expect(decompress(bytes).toString()).toBe(plain.text);
    expect([headers.etag, headers.vary]).toEqual([plain.headers.etag, plain.headers.vary]);
  }
});

test("those who ask together share a look at the graph's version, which is asked after they came", async () => {
  const { ask, graph } = await serveCounted();
  for (let time = 0; time < 3; time++) await ask("{ hello }");
  Object.assign(graph, { looked: 0, ms: 50 });
  const first = ask("{ hello }");
  await new Promise((resolve) => setTimeout(resolve, 25)); // it is under way, with the old version
  graph.version = "v2";
  const others = Array.from({ length: 20 }, () => ask("{ hello }"));
  await Promise.all([first, ...others]);
  expect(graph.looked).toBeLessThan(10);
  expect(graph.asked).toBeGreaterThan(2); // of the second version nothing was kept
});

test("what was answered of one version is not kept as of the next, however late that is known", async () => {
  const { ask, graph } = await serveCounted();
  for (const query of ["{ hello }", "{ hello }", '{ hello(name: "产教") }']) await ask(query);
  graph.ms = 50;
  const first = ask("{ hello }");
  await new Promise((resolve) => setTimeout(resolve, 20)); // its look is under way
  const second = ask('{ hello(name: "产教") }');
  await new Promise((resolve) => setTimeout(resolve, 15));
  graph.version = "v2";
  await Promise.all([first, second]);
  await new Promise((resolve) => setTimeout(resolve, 200)); // what is kept is kept
  await ask('{ hello(name: "产教") }');
  expect(graph.answered).toBe("v2");
});

test("a graph that changes is asked again", async () => {
  const { ask, graph } = await serveCounted();
  for (let time = 0; time < 4; time++) await ask("{ hello }");
  graph.version = "v2";
  await ask("{ hello }");
  expect(graph.asked).toBe(3);
  await ask("{ hello }");
  expect(graph.asked).toBe(3);
});

test("what was answered yesterday is asked again: a citation tells the day", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-01T23:59:59Z") });
  onTestFinished(() => void vi.useRealTimers());
  const { ask, graph } = await serveCounted();
  for (let time = 0; time < 4; time++) await ask("{ hello }");
  expect(graph.asked).toBe(2);
  vi.setSystemTime(new Date("2026-03-02T00:00:00Z"));
  await ask("{ hello }");
  expect(graph.asked).toBe(3);
});

test.each<[string, (served: Awaited<ReturnType<typeof serveCounted>>) => Promise<unknown>]>([
  ["another question", ({ ask }) => ask('{ hello(name: "产教") }')],
  ["another form of answer", ({ ask }) => ask("{ hello }", { Accept: "application/graphql-response+json" })],
  ["one that wants no copy", ({ ask }) => ask("{ hello }", { "Cache-Control": "no-cache" })],
  ["the same by GET", ({ get }) => get("{ hello }")],
])("%s is another one", async (_what, other) => {
  const served = await serveCounted();
  for (let time = 0; time < 3; time++) await served.ask("{ hello }");
  const { asked } = served.graph;
  await other(served);
  expect(served.graph.asked).toBe(asked + 1);
});

test.each([
  ["an error", '{ hello(name: "nobody") }'],
  ["an answer for which there was no time", '{ hello(name: "x") late: hello(name: "OUT") }'],
])("%s is not kept", async (_what, query) => {
  const { ask, graph } = await serveCounted();
  for (let time = 0; time < 4; time++) await ask(query);
  expect(graph.asked).toBeGreaterThanOrEqual(4);
});

test("a packed question is answered as what it unpacks to, and its bytes alone are no question", async () => {
  const { url } = await serve({ readVersion: async () => "v1" });
  const [packed, plain] = [gzipSync('{"query":"{ hello }"}'), '{"query":"{ hello }"}'];
  const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
  const sendBody = (body: string | Buffer) => send(`${url}/graphql`, { method: "POST", headers, body });
  for (let time = 0; time < 4; time++) expect((await sendBody(packed)).text).toContain("hello world");
  expect((await sendBody(plain)).status).toBe(400);
});

test("without a graph nothing is kept", async () => {
  const { ask, graph } = await serveCounted();
  graph.version = undefined;
  for (let time = 0; time < 4; time++) await ask("{ hello }");
  expect(graph.asked).toBe(4);
});

test("a reader that has it already gets 304 by GET", async () => {
  const { get } = await serveCounted();
  const { headers } = await get("{ hello }");
  for (let time = 0; time < 3; time++) {
    const again = await get("{ hello }", { "If-None-Match": headers.etag! });
    expect([again.status, again.text]).toEqual([304, ""]);
  }
});
