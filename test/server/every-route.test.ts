import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { text as readText } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { readModel } from "../../src/model/read-model.js";
import { EMPTY_GRAPH, send, serve } from "./serve.js";

const exports = { model: readModel(), open: async () => EMPTY_GRAPH };
const JSON_TYPE = { "Content-Type": "application/json" };
const post = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE) => ({
  method: "POST",
  headers,
  body,
});
const QUESTION = '{"query":"{ hello }"}';
const CALL = { jsonrpc: "2.0", id: 1, method: "tools/list" };

describe("whatever is asked for, its sender is told what he has left", () => {
  test.each([
    [200, "a question", "/graphql", post(QUESTION)],
    [415, "a form", "/graphql", post("query={hello}", { "Content-Type": "application/x-www-form-urlencoded" })],
    [
      415,
      "another encoding",
      "/graphql",
      post(Buffer.from(QUESTION, "utf16le"), { "Content-Type": "application/json; charset=utf-16le" }),
    ],
    [
      415,
      "bytes that are no UTF-8",
      "/graphql",
      post(
        Buffer.concat([Buffer.from('{"query":"{ hello(name: \\"'), Buffer.from([0xb2, 0xfa]), Buffer.from('\\") }"}')]),
      ),
    ],
    [406, "another form of answer", "/graphql?query={hello}", { headers: { Accept: "text/csv" } }],
    [413, "a long question", "/graphql", post("#".repeat(300_000))],
    [405, "another method", "/graphql", { method: "PUT" }],
    [404, "what there is not", "/nothing", {}],
    [404, "a question where none is answered", "/grapql", post(QUESTION)],
    [405, "the page, to be changed", "/", { method: "PUT" }],
    [302, "the page", "/", {}],
    [404, "a file that there is not", "/graphiql/assets/none.js", {}],
    [405, "a file, to be changed", "/explorer/assets/none.js", { method: "DELETE" }],
    [200, "the schema", "/schema.graphql", {}],
    [405, "the schema, to be changed", "/schema.graphql", { method: "PUT" }],
    [204, "the map", "/explorer/boundaries.json", {}],
    [200, "an export", "/export/sources.csv", {}],
    [
      304,
      "one that the client has",
      "/export/sources.csv",
      { headers: { "If-None-Match": '"old", W/"1234567890abcdef-sources.csv"' } },
    ],
    [400, "a part of no kind", "/export/nodes.csv?kinds=", {}],
    [400, "an answer to what nests too much", `/export/answer.csv?query={hello}&variables=${"[".repeat(3_000)}`, {}],
    [404, "an export that there is not", "/export/none.csv", {}],
    [405, "an export, to be changed", "/export/nodes.csv", { method: "PUT" }],
    [405, "a permalink, to be changed", "/id/university-hrbust", { method: "PATCH" }],
    [200, "what can be reconciled", "/reconcile", {}],
    [200, "only its head", "/reconcile", { method: "HEAD" }],
    [405, "reconciling, to be changed", "/reconcile", { method: "DELETE" }],
    [405, "an assistant's GET", "/mcp", {}],
    [400, "an assistant's calls, several at once", "/mcp", post(JSON.stringify([CALL, CALL]))],
    [415, "an assistant's call in another encoding", "/mcp", post(Buffer.from([0xb2, 0xfa]))],
  ] as const)("%i: %s", async (status, _what, path, sent) => {
    const { url } = await serve({ exports });
    const answer = await send(`${url}${path}`, sent);
    expect([answer.status, answer.headers["ratelimit-policy"]]).toEqual([status, '"cost";q=6000000;w=120']);
    expect(answer.headers.ratelimit).toMatch(/^"cost";r=\d+;t=\d+$/);
  });
});

test.each([
  ["/graphql", "larger than 256 kB"],
  ["/mcp", "larger than 64 kB"],
  ["/export/nodes.csv", "larger than 256 kB"],
])("what a body may have is told of each address: %s", async (path, message) => {
  const { url } = await serve({ exports });
  const headers = { ...JSON_TYPE, "Transfer-Encoding": "chunked" };
  const answer = await send(`${url}${path}`, post(JSON.stringify("#".repeat(300_000)), headers));
  expect([answer.status, answer.text]).toEqual([413, expect.stringContaining(message)]);
});

test.each(["/graphql", "/export/nodes.csv", "/mcp"])("a body nests no more than anybody asks: %s", async (path) => {
  const { url } = await serve({ exports });
  const variables = `${'{"a":['.repeat(4_000)}1${"]}".repeat(4_000)}`;
  const answer = await send(`${url}${path}`, post(`{"query":"{ hello }","variables":${variables}}`));
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining("more than anybody asks for")]);
});

test.each(["/", "/graphql", "/mcp", "/schema.graphql", "/export", "/reconcile", "/nothing"])(
  "a page that may not ask is refused, whatever it asks for: %s",
  async (path) => {
    const { url } = await serve({ exports, origins: ["https://graph.example"] });
    const answer = await send(`${url}${path}`, { headers: { Origin: "https://other.example" } });
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining("ORIGIN_NOT_ALLOWED")]);
  },
);

describe("by which address a server is asked", () => {
  const ask = (url: string, path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
    new Promise((done, failed) => request(url, { path, headers, agent: false }, done).on("error", failed).end());

  test("may be sent whole, as it is to proxies: then that is the host", async () => {
    const { url } = await serve({ hosts: ["graph.example"] });
    const path = "/graphql?query={hello}";
    expect((await ask(url, `http://graph.example${path}`)).statusCode).toBe(200);
    expect((await ask(url, `http://other.example${path}`, { Host: "graph.example" })).statusCode).toBe(421);
    expect(await readText(await ask(url, "/metrics", { Host: "graph.example" }))).toContain(
      'chanjiao_requests_total{route="/graphql",status="200"} 1',
    );
  });

  test("and is nobody else's: what was answered to one host is not told to who asks another", async () => {
    const { url } = await serve({ hosts: ["graph.example"], readVersion: async () => "v1" });
    const path = "/graphql?query={hello}";
    for (let time = 0; time < 4; time++)
      expect((await ask(url, `http://graph.example${path}`, { Host: "other.example" })).statusCode).toBe(200);
    expect((await ask(url, path, { Host: "other.example" })).statusCode).toBe(421);
  });

  test.each(["ftp://localhost/graphql?query={hello}", "http://localhost:99999/graphql?query={hello}"])(
    "is one that there may be: %s",
    async (target) => {
      const { url } = await serve();
      const answer = await ask(url, target);
      expect([answer.statusCode, await readText(answer)]).toEqual([400, expect.stringContaining("BAD_REQUEST")]);
    },
  );

  test("is told once", async () => {
    const { url } = await serve();
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write("GET /graphql?query={hello} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n");
    expect(await readText(socket)).toMatch(/^HTTP\/1\.1 400 .*There are several/s);
  });

  test.each(['a"><script>', "a b", "a/b", "产教.example"])("is a host, or nothing is answered: %j", async (host) => {
    const { url } = await serve();
    const answer = await ask(url, "/graphql?query={hello}", { Host: Buffer.from(host).toString("latin1") });
    expect(answer.statusCode).toBe(400);
  });

  test.each([
    ["https", "https"],
    ["javascript", "http"],
  ])("is of the web, whatever a proxy says: %s", async (said, expected) => {
    const { url } = await serve({ exports, trustProxy: 1 });
    const { text } = await send(`${url}/export`, { headers: { "X-Forwarded-Proto": said } });
    expect(text).toContain(`"${url.replace("http", expected)}/export`);
    expect(text).not.toContain("javascript:");
  });
});
