import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { type Limits, LIMITS } from "../../../src/api/limits/limits.js";
import type { Database } from "../../../src/database/connection.js";
import { askSeeds } from "../../support/api.js";
import { testDatabase } from "../../support/database.js";
import { serveApi } from "../errors/served-api.js";
import { send } from "../../server/serve.js";
import { question } from "../errors/refused.js";

beforeAll(async () => {
  await askSeeds();
});

type Change = (read: Database["read"]) => Database["read"];

const AS_IT_IS: Change = (read) => read;
/** Each statement takes so long. */
const slow =
  (ms: number): Change =>
  (read) =>
  async (...asked) => (await wait(ms), read(...asked));

async function ask(query: string, limits: Partial<Limits>, change = AS_IT_IS) {
  const url = await serveApi({ change, limits: { ...LIMITS, ...limits } });
  const { status, text } = await send(`${url}/graphql`, question(query));
  const { data, errors, extensions } = JSON.parse(text) as {
    data: unknown;
    errors: { message: string; extensions: object }[];
    extensions?: object;
  };
  return { status, data, errors, extensions };
}

const CITED = "{ entities(limit: 60) { names { value statements { evidence { exact source { id } } } } } }";
const CHAIN =
  '{ entity(id: "government-moe") { statements { evidence { source { statements(limit: 1) { evidence { source { id } } } } } } } }';

describe("an answer that comes to a limit while it is made ends there, with one error that names the field", () => {
  test.each<[what: string, query: string, limits: Partial<Limits>, at: string, found: string]>([
    [
      "objects that are made",
      "{ statements(limit: 100) { evidence { source { id } } } }",
      { maxObjects: 150 },
      "statements.evidence",
      "objects in its answer",
    ],
    ["objects that are read", "{ entities(limit: 60) { id } }", { maxObjects: 50 }, "entities", "objects to be read"],
    ["bytes", CITED, { maxBytes: 5_000 }, "entities.names", "bytes in its answer"],
    [
      "bytes of one text, again and again",
      "{ statements(limit: 100) { evidence { source { text } } } }",
      { maxBytes: 50_000 },
      "statements.evidence.source.text",
      "bytes in its answer",
    ],
    [
      "and nothing that was told of its parts",
      "{ entities { id } statements(limit: 100) { evidence { source { id } } } }",
      { maxObjects: 250 },
      "statements.evidence",
      "objects in its answer",
    ],
  ])("%s", async (_what, query, limits, at, found) => {
    const { status, data, errors, extensions } = await ask(query, limits);
    const [[limit, max] = []] = Object.entries(limits);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED", limit, max, found: `more than ${max}` } });
    expect(errors[0]!.message).toContain(found);
    expect(errors[0]!.message).toContain(`at \`${at}`);
    expect([status, data, extensions]).toEqual([400, null, undefined]);
  });

  test("the time of the whole request, in the database and here: many short questions are one long one", async () => {
    const { status, data, errors } = await ask(CHAIN, { timeoutMs: 900 }, slow(500));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code: "QUERY_TIMEOUT", limit: "timeoutMs", max: 900 } });
    expect([status, data]).toEqual([504, null]);
  });

  test("as many fields that fail alike as a list has rows: one error, and not one for each of them", async () => {
    let asked = 0;
    const failing: Change = (read) => (cypher, given, options) =>
      read(asked++ === 0 ? cypher : "RETURN 1 / 0", given, options);
    const { status, data, errors } = await ask("{ statements(limit: 300) { subject { id name } } }", {}, failing);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code: "INTERNAL" } });
    expect(errors[0]!.message).toContain("at `statements.subject`");
    expect([status, data]).toEqual([500, null]);
  });

  test("within its limits it is whole", async () => {
    const { errors, status } = await ask(CITED, {});
    expect([status, errors]).toEqual([200, undefined]);
  });
});

describe("a client that goes away", () => {
  const LONG = "UNWIND range(1, 10000000000) AS gone WITH gone WHERE gone % 7 = 8 RETURN count(gone) AS n";

  async function countRunning(): Promise<number> {
    const { read } = await testDatabase();
    const running =
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 10000000000) AS gone' RETURN count(*) AS n";
    return Number((await read(running))[0]?.n);
  }

  async function waitFor(count: number, ms: number): Promise<void> {
    for (const end = performance.now() + ms; performance.now() < end; await wait(50))
      if ((await countRunning()) === count) return;
    throw new Error(`After ${ms} ms there are still not ${count} of them.`);
  }

  test("has its work ended in the database, long before its time is over", async () => {
    const url = await serveApi({
      change: (read) => (_, given, options) => read(LONG, given, { ...options, timeoutMs: 60_000 }),
    });
    const { method, headers, body } = question("{ a: entities(limit: 1) { id } b: meta { version } }");
    const asked = request(`${url}/graphql`, { method, headers: headers ?? {} });
    asked.on("error", () => undefined);
    asked.end(body);
    await waitFor(2, 20_000);
    asked.destroy();
    await waitFor(0, 3_000);
  });

  test("has its work ended here: nothing more is asked for it", async () => {
    let statements = 0;
    const count: Change =
      (read) =>
      (...asked) => (statements++, slow(200)(read)(...asked));
    const url = await serveApi({ change: count });
    const { method, headers, body } = question(CHAIN);
    const asked = request(`${url}/graphql`, { method, headers: headers ?? {} });
    asked.on("error", () => undefined);
    asked.end(body);
    while (statements === 0) await wait(20);
    asked.destroy();
    await wait(100);
    const before = statements;
    await wait(900);
    expect(statements).toBe(before);
  });
});
