import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLogFrom } from "../../../src/database/embedded/folder.js";
import { readProcessIdentity } from "../../../src/machine/process-identity.js";
import { knownProcess } from "../../../src/database/embedded/state.js";
import { endOrphan, startWatched } from "../../../src/database/embedded/watchdog.js";
import { temporaryFolder } from "../../support/folder.js";
import { expectGone, startParent } from "./parent.js";

/** What is watched here is `sleep`: that Neo4j dies too, and its store survives, is in embedded-lifetime.test.ts. */
describe("the watched process ends with its parent", () => {
  for (const signal of ["SIGKILL", "SIGTERM", "SIGHUP", "SIGINT"] as const) {
    test(`on ${signal}`, async () => {
      const parent = await startParent(await temporaryFolder(), "--sleep");
      expect(readProcessIdentity(parent.child)).toBeDefined();
      parent.process.kill(signal);
      expect(await parent.ended).toBe(signal);
      await expectGone(parent.child);
      await expectGone(parent.watchdog);
    });
  }

  test("on an uncaught exception", async () => {
    const parent = await startParent(await temporaryFolder(), "--sleep", "--throw");
    parent.process.stdin?.write("now\n");
    expect(await parent.ended).toBe(1);
    await expectGone(parent.child);
    await expectGone(parent.watchdog);
  });

  test("and is not touched by a Ctrl-C that its parent handles", async () => {
    const parent = await startParent(await temporaryFolder(), "--sleep", "--handle");
    process.kill(-parent.pid, "SIGINT");
    expect(await parent.ended).toBe(130);
    await expectGone(parent.child);
  });
});

describe("startWatched", () => {
  const options = async (): Promise<{ env: NodeJS.ProcessEnv; cwd: string; output: string }> => {
    const cwd = await temporaryFolder();
    return { env: process.env, cwd, output: join(cwd, "out.log") };
  };

  test("ends with the process it watches, and gives its status", async () => {
    const watched = startWatched("/bin/sh", ["-c", "exit 3"], await options());
    expect(await watched.exited).toBe(3);
    await expectGone(watched.watchdogPid);
  });

  test("stops twice as well as once", async () => {
    const watched = startWatched("sleep", ["300"], await options());
    const pid = await watched.javaPid;
    await Promise.all([watched.stop(), watched.stop()]);
    await watched.stop();
    await expectGone(pid);
    expect(await watched.exited).toBe(143);
  });

  test("kills what does not stop when asked", async () => {
    const deaf = await options();
    const watched = startWatched("/bin/sh", ["-c", "trap '' TERM; echo deaf; while :; do sleep 1; done"], {
      ...deaf,
      graceSeconds: 1,
    });
    const pid = await watched.javaPid;
    await expect.poll(() => readLogFrom(deaf.output, 0)).toContain("deaf");
    await watched.stop();
    await expectGone(pid);
    expect(await watched.exited).toBe(137);
  });

  test("ends what it watches when the shell alone is killed", async () => {
    const watched = startWatched("sleep", ["300"], await options());
    const pid = await watched.javaPid;
    process.kill(watched.watchdogPid, "SIGKILL");
    await watched.exited;
    await expectGone(pid);
  });

  test("says when there is nothing to run", async () => {
    const watched = startWatched("/nowhere/java", [], await options());
    expect(await watched.exited).toBe(127);
  });
});

const DEAD = { pid: process.pid, identity: "of another boot" };

test("a command that was killed before it knew which process Java is leaves one that is waited for", async () => {
  const cwd = await temporaryFolder();
  const watched = startWatched("/bin/sh", ["-c", "trap 'sleep 1; exit' TERM; while :; do sleep 0.1; done"], {
    env: process.env,
    cwd,
    output: join(cwd, "out.log"),
  });
  const java = await watched.javaPid;
  const stopping = watched.stop(); // as the kernel does when the command is killed
  await endOrphan({ owner: DEAD, watchdog: knownProcess(watched.watchdogPid) }, undefined);
  expect(readProcessIdentity(java)).toBeUndefined();
  await stopping;
});

test("Java that no watchdog ends any more is ended at once", async () => {
  const cwd = await temporaryFolder();
  const watched = startWatched("sleep", ["300"], { env: process.env, cwd, output: join(cwd, "out.log") });
  const java = knownProcess(await watched.javaPid);
  await endOrphan({ owner: DEAD, watchdog: DEAD, java }, undefined);
  expect(readProcessIdentity(java.pid)).toBeUndefined();
  await watched.exited;
});
