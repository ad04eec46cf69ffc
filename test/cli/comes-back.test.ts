import { execFileSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { embeddedFolder } from "../../src/database/embedded/folder.js";
import { findRunning, readState } from "../../src/database/embedded/state.js";
import { ERRORS } from "../../src/errors.js";
import { dataFolderWithClasspath, expectNothingRuns, readUrl, runCommand } from "./command.js";

const LONG = 300_000;

interface Timed {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly code: string | undefined;
  readonly seconds: number;
}

/** Asked anew each time: an answer that is remembered would ask for less. */
async function ask(url: string, path = "/graphql"): Promise<Timed> {
  const began = performance.now();
  const question = `{ entity(id: "enterprise-shagang") { name } meta { version } _${Math.random().toString(36).slice(2)}: __typename }`;
  const answer = await fetch(url + path, {
    ...(path === "/graphql" && {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query: question }),
    }),
  });
  const body = (await answer.json()) as { errors?: readonly { extensions: { code: string } }[] };
  return {
    status: answer.status,
    retryAfter: answer.headers.get("Retry-After"),
    code: body.errors?.[0]?.extensions.code,
    seconds: (performance.now() - began) / 1_000,
  };
}

const away = { status: 503, retryAfter: "2", code: "UNAVAILABLE" };
const unready = { status: 503, retryAfter: "2" };

async function expectAnswers(...urls: readonly string[]): Promise<void> {
  for (const url of urls)
    await expect.poll(async () => (await ask(url)).status, { timeout: 60_000, interval: 200 }).toBe(200);
}

test("a database that is paused, or dies, is noticed in seconds and comes back, for start and for serve beside it", {
  timeout: LONG,
}, async () => {
  const data = await dataFolderWithClasspath();
  const env = { PORT: "0", CHANJIAO_DATA: data };
  const start = runCommand(["start"], { env });
  await start.prints("… Starting Neo4j");
  const serve = runCommand(["serve"], { env }); // before there is a database, let alone a graph
  await serve.prints("answers with 503");
  await start.prints("Stop     Ctrl-C");
  await serve.prints("Stop     Ctrl-C");
  const urls = [readUrl(start), readUrl(serve)] as const;
  await expectAnswers(...urls);

  const java = readState(embeddedFolder(data))!.java!.pid;
  process.kill(java, "SIGSTOP");
  onTestFinished(() => void execFileSync("/bin/sh", ["-c", `kill -CONT ${java} 2>/dev/null || true`]));
  // One server finds it out by a question, the other by a probe.
  const [asked, probed] = await Promise.all([ask(urls[0]), ask(urls[1], "/readyz")]);
  expect(asked).toMatchObject(away);
  expect(asked.seconds).toBeLessThan(6.5);
  expect(probed).toMatchObject(unready);
  expect(probed.seconds).toBeLessThan(3.5);
  for (const url of urls) {
    const again = await ask(url); // and now all know it
    expect(again).toMatchObject(away);
    expect(again.seconds).toBeLessThan(1);
  }
  process.kill(java, "SIGCONT");
  await expectAnswers(...urls);

  process.kill(java, "SIGKILL");
  await start.prints("is started again in 1 s (1 of 3)");
  expect(await ask(urls[0])).toMatchObject(away);
  expect(await ask(urls[0], "/readyz")).toMatchObject(unready);
  await start.prints("✓ Neo4j started again");
  await expectAnswers(...urls);
  expect(readState(embeddedFolder(data))!.java!.pid).not.toBe(java);

  start.interrupt();
  expect(await start.ended).toBe(0);
  await expect.poll(async () => (await ask(urls[1])).status, { timeout: 20_000 }).toBe(503);
  serve.interrupt();
  expect(await serve.ended).toBe(0);
  await expectNothingRuns(data);
});

test("serve without a database says what is missing, and writes nothing", async () => {
  const data = `${await dataFolderWithClasspath()}-none`;
  const serve = runCommand(["serve"], { env: { PORT: "0", CHANJIAO_DATA: data } });
  expect(await serve.ended).toBe(ERRORS.DATABASE_UNREACHABLE);
  expect(serve.printed.stderr).toMatch(/^✗ There is no database to answer from.*\n {2}→ Set NEO4J_URI.* npm start/);
});

test("commands at one store wait for the start of another, and that one for them", { timeout: LONG }, async () => {
  const data = await dataFolderWithClasspath({ seeded: true });
  const env = { CHANJIAO_DATA: data };
  const first = runCommand(["review", "--list"], { env });
  await first.prints("… Starting Neo4j");
  const second = runCommand(["review", "--list"], { env });
  await second.prints("… Waiting for the database that another command is starting");
  // It has what it waited for, and then takes its time.
  await second.prints("… Looking for what may be one");
  process.kill(second.pid, "SIGSTOP");
  await first.prints(`… Process ${second.pid} still uses the database: waiting for it`);
  await sleep(300);
  expect(await findRunning(data)).toBeDefined();
  process.kill(second.pid, "SIGCONT");
  expect(await second.ended).toBe(0);
  expect(await first.ended).toBe(0);
  await expectNothingRuns(data);
});
