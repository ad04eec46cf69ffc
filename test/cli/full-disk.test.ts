import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ERRORS } from "../../src/errors.js";
import { temporaryFolder } from "../support/folder.js";
import { prepared } from "../support/prepared.js";
import { expectNothingRuns, runCommand } from "./command.js";
import { checkMounts, inOwnMounts } from "./mounts.js";

const LONG = 120_000;
/** It once took 130 s, and without a word; a start that succeeds takes ten on a busy machine. */
const SECONDS = 40;

beforeAll(checkMounts);

/** Puts the class path of Neo4j into $D/data, so that no start has to fetch it. */
const CLASSPATH = 'mkdir "$D/data"; cp "$FROM"/* "$D/data/"';
/** Takes all that is left of the disk, once the database answers. */
const FILL =
  '( while ! grep -q bolt "$D/data/server.json" 2>/dev/null; do sleep 0.05; done; dd if=/dev/zero of="$D/filler" bs=4k 2>/dev/null ) &';

test.each([
  ["a disk that is all but full", `mount -t tmpfs -o size=8m tmpfs "$D"; ${CLASSPATH}`, /the disk is full/],
  [
    "a disk without room for files",
    `mount -t tmpfs -o size=200m,nr_inodes=40 tmpfs "$D"; ${CLASSPATH}`,
    /the disk is full/,
  ],
  [
    "a disk that is full before the load is done",
    `mount -t tmpfs -o size=48m tmpfs "$D"; ${CLASSPATH}; ${FILL}`,
    /disk is full/i,
  ],
  ["a disk that is read-only", `${CLASSPATH}; mount --bind "$D" "$D"; mount -o remount,bind,ro "$D"`, /read-only disk/],
])("%s: one message and its status, in seconds", { timeout: LONG }, async (_title, prepare, message) => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "disk"));
  const began = performance.now();
  const start = runCommand(["start"], {
    env: {
      PORT: "0",
      CHANJIAO_DATA: join(folder, "disk/data"),
      D: join(folder, "disk"),
      FROM: prepared().classpathFolder,
    },
    program: inOwnMounts(prepare, `'${process.execPath}' dist/cli.js`),
  });
  expect({ status: await start.ended, ...start.printed }).toMatchObject({ status: ERRORS.DATA_FOLDER });
  expect((performance.now() - began) / 1_000).toBeLessThan(SECONDS);
  const said = start.printed.stderr.split("\n").filter((line) => line.startsWith("✗"));
  expect(said).toEqual([expect.stringMatching(message)]);
  expect(start.printed.stderr).not.toContain("This is a bug");
  await expectNothingRuns(folder);
});
