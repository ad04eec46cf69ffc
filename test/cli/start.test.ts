import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { embeddedFolder } from "../../src/database/embedded/folder.js";
import { readState } from "../../src/database/embedded/state.js";
import { ERRORS } from "../../src/errors.js";
import { emptyDatabase } from "../support/database.js";
import { dataFolderWithClasspath, expectNothingRuns, readUrl, runCommand } from "./command.js";
import { testServer } from "../support/server.js";

const LONG = 600_000; // several starts of Neo4j and loads of the seeds, on whatever machine

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

/** A Maven that goes on for ever; the name of its folder stands in its command line. */
async function writeSleepingMaven(data: string): Promise<{ bin: string; pidFile: string }> {
  const bin = `${dirname(data)}/bin`;
  const pidFile = `${dirname(data)}/maven.pid`;
  await mkdir(bin);
  await writeFile(`${bin}/mvn`, `#!/bin/sh\necho $$ > ${pidFile}\nwhile :; do sleep 0.2; done\n`, { mode: 0o755 });
  return { bin, pidFile };
}
