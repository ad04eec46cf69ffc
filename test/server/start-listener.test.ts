import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect, createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { startListener } from "../../src/server/start-listener.js";
import { send, serve } from "./serve.js";

test("until there is a graph, the port is held and every question is told so", async () => {
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listener.stop(0));
  expect(await send(`${listener.url}/healthz`)).toMatchObject({ status: 200 });
  expect(await send(`${listener.url}/readyz`)).toMatchObject({ status: 503, headers: { "retry-after": "2" } });
  const answer = await send(`${listener.url}/graphql?query={hello}`);
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: "STARTING" } }] });
});

test("a port in use is named, with one that is free", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const error: unknown = await startListener({ host: "127.0.0.1", port }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: "PORT_IN_USE",
    message: `Port ${port} of 127.0.0.1 is in use by another program.`,
  });
  const free = Number(/PORT=(\d+) npm start/.exec((error as { help: string }).help)?.[1]);
  const listener = await startListener({ host: "127.0.0.1", port: free });
  await listener.stop();
});

test.each(["192.0.2.1", "no-such-host.invalid"])(
  "an address that is not of this machine is refused: %s",
  async (host) => {
    await expect(startListener({ host, port: 0 })).rejects.toMatchObject({
      code: "USAGE",
      message: `HOST is "${host}": this machine has no such address.`,
    });
  },
);

test("an address for all networks is shown as one that a person can open", async () => {
  for (const [host, url] of [
    ["0.0.0.0", /^http:\/\/127\.0\.0\.1:\d+$/],
    ["::1", /^http:\/\/\[::1\]:\d+$/],
  ] as const) {
    const listener = await startListener({ host, port: 0 });
    expect(listener.url).toMatch(url);
    expect((await send(`${listener.url}/healthz`)).status).toBe(200);
    await listener.stop();
  }
});

test("a stop lets questions under way finish and takes no more", async () => {
  const listener = await serve();
  const running = send(`${listener.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"query":"{ slow(ms: 400) }"}',
  });
  await new Promise((done) => setTimeout(done, 150));
  const stopped = listener.stop();
  await expect(send(`${listener.url}/healthz`)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(JSON.parse((await running).text)).toEqual({ data: { slow: 400 } });
  await stopped;
});

test("a stop does not wait for ever: not for a question, not for a connection kept alive", async () => {
  const listener = await serve();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  await new Promise((done) =>
    get(`${listener.url}/healthz`, { agent }, (response) => response.resume().on("end", done)),
  );
  const running = send(`${listener.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: '{"query":"{ slow(ms: 60000) }"}',
  });
  const ended = expect(running).rejects.toMatchObject({ code: "ECONNRESET" });
  await new Promise((done) => setTimeout(done, 100));
  await listener.stop(300);
  await ended;
});

test("a stop waits for no connection on which nothing was asked", async () => {
  const listener = await serve();
  const socket = connect(listener.port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  await send(`${listener.url}/healthz`);
  const began = performance.now();
  await listener.stop(60_000);
  expect(performance.now() - began).toBeLessThan(30_000);
});

test("a body far too large is not waited for", async () => {
  const listener = await serve();
  const socket = connect(listener.port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write(
    "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000000000\r\n\r\n{",
  );
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toContain("413");
});

test("an idle connection is kept longer than proxies and clients keep it, so that none is ended under a question", async () => {
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listener.stop(0));
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  const [response] = (await once(get(`${listener.url}/healthz`, { agent }), "response")) as [IncomingMessage];
  expect(response.headers["keep-alive"]).toBe("timeout=65");
});
