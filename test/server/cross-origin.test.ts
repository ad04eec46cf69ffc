import { describe, expect, test } from "vitest";
import { LOOPBACK_HOSTS } from "../../src/server/access/check-host.js";
import { send, serve } from "./serve.js";

const JSON_TYPE = { "Content-Type": "application/json" };
const QUESTION = JSON.stringify({ query: "{ hello }" });

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

  test.each([
    ["Apollo's", "apollographql-client-name,apollographql-client-version,x-apollo-operation-name"],
    ["those of tracing", "traceparent,tracestate,baggage"],
    ["those of caches", "cache-control,if-none-match"],
    ["others", "authorization,x-requested-with,content-type,accept"],
  ])("may send headers: %s", async (_whose, asked) => {
    const { url } = await serve();
    for (const path of ["/graphql", "/healthz", "/readyz", "/schema.graphql"]) {
      const { status, headers } = await send(`${url}${path}`, {
        method: "OPTIONS",
        headers: { Origin: "https://example.org", "Access-Control-Request-Headers": asked },
      });
      const allowed = (headers["access-control-allow-headers"] ?? "").toLowerCase().split(", ");
      expect([status, asked.split(",").filter((name) => !allowed.includes(name))]).toEqual([204, []]);
    }
  });

  test("may read what an answer says of itself, health included", async () => {
    const { url } = await serve();
    for (const path of ["/graphql?query={hello}", "/healthz", "/readyz"]) {
      const { headers } = await send(`${url}${path}`, { headers: { Origin: "https://example.org" } });
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["access-control-expose-headers"]).toBe(
        "ETag, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, X-Graph-Version, Link",
      );
    }
  });

  test.each<[string, string | undefined, number, string | undefined]>([
    ["one that is named", "https://graph.example", 200, "https://graph.example"],
    ["another", "https://other.example", 403, undefined],
    ["none: no browser", undefined, 200, undefined],
  ])("where origins are named: %s", async (_which, origin, status, allowed) => {
    const { url } = await serve({ origins: ["https://graph.example"] });
    const headers = { ...JSON_TYPE, ...(origin && { Origin: origin }) };
    const answer = await send(`${url}/graphql`, { method: "POST", headers, body: QUESTION });
    expect([answer.status, answer.headers["access-control-allow-origin"]]).toEqual([status, allowed]);
  });

  test.each([
    ["localhost:4000", 200],
    ["127.0.0.1", 200],
    ["[::1]:4000", 200],
    ["rebound.example:4000", 421],
  ])("cannot have its own name lead to this machine: %s", async (host, status) => {
    const { url } = await serve({ hosts: LOOPBACK_HOSTS });
    const answer = await send(`${url}/graphql?query={hello}`, { headers: { Host: host } });
    expect(answer.status).toBe(status);
  });

  test("can read an error too", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/graphql`, { method: "POST", headers: JSON_TYPE, body: "{" });
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });
});
