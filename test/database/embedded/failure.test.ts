import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { explainFailure } from "../../../src/database/embedded/failure.js";
import { embeddedFolder } from "../../../src/database/embedded/folder.js";
import { startEmbedded, type EmbeddedServer, type StartEmbedded } from "../../../src/database/embedded/start.js";
import {
  claimStore,
  findRunning,
  knownProcess,
  readState,
  releaseStore,
  writeState,
} from "../../../src/database/embedded/state.js";
import { temporaryFolder } from "../../support/folder.js";
import { expectGone } from "./parent.js";
import { prepared } from "../../support/prepared.js";

function start(dataFolder: string, more: Partial<StartEmbedded> = {}): Promise<EmbeddedServer> {
  return startEmbedded({ dataFolder, classpathFolder: prepared().classpathFolder, ...more });
}

async function listenSomewhere(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

describe("startEmbedded says at once", () => {
  test("that the data folder is a file", async () => {
    const file = join(await temporaryFolder(), "data");
    await writeFile(file, "");
    await expect(start(file)).rejects.toMatchObject({
      code: "DATA_FOLDER",
      exitCode: 21,
      message: expect.stringContaining(file),
    });
  });

  test("that the port meant for it is in use", async () => {
    const port = await listenSomewhere();
    await expect(start(await temporaryFolder(), { boltPort: port })).rejects.toMatchObject({
      code: "PORT_IN_USE",
      exitCode: 14,
      message: expect.stringContaining(String(port)),
    });
  });

  test("that the store is of another release line", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    await mkdir(join(folder.home, "data", "databases", "system"), { recursive: true });
    await writeFile(join(folder.home, "version"), "2025.10.1\n");
    await expect(start(folder.dataFolder)).rejects.toMatchObject({
      code: "STORE_VERSION",
      exitCode: 16,
      message: expect.stringContaining("2025.10.1"),
    });
  });

  test("that the password of a store is lost", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    await mkdir(join(folder.home, "data", "databases", "system"), { recursive: true });
    await expect(start(folder.dataFolder)).rejects.toMatchObject({
      code: "DATA_FOLDER",
      message: expect.stringContaining(folder.passwordFile),
    });
  });

  test("that Java does not start, with Java's reason and the place of its log", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    const failing = start(folder.dataFolder, { memory: { heapMb: 900_000_000, pageCacheMb: 64 } });
    await expect(failing).rejects.toMatchObject({
      code: "NEO4J_FAILED",
      exitCode: 17,
      message: expect.stringMatching(/heap/i),
      help: expect.stringContaining(folder.javaLog),
    });
    expect(readState(folder), "the store is free again").toBeUndefined();
  });

  test("that there is no Java", async () => {
    const env = { PATH: await temporaryFolder() };
    await expect(start(await temporaryFolder(), { env })).rejects.toMatchObject({ code: "JAVA_MISSING" });
  });
});

describe("explainFailure", () => {
  const folder = embeddedFolder("data");
  test.each([
    [
      "STORE_VERSION",
      "Caused by: org.neo4j.kernel.impl.storemigration.UnableToMigrateException: The selected target store format 'AF4.3.0' (introduced in 4.3.0) is no longer supported",
    ],
    [
      "STORE_VERSION",
      "Caused by: org.neo4j.kernel.impl.transaction.log.entry.UnsupportedLogVersionException: Log file contains entries with prefix 26, and the highest supported Kernel Version is KernelVersion{V5_25,version=20}.",
    ],
    [
      "STORE_IN_USE",
      "Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process: data/databases/store_lock.",
    ],
    ["DATA_FOLDER", "Caused by: java.io.IOException: No space left on device"],
    ["DATA_FOLDER", "Caused by: java.nio.file.AccessDeniedException: data/databases/neo4j"],
    ["NEO4J_FAILED", "Caused by: java.lang.IllegalStateException: Something else."],
  ])("is %s for %s", (code, line) => {
    expect(
      explainFailure(folder, `2026-01-01 00:00:00.000+0000 ERROR Failed to start Neo4j\n${line}\n\tat org.neo4j.X`),
    ).toMatchObject({ code });
  });

  test("quotes the innermost cause without its class", () => {
    expect(
      explainFailure(folder, "Caused by: a.b.OuterException: Outer\nCaused by: java.lang.IllegalStateException: Inner.")
        .message,
    ).toBe("Neo4j did not start: Inner.");
  });
});

describe("a claim on a store", () => {
  test("of a process that is gone, or whose id another process has now, blocks nobody", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    const reused = { pid: process.pid, identity: "an earlier start" };
    writeState(folder, { owner: reused, watchdog: reused, java: reused, uri: "bolt://127.0.0.1:1" });
    await writeFile(folder.passwordFile, "x");
    expect(await findRunning(folder.dataFolder)).toBeUndefined();
    expect(claimStore(folder).stale).toMatchObject({ owner: reused });
    expect(() => claimStore(folder)).toThrow(expect.objectContaining({ code: "STORE_IN_USE" }) as Error);
    releaseStore(folder);
    expect(claimStore(folder).stale).toBeUndefined();
  });

  test("of a command that was killed gives nobody its server, which is being ended", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    const java = knownProcess(process.pid);
    const state = { watchdog: java, java, uri: "bolt://127.0.0.1:1" };
    await writeFile(folder.passwordFile, "x");
    writeState(folder, { ...state, owner: java });
    expect(await findRunning(folder.dataFolder)).toBeDefined();
    writeState(folder, { ...state, owner: { pid: process.pid, identity: "an earlier start" } });
    expect(await findRunning(folder.dataFolder)).toBeUndefined();
  });

  test("names what may still run of the one before, for whoever comes after a claimer that is killed too", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    const [owner, java] = [{ pid: process.pid, identity: "an earlier start" }, knownProcess(process.pid)];
    writeState(folder, { owner, watchdog: java, java, uri: "bolt://127.0.0.1:1" });
    claimStore(folder);
    expect(readState(folder)).toEqual({ owner: knownProcess(process.pid), watchdog: java, java });
    expect(await findRunning(folder.dataFolder)).toBeUndefined();
  });

  test("that cannot be read blocks nobody", async () => {
    const folder = embeddedFolder(await temporaryFolder());
    await writeFile(folder.stateFile, '{"owner":');
    expect(await findRunning(folder.dataFolder)).toBeUndefined();
    expect(claimStore(folder).stale).toBeUndefined();
    expect(readState(folder)?.owner).toEqual(knownProcess(process.pid));
  });
});

test("of two starts at the same moment one is refused, and nothing of it stays", async () => {
  const dataFolder = await temporaryFolder();
  const [first, second] = await Promise.allSettled([start(dataFolder), start(dataFolder)]);
  const servers = [first, second].flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  onTestFinished(() => Promise.all(servers.map((server) => server.stop())).then(() => undefined));
  expect(servers).toHaveLength(1);
  expect([first, second].find(({ status }) => status === "rejected")).toMatchObject({
    reason: { code: "STORE_IN_USE" },
  });
  // Killed from outside, it says so, and leaves the store to the next.
  process.kill(servers[0]!.pid, "SIGKILL");
  expect(await servers[0]!.exited).toEqual({ expected: false, status: 137 });
  await expectGone(servers[0]!.pid);
  expect(await findRunning(dataFolder)).toBeUndefined();
});
