import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { ExportedGraph, NodeRow } from "../../../src/exporting/read-rows.js";
import { readModel } from "../../../src/model/read-model.js";
import { dropUnread } from "../../../src/server/arrival/drop-unread.js";
import { createServed, EMPTY_GRAPH } from "../serve.js";

const LARGE = Buffer.alloc(32_000_000, "a");

/**
 * A server whose answers are dropped after 300 ms unread, as a way to ask it something on a connection of its own: nothing
 * is read of it as long as nobody listens.
 */
async function serveHasty(answer: RequestListener): Promise<(path?: string, from?: string) => Socket> {
  const drop = dropUnread(300);
  const server = createServer((request, response) => {
    answer(request, response);
    drop(request, response, () => undefined); // it may have patience of its own, and the last word is what holds
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  return (path = "/", from = "192.0.2.1") => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
    socket
      .on("error", () => undefined)
      .write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${from}\r\n\r\n`);
    onTestFinished(() => void socket.destroy());
    return socket;
  };
}

test("a connection on which nothing of an answer is read is closed", async () => {
  const socket = (await serveHasty((_request, response) => void response.end(LARGE)))();
  await wait(1_500);
  let bytes = 0;
  socket.on("data", (chunk) => (bytes += chunk.length));
  await once(socket, "close");
  expect(bytes).toBeLessThan(LARGE.length);
});

test("who waits longer than that for an answer, and reads it then, gets it all", async () => {
  const socket = (await serveHasty((_request, response) => void setTimeout(() => response.end(LARGE), 700)))();
  let bytes = 0;
  socket.on("data", (chunk) => (bytes += chunk.length));
  await expect.poll(() => bytes, { timeout: 10_000 }).toBeGreaterThan(LARGE.length);
});

test("two who read nothing of their exports keep a third from his for no longer", async () => {
  let [opened, ended] = [0, 0];
  const row = { id: "a", kind: "UNIVERSITY", name: "甲".repeat(10_000), names: [], identifiers: [], properties: {} };
  async function* endless(): AsyncGenerator<readonly NodeRow[]> {
    try {
      for (;;) yield [row];
    } finally {
      ended += 1;
    }
  }
  const open = async (): Promise<ExportedGraph> => (opened++ < 2 ? { ...EMPTY_GRAPH, nodes: endless } : EMPTY_GRAPH);
  const ask = await serveHasty(await createServed({ exports: { model: readModel(), open }, trustProxy: 1 }));
  ask("/export/nodes.csv", "192.0.2.1");
  ask("/export/nodes.csv", "192.0.2.2");
  await expect.poll(() => opened).toBe(2);
  const third = ask("/export/nodes.csv", "192.0.2.3");
  const [answer] = (await once(third, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 OK/);
  await expect.poll(() => ended, { timeout: 10_000 }).toBe(2);
});
