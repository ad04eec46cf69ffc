import { readdirSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { SCHEMA, send, serve } from "./serve.js";

/** What browsers send. */
const BROWSER = { Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8" };

describe("GraphiQL", () => {
  test("is what a browser gets at /graphql", async () => {
    const { url } = await serve();
    const page = await send(`${url}/graphql`, { headers: BROWSER });
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.headers.vary).toContain("Accept");
    expect(page.text).toContain('id="page"');
  });

  test("is not what a client gets", async () => {
    const { url } = await serve();
    for (const Accept of ["*/*", "application/json", "application/graphql-response+json, application/json;q=0.9"]) {
      const answer = await send(`${url}/graphql?query={hello}`, {
        headers: { Accept, "Apollo-Require-Preflight": "1" },
      });
      expect(JSON.parse(answer.text)).toEqual({ data: { hello: "hello world" } });
    }
  });

  test("loads nothing from another origin, and may not", async () => {
    const { url } = await serve();
    const page = await send(`${url}/graphql`, { headers: BROWSER });
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    for (const path of loaded) {
      expect(path).toMatch(/^\/(?!\/)/);
      if (path !== "/schema.graphql")
        expect((await send(`${url}${path}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
    expect(policy.split("; ").filter((directive) => directive.includes("unsafe-inline"))).toEqual([
      "style-src 'self' 'unsafe-inline'",
    ]);
    expect(page.text).not.toMatch(/<script(?![^>]* src=)/);
  });

  test("has its workers as files of its own", async () => {
    const { url } = await serve();
    const workers = readdirSync("dist/graphiql/assets").filter((name) => name.includes(".worker-"));
    expect(workers.map((name) => name.split(".")[0]).sort()).toEqual(["editor", "graphql", "json"]);
    for (const name of workers)
      expect((await send(`${url}/graphiql/assets/${name}`)).headers["content-type"]).toContain("javascript");
  });

  test.each([
    "/graphiql/assets/../index.html",
    "/graphiql/assets/%2e%2e/index.html",
    "/graphiql/assets/..%2f..%2f..%2fpackage.json",
    "/graphiql/assets/",
  ])("gives no other file away: %s", async (path) => {
    const { url } = await serve();
    expect((await send(`${url}${path}`)).status).toBeGreaterThanOrEqual(400);
  });
});

describe("the explorer", () => {
  test("is what a browser gets at /; everybody else is led to the API", async () => {
    const { url } = await serve();
    const page = await send(`${url}/?view=card&id=x`, { headers: BROWSER });
    expect(page).toMatchObject({
      status: 200,
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" },
    });
    expect(page.headers.vary).toContain("Accept");
    for (const Accept of ["*/*", "application/json"]) {
      expect(await send(`${url}/`, { headers: { Accept } })).toMatchObject({
        status: 302,
        headers: { location: "/graphql" },
      });
    }
  });

  test("loads nothing from another origin, and may not", async () => {
    const { url } = await serve();
    const page = await send(`${url}/`, { headers: BROWSER });
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map((match) => match[1]!)
      // Links to follow are of this origin too, and nothing that is loaded.
      .filter((path) => path !== "/graphql" && !path.startsWith("/feeds/"));
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    for (const path of loaded) {
      expect(path).toMatch(/^\/explorer\/assets\//);
      expect((await send(`${url}${path}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    }
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe|data:/);
    expect(page.text).not.toMatch(/<script(?![^>]* src=)|<style|style="/);
  });

  test("stands in nobody's frame, and in those alone that are named", async () => {
    const asked = async (frames?: readonly string[]) => {
      const { url } = await serve({ ...(frames && { frames }) });
      const { headers } = await send(`${url}/?view=story`, { headers: BROWSER });
      return [
        /frame-ancestors [^;]+/.exec(String(headers["content-security-policy"]))?.[0],
        headers["x-frame-options"],
      ];
    };
    expect(await asked()).toEqual(["frame-ancestors 'none'", "SAMEORIGIN"]);
    expect(await asked(["https://news.example", "http://localhost:8080"])).toEqual([
      "frame-ancestors https://news.example http://localhost:8080",
      undefined,
    ]);
    const { url } = await serve({ frames: ["https://news.example"] });
    const graphiql = await send(`${url}/graphql`, { headers: BROWSER });
    expect(graphiql.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(graphiql.headers["x-frame-options"]).toBe("SAMEORIGIN");
  });

  test.each([
    "/explorer/assets/../index.html",
    "/explorer/assets/..%2f..%2f..%2fpackage.json",
    "/explorer/.vite/manifest.json",
  ])("gives no other file away: %s", async (path) => {
    const { url } = await serve();
    expect((await send(`${url}${path}`)).status).toBeGreaterThanOrEqual(400);
  });
});

describe("beside them", () => {
  test.each(["graphiql", "explorer"])(
    "the files of %s are compressed, and kept for ever by who has them",
    async (page) => {
      const { url } = await serve();
      const [script] = readdirSync(`dist/${page}/assets`).filter((name) => name.endsWith(".js"));
      const path = `${url}/${page}/assets/${script}`;
      const headers = { "Accept-Encoding": "gzip, br" };
      for (const _time of ["read", "kept"]) {
        const answer = await send(path, { headers });
        expect(answer.headers).toMatchObject({
          "content-encoding": "br",
          "content-type": "text/javascript; charset=utf-8",
          "cache-control": "public, max-age=31536000, immutable",
        });
        expect(brotliDecompressSync(answer.bytes)).toEqual(readFileSync(`dist/${page}/assets/${script}`));
      }
      const etag = (await send(path)).headers.etag!;
      expect((await send(path, { headers: { "If-None-Match": etag } })).status).toBe(304);
    },
  );

  test("the schema is text", async () => {
    const { url } = await serve();
    const answer = await send(`${url}/schema.graphql`);
    expect(answer).toMatchObject({ status: 200, text: SCHEMA });
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect((await send(`${url}/schema.graphql`, { headers: { "If-None-Match": answer.headers.etag! } })).status).toBe(
      304,
    );
  });

  test("answers are compressed for those who take it", async () => {
    const { url } = await serve({});
    const query = JSON.stringify({ query: `{ hello(name: "${"产教融合".repeat(1_000)}") }` });
    const answer = await send(`${url}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Encoding": "gzip" },
      body: query,
    });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(answer.text.length).toBeLessThan(1_000);
  });

  test("no answer tells what serves it", async () => {
    const { url } = await serve();
    for (const path of ["/", "/graphql", "/healthz", "/nothing"]) {
      const { headers } = await send(`${url}${path}`);
      expect(headers).not.toHaveProperty("x-powered-by");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  test("health is of the process, readiness of the graph", async () => {
    const { url } = await serve({ checkReadiness: async () => ({ reason: "The database does not answer." }) });
    expect(await send(`${url}/healthz`)).toMatchObject({ status: 200, text: '{"status":"alive"}' });
    expect(await send(`${url}/readyz`)).toMatchObject({
      status: 503,
      text: '{"status":"unready","reason":"The database does not answer."}',
    });
    const ready = await serve();
    expect(await send(`${ready.url}/readyz`)).toMatchObject({ status: 200, text: '{"status":"ready","version":"v1"}' });
  });

  test("an error of the server itself is logged and not told", async () => {
    const lines: unknown[][] = [];
    const print = console.error;
    console.error = (...line: unknown[]) => lines.push(line);
    try {
      const { url } = await serve({
        checkReadiness: async () => {
          throw new Error("password=secret");
        },
      });
      const answer = await send(`${url}/readyz`);
      expect(answer.status).toBe(500);
      const { errors } = JSON.parse(answer.text) as { errors: [{ message: string; extensions: { id: string } }] };
      const { id } = errors[0].extensions;
      expect(errors).toEqual([
        {
          message: `The server could not answer; its log has the reason under ${id}.`,
          extensions: { code: "INTERNAL_SERVER_ERROR", id },
        },
      ]);
      expect(lines).toHaveLength(1);
      expect(String(lines[0]![0])).toContain(id);
    } finally {
      console.error = print;
    }
  });
});
