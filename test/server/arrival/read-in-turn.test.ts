import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Observed } from "../../../src/server/observed/observe.js";
import { readInTurn } from "../../../src/server/arrival/read-in-turn.js";

/** Requests by the names of their clients, begun as they are read. */
function readNames(most: number) {
  const read: string[] = [];
  const inTurn = readInTurn(most, ({ url = "" }) => url[0] ?? "");
  const come = (...names: readonly string[]): void => {
    for (const url of names) inTurn({ url } as IncomingMessage, {} as Observed, () => read.push(url));
  };
  return { read, come };
}

test("what one client sends together is read in several turns, in its order, and others are not behind it", async () => {
  const { read, come } = readNames(2);
  come("a1", "a2", "a3", "a4", "a5", "b1");
  expect(read).toEqual(["a1", "a2", "b1"]);
  await turn();
  expect(read).toEqual(["a1", "a2", "b1", "a3", "a4"]);
  come("a6", "b2");
  expect(read.slice(5)).toEqual(["b2"]);
  await turn();
  await turn();
  expect(read.slice(5)).toEqual(["b2", "a5", "a6"]);
});

test("where nobody is answered all is read nevertheless, to be refused", async () => {
  const { read, come } = readNames(0);
  come("a1", "a2");
  await turn();
  expect(read).toEqual(["a1", "a2"]);
});

test("whoever asks one thing after another waits for nothing", async () => {
  const { read, come } = readNames(1);
  for (const name of ["a1", "a2", "a3"]) {
    come(name);
    expect(read.at(-1)).toBe(name);
    await turn();
  }
});

test("what waits goes on as what it is, and not as what came first", async () => {
  const storage = new AsyncLocalStorage<string>();
  const inTurn = readInTurn(1, () => "a");
  const read: unknown[] = [];
  for (const url of ["/1", "/2", "/3"])
    storage.run(url, () => inTurn({ url } as IncomingMessage, {} as Observed, () => read.push(storage.getStore())));
  for (let time = 0; time < 3; time++) await turn();
  expect(read).toEqual(["/1", "/2", "/3"]);
});

test("health is not behind it", () => {
  const inTurn = readInTurn(1, () => "a");
  const read: string[] = [];
  for (const url of ["/graphql", "/graphql", "/healthz", "/readyz?", "/healthzs"])
    inTurn({ url } as IncomingMessage, {} as Observed, () => read.push(url));
  expect(read).toEqual(["/graphql", "/healthz", "/readyz?"]);
});
