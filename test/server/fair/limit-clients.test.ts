import { describe, expect, test } from "vitest";
import { FAIRNESS, UNLIMITED } from "../../../src/server/fair/fairness.js";
import { type Answer, send, serve } from "../serve.js";

const BUDGET = { cost: 250, costPerSecond: 1 };
const ask = (url: string, query = "{ hello }", headers: Record<string, string> = {}): Promise<Answer> =>
  send(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers });
const from = (address: string): Record<string, string> => ({ "X-Forwarded-For": address });
const statuses = (answers: readonly Answer[]): readonly number[] => answers.map(({ status }) => status);

describe("who has spent its budget", () => {
  test("is told with 429 what is left and when to ask again, in headers and in GraphQL's shape", async () => {
    const { url } = await serve({ fairness: { ...UNLIMITED, budget: BUDGET } });
    for (let time = 0; time < 3; time++) {
      const { status, headers } = await ask(url);
      expect([status, headers["ratelimit-policy"]]).toEqual([200, '"cost";q=250;w=250']);
      expect(headers.ratelimit).toMatch(/^"cost";r=\d+;t=\d+$/);
    }
    const { status, headers, text } = await ask(url);
    expect(status).toBe(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(10);
    expect(headers.ratelimit).toMatch(/^"cost";r=0;/);
    expect(JSON.parse(text)).toMatchObject({
      errors: [
        { extensions: { code: "RATE_LIMITED", limit: "cost", max: 250, retryAfter: Number(headers["retry-after"]) } },
      ],
    });
  });

  test("is another than his neighbour, where a proxy is believed", async () => {
    const { url } = await serve({ fairness: { ...UNLIMITED, budget: BUDGET }, trustProxy: 1 });
    for (let time = 0; time < 4; time++) await ask(url, "{ hello }", from("192.0.2.1"));
    expect((await ask(url, "{ hello }", from("192.0.2.1"))).status).toBe(429);
    expect((await ask(url, "{ hello }", from("192.0.2.2"))).status).toBe(200);
    // What a client writes itself stands before what the proxy adds.
    expect((await ask(url, "{ hello }", from("192.0.2.3, 192.0.2.1"))).status).toBe(429);
  });

  test("cannot become another by saying so, where none is", async () => {
    const { url } = await serve({ fairness: { ...UNLIMITED, budget: BUDGET } });
    for (let time = 0; time < 4; time++) await ask(url, "{ hello }", from(`192.0.2.${time}`));
    expect((await ask(url, "{ hello }", from("192.0.2.9"))).status).toBe(429);
  });

  test("has health answers all the same", async () => {
    const { url } = await serve({ fairness: { ...UNLIMITED, budget: { cost: 0, costPerSecond: 1 } } });
    expect((await ask(url)).status).toBe(429);
    expect([(await send(`${url}/healthz`)).status, (await send(`${url}/readyz`)).status]).toEqual([200, 200]);
  });
});

test("of one client so many are under way at once, and others are not refused for it", async () => {
  const { url } = await serve({ fairness: { ...UNLIMITED, atOnce: 2 }, trustProxy: 1 });
  const many = Array.from({ length: 4 }, (_, at) => ask(url, `{ slow(ms: 30${at}) }`, from("192.0.2.1")));
  const other = await ask(url, "{ hello }", from("192.0.2.2"));
  expect([...statuses(await Promise.all(many))].sort()).toEqual([200, 200, 429, 429]);
  expect(other.status).toBe(200);
  expect((await ask(url, "{ hello }", from("192.0.2.1"))).status).toBe(200);
});

test("beyond what can wait it is 503 with Retry-After, and health is not behind it", async () => {
  const queue = { running: 1, runningOfClient: 1, waiting: 1, patienceMs: 5_000 };
  const { url } = await serve({ fairness: { ...UNLIMITED, queue } });
  const many = Array.from({ length: 4 }, (_, at) => ask(url, `{ slow(ms: 30${at}) }`));
  expect((await send(`${url}/healthz`)).status).toBe(200);
  const answers = await Promise.all(many);
  expect([...statuses(answers)].sort()).toEqual([200, 200, 503, 503]);
  for (const { headers } of answers.filter(({ status }) => status === 503)) expect(headers["retry-after"]).toBe("2");
});

test("a server that is asked for too much refuses who asks much without reading while it is late, though places are free", async () => {
  const queue = { running: 1, runningOfClient: 1, waiting: 3, patienceMs: 5_000 };
  const { url } = await serve({ fairness: { ...UNLIMITED, queue }, trustProxy: 1 });
  const much = from("192.0.2.1");
  const waits = (count: number) =>
    expect
      .poll(async () => (await send(`${url}/metrics`)).text, { timeout: 10_000 })
      .toMatch(new RegExp(`chanjiao_queue\\{state="waiting"\\} ${count}\\b`));
  const many = Array.from({ length: 4 }, (_, at) => ask(url, `{ slow(ms: 60${at}) }`, much));
  await waits(3);
  expect((await ask(url, "{ hello }", much)).status).toBe(503);
  await waits(1);
  const late = ask(url, "{ hello }", much);
  const began = performance.now();
  const posted = send(`${url}/graphql`, {
    method: "POST",
    headers: { ...much, "Content-Type": "application/json" },
    body: JSON.stringify({ query: "{ hello }" }),
  }).then((answer) => ({ ...answer, ms: performance.now() - began }));
  const other = ask(url, "{ hello }", from("192.0.2.2"));
  for (const until = performance.now() + 400; performance.now() < until; ) continue; // this process is the server's
  expect(await late).toMatchObject({ status: 503, headers: { "retry-after": "2" } });
  // The same, and not at once: whoever asks again as soon as he has an answer asks so much less.
  const { text, headers } = await late;
  const same = ["access-control-allow-origin", "access-control-expose-headers", "content-type", "retry-after"];
  expect(await posted).toMatchObject({
    status: 503,
    text,
    headers: Object.fromEntries(same.map((name) => [name, headers[name]])),
  });
  expect((await posted).ms).toBeGreaterThan(800); // of which the server was away for 400
  expect((await other).status).toBe(200);
  expect(statuses(await Promise.all(many))).toEqual([200, 200, 200, 200]);
  expect((await ask(url, "{ hello }", much)).status).toBe(200);
});

test("a reader of the explorer meets none of it: sixty questions at once, and five hundred after", async () => {
  const { url } = await serve({ fairness: FAIRNESS });
  const all = await Promise.all(Array.from({ length: 60 }, (_, at) => ask(url, `{ hello(name: "${at}") }`)));
  for (let at = 0; at < 500; at++) all.push(await ask(url, `{ hello(name: "${at}") }`));
  expect(new Set(statuses(all))).toEqual(new Set([200]));
});

test("a server that stops sends away at once who waits and who comes, and answers what it has begun", async () => {
  const queue = { running: 1, runningOfClient: 1, waiting: 9, patienceMs: 60_000 };
  const stopping = new AbortController();
  const { url } = await serve({ fairness: { ...UNLIMITED, queue }, stopping: stopping.signal });
  const begun = ask(url, "{ slow(ms: 400) }");
  await expect.poll(async () => (await send(`${url}/metrics`)).text).toMatch(/chanjiao_queue\{state="running"\} 1\b/);
  const waiting = ask(url, "{ slow(ms: 401) }");
  await expect.poll(async () => (await send(`${url}/metrics`)).text).toMatch(/chanjiao_queue\{state="waiting"\} 1\b/);
  stopping.abort();
  for (const { status, headers, text } of [await waiting, await ask(url)]) {
    expect({ status, retry: headers["retry-after"] }).toEqual({ status: 503, retry: "2" });
    expect(text).toContain("The server is stopping");
  }
  expect((await begun).status).toBe(200);
});
