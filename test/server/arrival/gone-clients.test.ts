import { connect } from "node:net";
import { expect, test } from "vitest";
import { UNLIMITED } from "../../../src/server/fair/fairness.js";
import { send, serve } from "../serve.js";

const queue = { running: 4, runningOfClient: 4, waiting: 100, patienceMs: 60_000 };
const fairness = { ...UNLIMITED, atOnce: 10, queue };

const printQuestion = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
};

/** Sends questions one behind the other on one connection, and goes. */
async function askAndGo(url: string, queries: readonly string[], afterMs: number): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.on("error", () => undefined).resume();
  socket.write(queries.map(printQuestion).join(""));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  socket.destroy();
}

const ask = (url: string, query: string): Promise<{ readonly text: string }> =>
  send(`${url}/graphql?query=${encodeURIComponent(query)}`);

async function expectNothingLeft(url: string): Promise<void> {
  const metrics = async (): Promise<string> => (await send(`${url}/metrics`)).text;
  await expect.poll(metrics, { timeout: 5_000 }).toContain('chanjiao_queue{state="running"} 0');
  expect(await metrics()).toContain('chanjiao_queue{state="waiting"} 0');
  expect((await ask(url, "{ hello }")).text).toContain("hello world");
}

test("whoever goes while it is looked up whether his answer is remembered leaves no place taken", async () => {
  const readVersion = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 30, "v1"));
  const { url } = await serve({ readVersion, fairness });
  for (let time = 0; time < 12; time++) await askAndGo(url, ["{ slow(ms: 100) }"], 10);
  await expectNothingLeft(url);
});

test("whoever sends many questions on one connection and goes leaves no place taken, and has the rest not begun", async () => {
  let begun = 0;
  const { url } = await serve({ onHello: () => begun++, fairness });
  const queries = Array.from({ length: 8 }, (_, at) => `{ slow(ms: 20${at}) hello }`);
  for (let time = 0; time < 3; time++) await askAndGo(url, queries, 50);
  await expectNothingLeft(url);
  expect(begun).toBe(3 + 1);
});

test("questions on one connection are answered one after the other, in their order", async () => {
  const { url } = await serve({ fairness });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let text = "";
  socket.on("data", (part) => (text += String(part)));
  socket.write(["{ slow(ms: 30) }", "{ slow(ms: 1) }", "{ hello }"].map(printQuestion).join(""));
  await expect.poll(() => text.match(/"data":\{[^}]*\}/g)).toHaveLength(3);
  expect(text.match(/"data":\{[^}]*\}/g)).toEqual([
    '"data":{"slow":30}',
    '"data":{"slow":1}',
    '"data":{"hello":"hello world"}',
  ]);
  socket.destroy();
});

test("a connection on which more than a few requests wait is closed, and others are answered meanwhile", async () => {
  let begun = 0;
  const { url } = await serve({ onHello: () => begun++, fairness });
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => undefined).resume();
  socket.write(printQuestion("{ slow(ms: 500) hello }").repeat(2_000));
  await closed;
  expect((await ask(url, "{ hello }")).text).toContain("hello world");
  expect(begun).toBeLessThan(100);
  await expectNothingLeft(url);
});
