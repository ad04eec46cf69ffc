import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
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

  test("by GET, of those who cannot be a form on another site", async () => {
    const { url } = await serve();
    const address = `${url}/graphql?query=${encodeURIComponent('{ hello(name: "产教") }')}`;
    const asked = await send(address, { headers: { "Apollo-Require-Preflight": "true" } });
    expect(JSON.parse(asked.text)).toEqual({ data: { hello: "hello 产教" } });
    const form = await send(address);
    expect(form.status).toBe(400);
    expect(form.text).toContain("apollo-require-preflight");
  });

  test("to HEAD with the headers alone", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql?query={hello}`, {
      method: "HEAD",
      headers: { "Apollo-Require-Preflight": "true" },
    });
    expect(answer).toMatchObject({ status: 200, text: "" });
    expect(answer.headers["content-type"]).toContain("application/json");
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

describe("a page on another origin", () => {
  test("is told that it may ask", async () => {
    const { url } = await serve();
    const preflight = await send(`${url}/graphql`, {
      method: "OPTIONS",
      headers: {
        Origin: "https://example.org",
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers["access-control-allow-headers"]?.toLowerCase()).toContain("content-type");
    for (const answer of [
      preflight,
      await send(`${url}/graphql`, {
        method: "POST",
        headers: { ...JSON_TYPE, Origin: "https://example.org" },
        body: QUESTION,
      }),
    ]) {
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      expect(answer.headers).not.toHaveProperty("access-control-allow-credentials");
    }
  });

  test("can read an error too", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql`, { method: "POST", headers: JSON_TYPE, body: "{" });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });
});
