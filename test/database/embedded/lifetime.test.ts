import { execFileSync } from "node:child_process";
import { rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "../../../src/database/connection.js";
import { DEFAULT_MEMORY } from "../../../src/database/config.js";
import { startEmbedded } from "../../../src/database/embedded/start.js";
import { findRunning, readState } from "../../../src/database/embedded/state.js";
import { embeddedFolder, readLogFrom } from "../../../src/database/embedded/folder.js";
import { openDatabase } from "../../../src/database/open.js";
import { readProcessIdentity } from "../../../src/machine/process-identity.js";
import { isPortFree } from "../../../src/machine/free-port.js";
import { temporaryFolder } from "../../support/folder.js";
import { expectGone, startParent } from "./parent.js";
import { testServer } from "../../support/server.js";
import { prepared } from "../../support/prepared.js";

const LONG = 240_000; // several starts of Neo4j, on a busy machine

test("a store serves one command at a time, others find it, and Ctrl-C closes it in order", {
  timeout: LONG,
}, async () => {
  const dataFolder = await temporaryFolder();
  const parent = await startParent(dataFolder, "--handle", "--serves");

  const running = await findRunning(dataFolder);
  expect(running).toMatchObject({ uri: parent.uri, pid: parent.child, ownerPid: parent.pid });

  const second = startEmbedded({ dataFolder, classpathFolder: prepared().classpathFolder });
  await expect(second).rejects.toMatchObject({
    code: "STORE_IN_USE",
    message: expect.stringMatching(new RegExp(`process ${parent.pid}.*${parent.uri}`)),
  });

  // A container of its own sees neither our processes nor, here, our note: Neo4j's lock on the store still tells.
  const { stateFile, log } = embeddedFolder(dataFolder);
  await rename(stateFile, `${stateFile}.kept`);
  await expect(startEmbedded({ dataFolder, classpathFolder: prepared().classpathFolder })).rejects.toMatchObject({
    code: "STORE_IN_USE",
  });
  await rename(`${stateFile}.kept`, stateFile);

  const config = { kind: "embedded", dataFolder, boltPort: undefined, memory: DEFAULT_MEMORY } as const;
  const attached = await openDatabase(config);
  expect(attached.embedded).toBeUndefined();
  expect(await attached.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  await attached.stop();
  expect(await findRunning(dataFolder)).toBeDefined();
  await expect(openDatabase(config, { whenRunning: "refuse" })).rejects.toMatchObject({ code: "STORE_IN_USE" });

  process.kill(-parent.pid, "SIGINT");
  expect(await parent.ended).toBe(130);
  await expectGone(parent.child);
  expect(await readLogFrom(log, 0)).toMatch(/ Stopped\.\s*$/);
  expect(await findRunning(dataFolder)).toBeUndefined();
});

test("a start waits for a command that ends by itself, and then has the store", { timeout: LONG }, async () => {
  const dataFolder = await temporaryFolder();
  const parent = await startParent(dataFolder, "--handle");
  const told: string[] = [];
  const config = { kind: "embedded", dataFolder, boltPort: undefined, memory: DEFAULT_MEMORY } as const;
  const opening = openDatabase(config, {
    whenRunning: "refuse",
    onProgress: ({ stage, detail }) => void told.push(`${stage}: ${detail}`),
  });
  await expect.poll(() => told).toContain(`taking turns: process ${parent.pid}`);
  process.kill(-parent.pid, "SIGINT");
  const database = await opening;
  onTestFinished(database.stop);
  expect(database.embedded).toBeDefined();
  expect(await database.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
});

test("after a kill -9 of the command, of the watchdog too, the next start has all that was written", {
  timeout: LONG,
}, async () => {
  const dataFolder = await temporaryFolder();
  const first = await startParent(dataFolder);
  const database = await connect((await findRunning(dataFolder))!);
  await database.write((run) => run("CREATE (:Kept { id: 1 })"));
  await database.close();
  first.process.kill("SIGKILL");
  await first.ended;

  const second = await startParent(dataFolder);
  await expectGone(first.child);
  const watchdogs = listGroup(readState(embeddedFolder(dataFolder))!.watchdog!.pid).filter(
    (pid) => pid !== second.child,
  );
  for (const pid of watchdogs) process.kill(pid, "SIGSTOP"); // so that none can end Java when the command dies
  second.process.kill("SIGKILL");
  await second.ended;
  for (const pid of watchdogs) process.kill(pid, "SIGKILL");
  expect(readProcessIdentity(second.child)).toBeDefined();

  const third = await startEmbedded({ dataFolder, classpathFolder: prepared().classpathFolder });
  onTestFinished(() => third.stop());
  await expectGone(second.child);
  const again = await connect(third);
  expect(await again.read("MATCH (k:Kept) RETURN k.id AS id")).toEqual([{ id: 1 }]);
  await again.close();

  await Promise.all([third.stop(), third.stop()]);
  await expectGone(third.pid);
  expect(await third.exited).toMatchObject({ expected: true });
  expect(readState(embeddedFolder(dataFolder))).toBeUndefined();
});

/** The processes of a group. */
function listGroup(group: number): number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,pgid="], { encoding: "utf8" }).trim().split("\n");
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, pgid]) => (pgid === group ? [pid!] : []));
}

test("the server is reached from this machine only, and its secrets by this user only", async () => {
  const { uri, dataFolder } = testServer();
  expect(uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
  const port = Number(new URL(uri.replace("bolt", "http")).port);
  expect(await isPortFree(port)).toBe(false);
  for (const file of ["neo4j-password", join("neo4j", "data", "dbms", "auth.ini"), "server.json"]) {
    expect((await stat(join(dataFolder, file))).mode & 0o077, file).toBe(0);
  }
  const anonymous = connect({ uri });
  await expect(anonymous).rejects.toMatchObject({ code: "DATABASE_CREDENTIALS" });
  const log = await readLogFrom(embeddedFolder(dataFolder).log, 0);
  expect(log).not.toContain(testServer().password);
});
