import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type AskError, createAsk, type Ask } from "../../../src/explorer/page/ask.js";
import { answerError } from "../../../src/server/refusals/answer-error.js";
import type { ApiErrorCode } from "../../../src/api/errors/api-errors.js";
import express from "express";

/** What the server answers to one request: an error by its code, when to ask again, or nothing wrong. */
type Given = readonly [code: ApiErrorCode, retryAfter?: string] | "answered";

/** A server that refuses as ours does, one after the other, and answers from then on; nobody waits for it, but how long is noted. */
async function serve(given: readonly Given[]): Promise<{ readonly ask: Ask; readonly waits: readonly number[] }> {
  let asked = 0;
  const waits: number[] = [];
  const server = createServer(
    express().post("/graphql", (_request, response) => {
      const next = given[Math.min(asked++, given.length - 1)] ?? "answered";
      if (next === "answered") return void response.json({ data: { meta: { version: "1" } } });
      const [code, retryAfter] = next;
      if (retryAfter !== undefined) response.set("Retry-After", retryAfter);
      answerError(response, code, "as it is said", {} as never);
      return undefined;
    }),
  ).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = createAsk(
    (path, init) => fetch(`${url}${String(path)}`, init),
    Date.now,
    async (ms) => void waits.push(ms),
  );
  return { ask, waits };
}

const VERSION = { text: "{ meta { version } }" };

test.each<[what: string, given: readonly Given[], answer: unknown, waits: readonly number[]]>([
  ["answers", ["answered"], { meta: { version: "1" } }, []],
  ["has too much to do for a moment", [["OVERLOADED"], "answered"], { meta: { version: "1" } }, [2_000]],
  ["has changed meanwhile", [["GRAPH_CHANGED"], "answered"], { meta: { version: "1" } }, [2_000]],
  [
    "has had too much asked of it",
    [["RATE_LIMITED", "1"], ["RATE_LIMITED", "3"], "answered"],
    { meta: { version: "1" } },
    [1_000, 3_000],
  ],
  ["says that it will be long", [["RATE_LIMITED", "31"], "answered"], "REFUSED RATE_LIMITED", []],
  ["goes on having too much to do", [["OVERLOADED"]], "BUSY OVERLOADED", Array<number>(15).fill(2_000)],
  ["is away, which is told at once", [["UNAVAILABLE"], "answered"], "UNREACHABLE UNAVAILABLE", []],
  ["begins, which is told at once", [["STARTING"], "answered"], "STARTING STARTING", []],
  ["refuses for good", [["QUERY_TIMEOUT"], "answered"], "REFUSED QUERY_TIMEOUT", []],
])("a server that %s", async (_what, given, answer, waited) => {
  const { ask, waits } = await serve(given);
  const said = await ask(VERSION, {}).catch(({ kind, code }: AskError) => `${kind} ${code}`);
  expect([said, waits]).toEqual([answer, waited]);
});
