import { execFileSync } from "node:child_process";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { embeddedFolder } from "../../src/database/embedded/folder.js";
import { findRunning, readState } from "../../src/database/embedded/state.js";
import { ERRORS } from "../../src/errors.js";
import { dataFolderWithClasspath, expectNothingRuns, readUrl, runCommand } from "./command.js";

const LONG = 600_000; // several starts of Neo4j and a load of the seeds, on whatever machine

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
    await expect
      .poll(async () => await ask(url), { timeout: 60_000, interval: 200 })
      .toMatchObject({ status: 200, code: undefined });
}

/** Of a server that started the database, and of one that serves beside it. */
type Urls = readonly [started: string, beside: string];

test("one command answers, in a Chinese folder and no locale, whatever happens to its database; serve beside it too", {
  timeout: LONG,
}, async () => {
  const folder = await dataFolderWithClasspath();
  const data = join(dirname(folder), "产教", "数据");
  await mkdir(dirname(data));
  await rename(folder, data);
  const env = { PORT: "0", CHANJIAO_DATA: data, LANG: "C", LC_ALL: "C" };

  const first = runCommand([], { env, program: ["npm", "start"] });
  await first.prints("… Starting Neo4j");
  const serve = runCommand(["serve"], { env }); // before there is a database, let alone a graph
  await serve.prints("answers with 503");
  await first.prints("Stop     Ctrl-C");
  expect(first.printed.stdout).toMatch(/Chanjiao \d+ nodes, \d+ links, \d+ statements from 4 sources/);
  expect(first.printed.stderr).toMatch(
    /✓ Neo4j started \(\d+\.\d s\)\n… Bringing in the seeds\n✓ Seeds brought in: \d+ changes/,
  );
  expect(first.printed.stderr).not.toContain("\u001b[");
  await serve.prints("Stop     Ctrl-C");
  const urls: Urls = [readUrl(first), readUrl(serve)];
  await expectAnswers(...urls);
  expect(await fetch(`${urls[0]}/readyz`).then((answer) => answer.json())).toMatchObject({
    status: "ready",
    version: expect.stringMatching(/^[0-9a-f]{32}$/),
  });

  const samePort = runCommand(["start", "--port", new URL(urls[0]).port], { env });
  expect(await samePort.ended).toBe(ERRORS.PORT_IN_USE);
  const sameStore = runCommand(["start"], { env });
  expect(await sameStore.ended).toBe(ERRORS.STORE_IN_USE);
  expect(sameStore.printed.stderr).toMatch(/^✗ .*\n {2}→ .*\n$/);
  await expectAnswers(...urls);

  const java = readState(embeddedFolder(data))!.java!.pid;
  await expectPauseNoticed(java, urls);
  process.kill(java, "SIGKILL");
  await first.prints("is started again in 1 s (1 of 3)");
  expect(await ask(urls[0])).toMatchObject(away);
  expect(await ask(urls[0], "/readyz")).toMatchObject(unready);
  await first.prints("✓ Neo4j started again");
  await expectAnswers(...urls);
  expect(readState(embeddedFolder(data))!.java!.pid).not.toBe(java);

  first.interrupt();
  expect(await first.ended).toBe(0);
  expect(first.printed.stderr).toMatch(/Stopping …\n$/);
  await expect.poll(async () => (await ask(urls[1])).status, { timeout: 20_000 }).toBe(503);
  serve.interrupt();
  expect(await serve.ended).toBe(0);
  await expectNothingRuns(data);
  expect(readState(embeddedFolder(data))).toBeUndefined();

  // What it plans ahead, it plans when its database ends.
  const second = runCommand(["start"], { env: { ...env, WARM_UP: "on" } });
  await second.prints("Stop     Ctrl-C");
  expect(second.printed.stderr).toContain("✓ The graph is up to date");
  process.kill(readState(embeddedFolder(data))!.java!.pid, "SIGKILL");
  await second.prints("✗ Neo4j has ended by itself (status 137): it is started again in 1 s (1 of 3)");
  second.interrupt(); // also while there is no database
  expect(await second.ended).toBe(0);
  await expectNothingRuns(data);
  expect(readState(embeddedFolder(data))).toBeUndefined();
});

async function expectPauseNoticed(java: number, urls: Urls): Promise<void> {
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
}

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
