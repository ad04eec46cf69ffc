import { expect, onTestFinished, test } from "vitest";
import { DEFAULT_MEMORY } from "../../src/database/config.js";
import { embeddedFolder } from "../../src/database/embedded/folder.js";
import { readState } from "../../src/database/embedded/state.js";
import { keepRunning } from "../../src/database/keep-running.js";
import { openDatabase } from "../../src/database/open.js";
import { dataFolderWithClasspath } from "../cli/command.js";

test("an embedded server that dies is started again as often as there are pauses, and what was connected stays so", {
  timeout: 120_000,
}, async () => {
  const dataFolder = await dataFolderWithClasspath();
  const config = { kind: "embedded", dataFolder, boltPort: undefined, memory: DEFAULT_MEMORY } as const;
  const database = await openDatabase(config, { whenRunning: "refuse", log: () => undefined });
  onTestFinished(() => database.stop());
  const said: unknown[] = [];
  let tell = (): void => undefined;
  const again = new Promise<void>((done) => (tell = done));
  const kept = keepRunning(database.embedded!, {
    pausesMs: [10],
    onEnded: ({ status, attempt, of }) => void said.push([status, attempt, of]),
    onAgain: () => tell(),
    onFailed: (error) => void said.push(error),
  });
  kept.catch(() => undefined);
  await database.write((run) => run("CREATE (:Kept)"));
  const kill = (): boolean => process.kill(readState(embeddedFolder(dataFolder))!.java!.pid, "SIGKILL");
  kill();
  await again;
  expect(await database.read("MATCH (k:Kept) RETURN count(k) AS kept")).toEqual([{ kept: 1 }]);
  kill();
  await expect(kept).rejects.toMatchObject({ code: "NEO4J_FAILED" });
  expect(said).toEqual([[137, 1, 1]]);
});
