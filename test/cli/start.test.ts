import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { embeddedFolder } from "../../src/database/embedded/folder.js";
import { readState } from "../../src/database/embedded/state.js";
import { ERRORS } from "../../src/errors.js";
import { emptyDatabase } from "../support/database.js";
import { dataFolderWithClasspath, expectNothingRuns, readUrl, runCommand } from "./command.js";
import { testServer } from "../support/server.js";

const LONG = 600_000; // several starts of Neo4j and loads of the seeds, on whatever machine

test("from one command to an answer, in a Chinese folder and no locale; a second start is refused; Ctrl-C ends it", {
  timeout: LONG,
}, async () => {
  const folder = await dataFolderWithClasspath();
  const data = join(dirname(folder), "产教", "数据");
  await mkdir(dirname(data));
  await rename(folder, data);
  const env = { PORT: "0", CHANJIAO_DATA: data, LANG: "C", LC_ALL: "C" };

  const first = runCommand([], { env, program: ["npm", "start"] });
  await first.prints("Stop     Ctrl-C");
  expect(first.printed.stdout).toMatch(/Chanjiao \d+ nodes, \d+ links, \d+ statements from 4 sources/);
  expect(first.printed.stderr).toMatch(
    /✓ Neo4j started \(\d+\.\d s\)\n… Bringing in the seeds\n✓ Seeds brought in: \d+ changes/,
  );
  expect(first.printed.stderr).not.toContain("\u001b[");
  const url = readUrl(first);
  expect(await fetch(`${url}/readyz`).then((answer) => answer.json())).toMatchObject({
    status: "ready",
    version: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(await ask(url, "{ __typename }")).toEqual({ data: { __typename: "Query" } });

  const samePort = runCommand(["start", "--port", new URL(url).port], { env });
  expect(await samePort.ended).toBe(ERRORS.PORT_IN_USE);
  const sameStore = runCommand(["start"], { env });
  expect(await sameStore.ended).toBe(ERRORS.STORE_IN_USE);
  expect(sameStore.printed.stderr).toMatch(/^✗ .*\n {2}→ .*\n$/);
  expect(await ask(url, "{ __typename }")).toEqual({ data: { __typename: "Query" } });

  first.interrupt();
  expect(await first.ended).toBe(0);
  expect(first.printed.stderr).toMatch(/Stopping …\n$/);
  await expectNothingRuns(data);
  expect(readState(embeddedFolder(data))).toBeUndefined();

  const second = runCommand(["start"], { env });
  await second.prints("Stop     Ctrl-C");
  expect(second.printed.stderr).toContain("✓ The graph is up to date");
  process.kill(readState(embeddedFolder(data))!.java!.pid, "SIGKILL");
  await second.prints("✗ Neo4j has ended by itself (status 137): it is started again in 1 s (1 of 3)");
  second.interrupt(); // also while there is no database
  expect(await second.ended).toBe(0);
  await expectNothingRuns(data);
  expect(readState(embeddedFolder(data))).toBeUndefined();
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s while Neo4j starts: said so, and nothing is left",
  { timeout: LONG },
  async (signal) => {
    const data = await dataFolderWithClasspath();
    const start = runCommand(["start"], { env: { PORT: "0", CHANJIAO_DATA: data } });
    await start.prints("… Starting Neo4j");
    await expect.poll(() => readState(embeddedFolder(data))?.java, { timeout: 20_000, interval: 20 }).toBeDefined();
    start.interrupt(signal);
    expect(await start.ended).toBe(ERRORS.INTERRUPTED);
    expect(start.printed.stderr).toMatch(new RegExp(`✗ Stopped by ${signal} before it was done\\.\n {2}→ .*\n$`));
    await expectNothingRuns(data);
  },
);

test("kill -9 while Neo4j starts: nothing is left", { timeout: LONG }, async () => {
  const data = await dataFolderWithClasspath();
  const start = runCommand(["start"], { env: { PORT: "0", CHANJIAO_DATA: data } });
  await expect.poll(() => readState(embeddedFolder(data))?.java, { timeout: 60_000, interval: 20 }).toBeDefined();
  start.interrupt("SIGKILL");
  expect(await start.ended).toBe("SIGKILL");
  await expectNothingRuns(data);
});

test("while Maven fetches Neo4j: Ctrl-C and kill end it", { timeout: LONG }, async () => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    const data = await dataFolderWithClasspath();
    const { bin, pidFile } = await writeSleepingMaven(data);
    const start = runCommand(["start"], {
      env: { PORT: "0", CHANJIAO_DATA: `${data}-new`, PATH: `${bin}:${process.env.PATH}`, MAVEN_HOME: "", M2_HOME: "" },
    });
    await expect.poll(() => existsSync(pidFile), { timeout: 20_000, interval: 20 }).toBe(true);
    process.kill(start.pid, signal);
    expect(await start.ended).toBe(ERRORS.INTERRUPTED);
    await expectNothingRuns(dirname(data));
  }
});

test("with NEO4J_URI it uses that server, and leaves it running", { timeout: LONG }, async () => {
  const database = await emptyDatabase();
  const { uri, user, password } = testServer();
  const env = { PORT: "0", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, LOG: "requests" };
  const start = runCommand(["start"], { env });
  await start.prints("Stop     Ctrl-C");
  expect(start.printed.stderr).toContain(`✓ Connected to ${uri}`);
  const running = fetch(`${readUrl(start)}/schema.graphql?token=secret-word`).then((answer) => answer.text());
  expect(await running).toContain("type Query");
  await start.prints(/"method":"GET","route":"\/schema\.graphql","status":200,"ms":\d+/);
  process.kill(start.pid, "SIGTERM");
  expect(await start.ended).toBe(0);
  expect(start.printed.stdout + start.printed.stderr).not.toContain("secret-word");
  expect(start.printed.stdout + start.printed.stderr).not.toContain(password);
  expect(await database.read("MATCH (g:Graph) RETURN count(g) AS graphs")).toEqual([{ graphs: 1 }]);
});

test("kill of npm alone ends the server too", { timeout: LONG }, async () => {
  const { uri, user, password } = testServer();
  const start = runCommand([], {
    env: { PORT: "0", NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    program: ["npm", "start"],
  });
  await start.prints("Stop     Ctrl-C");
  const url = readUrl(start);
  process.kill(start.pid, "SIGTERM");
  expect(await start.ended).toBe(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

async function ask(url: string, query: string): Promise<unknown> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

/** A Maven that goes on for ever; the name of its folder stands in its command line. */
async function writeSleepingMaven(data: string): Promise<{ bin: string; pidFile: string }> {
  const bin = `${dirname(data)}/bin`;
  const pidFile = `${dirname(data)}/maven.pid`;
  await mkdir(bin);
  await writeFile(`${bin}/mvn`, `#!/bin/sh\necho $$ > ${pidFile}\nwhile :; do sleep 0.2; done\n`, { mode: 0o755 });
  return { bin, pidFile };
}
