import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { killDuring } from "../../bench/kills/kill-round.js";
import type { Operation } from "../../bench/kills/operations.js";
import { Scene } from "../../bench/kills/scene.js";
import { EDITION, writeTable } from "../../bench/kills/write-files.js";
import { temporaryFolder } from "../support/folder.js";
import { prepared } from "../support/prepared.js";

let scene: Scene | undefined;
afterAll(async () => {
  await scene?.closeReader();
  scene?.api?.kill("SIGKILL");
});

test("a kill -9 of Java during an import and of the API during a retraction loses nothing, and needs no hand", {
  timeout: 240_000,
}, async () => {
  const folder = await temporaryFolder();
  scene = new Scene(folder, prepared().classpathFolder);
  const table = await writeTable(join(folder, "files"), "1", "甲", 60);
  const imported: Operation = {
    name: "import",
    args: ["import", table.path, "--mapping", table.mapping, "--edition", EDITION, "--apply"],
    progress: `COUNT { MATCH (e:Entity) WHERE e.id STARTS WITH '${table.prefix}' }`,
    done: table.rows,
  };
  const retracted: Operation = {
    name: "retract",
    args: ["retract", "--source", table.sourceId, "--reason", "tested"],
    progress: `COUNT { MATCH (s:Statement) WHERE s.sourceId = '${table.sourceId}' AND s.status = 'RETRACTED' }`,
  };
  await scene.prepare("empty");
  await scene.start();
  const java = await killDuring(scene, imported, { victim: "JVM", atMs: 1_500, direct: false });
  expect(java.faults).toEqual([]);
  const api = await killDuring(scene, retracted, { victim: "API", atMs: 1_000, direct: false });
  expect(api.faults).toEqual([]);
  expect(await scene.stop()).toEqual([]);
});
