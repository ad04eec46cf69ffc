import { gzipSync } from "node:zlib";
import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { send, serve } from "./serve.js";

const JSON_TYPE = { "Content-Type": "application/json" };
const QUESTION = JSON.stringify({ query: "{ hello }" });

describe("a question is answered", () => {
  test.each([
    ["by POST", { method: "POST", headers: JSON_TYPE, body: QUESTION }],
    [
      "by POST with a charset",
      { method: "POST", headers: { "Content-Type": "Application/JSON; charset=utf-8" }, body: QUESTION },
    ],
    [
      "by POST, compressed",
      { method: "POST", headers: { ...JSON_TYPE, "Content-Encoding": "gzip" }, body: gzipSync(QUESTION) },
    ],
    [
      "with the newer media type",
      { method: "POST", headers: { ...JSON_TYPE, Accept: "application/graphql-response+json" }, body: QUESTION },
    ],
  ])("%s", async (_how, request) => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql`, request);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({ data: { hello: "hello world" } });
  });

  test("by GET, with no header of its own", async () => {
    const { url } = await serve();
    const asked = await send(`${url}/graphql?query=${encodeURIComponent('{ hello(name: "产教") }')}`);
    expect(JSON.parse(asked.text)).toEqual({ data: { hello: "hello 产教" } });
  });

  test("to HEAD with the headers alone", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql?query={hello}`, { method: "HEAD" });
    expect(answer).toMatchObject({ status: 200, text: "" });
    expect(answer.headers["content-type"]).toContain("application/json");
  });

  test.each([
    ["*/*", "application/json"],
    ["application/json, multipart/mixed", "application/json"],
    ["multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9", "application/"],
    ["application/graphql-response+json, application/json", "application/graphql-response+json"],
    [
      "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
      "application/graphql-response+json",
    ],
  ])("to those who take %s", async (accept, type) => {
    const { url } = await serve();
    const headers = { ...JSON_TYPE, Accept: accept };
    const answer = await send(`${url}/graphql`, { method: "POST", headers, body: QUESTION });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { data: { hello: "hello world" } }]);
    expect(answer.headers["content-type"]).toContain(type);
  });
});

describe("what is no question gets an error in GraphQL's shape", () => {
  test.each([
    [
      "a form",
      415,
      "Content-Type: application/json",
      { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "query={hello}" },
    ],
    [
      "text",
      415,
      "Content-Type: application/json",
      { method: "POST", headers: { "Content-Type": "text/plain" }, body: QUESTION },
    ],
    ["no type", 415, "Content-Type: application/json", { method: "POST", body: QUESTION }],
    ["broken JSON", 400, "not JSON", { method: "POST", headers: JSON_TYPE, body: '{"query": "{ hello }"' }],
    ["a JSON string", 400, "not JSON", { method: "POST", headers: JSON_TYPE, body: '"{ hello }"' }],
    ["no body", 400, "body missing", { method: "POST", headers: JSON_TYPE }],
    ["an empty object", 400, "body missing", { method: "POST", headers: JSON_TYPE, body: "{}" }],
    ["a batch", 400, "batching disabled", { method: "POST", headers: JSON_TYPE, body: `[${QUESTION}]` }],
    [
      "a body that is too large",
      413,
      "larger than 256 kB",
      { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: "#".repeat(300_000) }) },
    ],
    [
      "a small body that unpacks to a large one",
      413,
      "larger than 256 kB",
      { method: "POST", headers: { ...JSON_TYPE, "Content-Encoding": "gzip" }, body: gzipSync("#".repeat(9_000_000)) },
    ],
    [
      "an unknown compression",
      415,
      "compressed in a way",
      { method: "POST", headers: { ...JSON_TYPE, "Content-Encoding": "lzma" }, body: QUESTION },
    ],
    [
      "an unknown charset",
      415,
      "use UTF-8",
      { method: "POST", headers: { "Content-Type": "application/json; charset=gb18030" }, body: QUESTION },
    ],
    ["another method", 405, "PUT is not for questions", { method: "PUT", headers: JSON_TYPE, body: QUESTION }],
    [
      "a syntax error",
      400,
      "Syntax Error",
      { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: "{ hello" }) },
    ],
    [
      "an unknown field",
      400,
      'Did you mean "hello"',
      { method: "POST", headers: JSON_TYPE, body: JSON.stringify({ query: "{ helo }" }) },
    ],
  ])("%s", async (_what, status, message, request) => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql`, request);
    const { errors } = JSON.parse(answer.text) as {
      errors: { message: string; extensions: { code: string; stacktrace?: unknown } }[];
    };
    expect(answer.status).toBe(status);
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.text).not.toContain("node_modules");
  });

  test("another path", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/grapql`);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain("Questions go to /graphql");
  });

  test("a method that is not allowed is told which are", async () => {
    const { url } = await serve();
    expect((await send(`${url}/graphql`, { method: "DELETE" })).headers.allow).toBe("GET, HEAD, POST, OPTIONS");
  });
});

describe("a body of 10 MB is answered with 413, in GraphQL's shape, to whoever sends all of it first", () => {
  const body = Buffer.alloc(10 * 1024 * 1024, "a");

  test("with its length, through fetch", async () => {
    const { url } = await serve();
    const answer = await fetch(`${url}/graphql`, { method: "POST", headers: JSON_TYPE, body });
    expect([answer.status, await answer.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: "PAYLOAD_TOO_LARGE" } }] },
    ]);
  });

  test("in chunks, without its length", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql`, {
      method: "POST",
      headers: { ...JSON_TYPE, "Transfer-Encoding": "chunked" },
      body,
    });
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
      413,
      { errors: [{ extensions: { code: "PAYLOAD_TOO_LARGE" } }] },
    ]);
  });

  test("and the connection serves the next question", async () => {
    const { port } = await serve();
    const socket = connect(port, "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length:";
    socket.write(`${head} ${body.length}\r\n\r\n`);
    socket.write(body);
    socket.write(`${head} ${QUESTION.length}\r\n\r\n${QUESTION}`);
    let text = "";
    for await (const part of socket) if ((text += String(part)).includes("hello world")) break;
    expect(text).toContain("413 Payload Too Large");
  });
});
