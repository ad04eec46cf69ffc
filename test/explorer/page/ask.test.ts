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

/** A server that refuses as ours does, one after the other, and answers from then on. */
async function serve(given: readonly Given[]): Promise<{ readonly ask: Ask; readonly count: () => number }> {
  let asked = 0;
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
  return { ask: createAsk((path, init) => fetch(`${url}${String(path)}`, init), Date.now, 5_000), count: () => asked };
}

const VERSION = { text: "{ meta { version } }" };

test.each<[what: string, given: readonly Given[], answer: unknown, asked: number]>([
  ["answers", ["answered"], { meta: { version: "1" } }, 1],
  ["has too much to do for a moment", [["OVERLOADED"], "answered"], { meta: { version: "1" } }, 2],
  ["has changed meanwhile", [["GRAPH_CHANGED"], "answered"], { meta: { version: "1" } }, 2],
  [
    "has had too much asked of it",
    [["RATE_LIMITED", "1"], ["RATE_LIMITED", "1"], "answered"],
    { meta: { version: "1" } },
    3,
  ],
  ["says that it will be long", [["RATE_LIMITED", "6"], "answered"], "REFUSED RATE_LIMITED", 1],
  ["goes on having too much to do", [["OVERLOADED"]], "BUSY OVERLOADED", 3],
  ["is away, which is told at once", [["UNAVAILABLE"], "answered"], "UNREACHABLE UNAVAILABLE", 1],
  ["begins, which is told at once", [["STARTING"], "answered"], "STARTING STARTING", 1],
  ["refuses for good", [["QUERY_TIMEOUT"], "answered"], "REFUSED QUERY_TIMEOUT", 1],
])("a server that %s", { timeout: 20_000 }, async (_what, given, answer, asked) => {
  const { ask, count } = await serve(given);
  const said = await ask(VERSION, {}).catch(({ kind, code }: AskError) => `${kind} ${code}`);
  expect([said, count()]).toEqual([answer, asked]);
});
