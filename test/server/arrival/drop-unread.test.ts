import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { dropUnread } from "../../../src/server/arrival/drop-unread.js";

const LARGE = Buffer.alloc(32_000_000, "a");

/** A connection that has asked something of a server whose answers are dropped after 300 ms unread. */
async function ask(answer: RequestListener): Promise<Socket> {
  const drop = dropUnread(300);
  const server = createServer((request, response) => {
    drop(request, response, () => answer(request, response));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("error", () => undefined).write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  return socket;
}

test("a connection on which nothing of an answer is read is closed", async () => {
  const socket = await ask((_request, response) => void response.end(LARGE));
  await wait(1_500);
  let bytes = 0;
  socket.on("data", (chunk) => (bytes += chunk.length));
  await once(socket, "close");
  expect(bytes).toBeLessThan(LARGE.length);
});

test("who waits longer than that for an answer, and reads it then, gets it all", async () => {
  const socket = await ask((_request, response) => void setTimeout(() => response.end(LARGE), 700));
  let bytes = 0;
  socket.on("data", (chunk) => (bytes += chunk.length));
  await expect.poll(() => bytes, { timeout: 10_000 }).toBeGreaterThan(LARGE.length);
});
