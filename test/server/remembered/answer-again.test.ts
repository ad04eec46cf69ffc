import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { type AnswerAgainOptions, answerAgain } from "../../../src/server/remembered/answer-again.js";
import { startListener } from "../../../src/server/start-listener.js";
import { send } from "../serve.js";

const QUESTION = JSON.stringify({ query: "{ hello }", variables: { name: "产教融合" } });
const POST = { method: "POST", headers: { "Content-Type": "application/json" }, body: QUESTION };

/** Answers each question with how many there were, keeps every answer, and reads bodies as Express does. */
async function serveKept(options: Partial<AnswerAgainOptions> = {}) {
  const served = { version: "v1" as string | undefined, made: 0, operations: [] as unknown[], url: "" };
  const again = answerAgain({
    path: "/graphql",
    readVersion: async () => served.version,
    mayAsk: () => true,
    isTrusted: () => false,
    ...options,
  });
  const listener = await startListener({ host: "127.0.0.1", port: 0 });
  onTestFinished(() => listener.stop(0));
  listener.serve((request, response: Parameters<typeof again.handle>[1]) => {
    response.once("close", () => served.operations.push(response.locals?.operation));
    again.handle(request, response, () => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const bytes = Buffer.from(`answer ${++served.made} to ${Buffer.concat(parts).toString()}`);
        const { version } = served;
        if (version) again.keep(request, response, { version, bytes, body: Buffer.concat(parts), operation: "Hello" });
        if (request.url?.includes("nowhere")) response.statusCode = 404;
        response.setHeader("X-Request-Id", String(served.made));
        response.setHeader("Content-Length", bytes.length);
        response.setHeader("ETag", `W/"${served.made}"`).end(bytes);
      });
    });
  });
  served.url = `${listener.url}/graphql`;
  return served;
}

test("the same bytes get the same answer, with the headers that are not its own, and nothing is made for it", async () => {
  const served = await serveKept();
  const answers = [];
  for (let time = 0; time < 4; time++) answers.push(await send(served.url, POST));
  expect(served.made).toBe(1);
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set([`200 answer 1 to ${QUESTION}`]),
  );
  expect(answers.map(({ headers }) => headers.etag)).toEqual(Array.from({ length: 4 }, () => 'W/"1"'));
  expect(answers.map(({ headers }) => headers["x-request-id"])).toEqual(["1", undefined, undefined, undefined]);
  expect(served.operations).toEqual([undefined, "Hello", "Hello", "Hello"]);
});

test("GET is answered so too", async () => {
  const served = await serveKept();
  for (let time = 0; time < 3; time++) await send(`${served.url}?query={hello}`);
  expect(served.made).toBe(1);
});

test.each<[string, Partial<Omit<typeof POST, "headers">> & { headers?: Record<string, string>; path?: string }]>([
  ["another body of as many bytes", { body: QUESTION.replace("hello", "hullo") }],
  ["another address", { path: "?operationName=Hello" }],
  ["another path", { path: "/nowhere" }],
  ["another method", { method: "GET", body: "" }],
  ["another form", { headers: { Accept: "application/json" } }],
  ["another page", { headers: { Origin: "https://elsewhere.example" } }],
  ["another name of the server", { headers: { Host: "rebound.example" } }],
  ["another protocol", { headers: { "X-Forwarded-Proto": "https" } }],
  ["another encoding", { headers: { "Accept-Encoding": "br" } }],
  ["one that wants no copy", { headers: { "Cache-Control": "no-cache" } }],
  ["one that has it", { headers: { "If-None-Match": '"1"' } }],
])("%s is another question", async (_what, { path = "", headers = {}, ...other }) => {
  const served = await serveKept();
  await send(served.url, POST);
  const { text } = await send(served.url + path, { ...POST, ...other, headers: { ...POST.headers, ...headers } });
  expect([served.made, text]).toEqual([2, `answer 2 to ${other.body ?? QUESTION}`]);
});

test.each([
  ["program", { "User-Agent": "another" }],
  ["id", { "X-Request-Id": "another" }],
  ["trace", { Traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", Tracestate: "a=b" }],
  ["address behind a proxy", { "X-Forwarded-For": "192.0.2.7" }],
])("another %s is no other question", async (_what, headers) => {
  const served = await serveKept();
  await send(served.url, POST);
  await send(served.url, { ...POST, headers: { ...POST.headers, ...headers } });
  expect(served.made).toBe(1);
});

test("what a proxy says is another question where it is not believed", async () => {
  let isTrusted = true;
  const served = await serveKept({ isTrusted: () => isTrusted });
  const proxied = { ...POST, headers: { ...POST.headers, "X-Forwarded-Proto": "https" } };
  await send(served.url, proxied);
  isTrusted = false;
  await send(served.url, proxied);
  expect(served.made).toBe(2);
});

test("another graph, or none, is asked", async () => {
  const served = await serveKept();
  await send(served.url, POST);
  for (const version of ["v2", undefined, "v2"]) {
    served.version = version;
    expect((await send(served.url, POST)).text).toContain(version === undefined ? "answer 3" : "answer 2");
  }
});

test("whoever may not ask gets nothing from memory", async () => {
  const served = await serveKept({ mayAsk: () => false });
  for (let time = 0; time < 3; time++) await send(served.url, POST);
  expect(served.made).toBe(3);
});

test("what was not answered with 200 is not kept", async () => {
  const served = await serveKept();
  for (let time = 0; time < 3; time++) await send(`${served.url}?nowhere`, POST);
  expect(served.made).toBe(3);
});

test.each([1, 20, QUESTION.length])("a body that comes in pieces of %i characters is read whole", async (size) => {
  const served = await serveKept();
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${Buffer.byteLength(QUESTION)}\r\n\r\n`;
  const socket = connect(Number(new URL(served.url).port), "127.0.0.1").setNoDelay(true);
  onTestFinished(() => void socket.destroy());
  let received = "";
  socket.on("data", (part) => (received += String(part)));
  for (let time = 1; time <= 3; time++) {
    socket.write(head);
    for (let at = 0; at < QUESTION.length; at += size) {
      socket.write(QUESTION.slice(at, at + size));
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await expect.poll(() => received.split(QUESTION).length - 1).toBe(time);
  }
  expect(served.made).toBeGreaterThanOrEqual(1);
});

test("bytes that are no JSON are left to whoever reads it", async () => {
  const served = await serveKept();
  for (const body of ["", "{", "\u0000"]) {
    const { text } = await send(served.url, { ...POST, body });
    expect(text).toContain(` to ${body}`);
  }
});
