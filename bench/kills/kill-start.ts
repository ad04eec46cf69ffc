import { setTimeout as sleep } from "node:timers/promises";
import { type Killed, isTold, killJava, watchLate } from "./kill-round.js";
import { lastLines, type RunningCommand, waitForEnd } from "./run-command.js";
import type { Scene } from "./scene.js";
import { askVersion, findLost } from "./watch-graph.js";

export interface KillStart {
  readonly victim: "API" | "JVM";
  readonly atMs: number;
  /** An empty data folder, where the store is made and the seeds come in. */
  readonly isCold: boolean;
}

/** Kills the API, or Java, while it starts, and looks whether the next start has all that there should be. */
export async function killStart(scene: Scene, { victim, atMs, isCold }: KillStart): Promise<Killed> {
  const faults = [...(await scene.stop())];
  if (isCold) await scene.prepare("empty");
  const began = scene.begin();
  const watching = watchLate(scene, began, "0");
  await Promise.race([sleep(atMs), began.ended]);
  const wasOver = / {2}Stop {5}Ctrl-C/.test(began.said());
  if (victim === "API") began.kill("SIGKILL");
  else await killJava(scene, began);
  const watched = await watching.stop();
  await scene.closeReader();
  if (victim === "API") await began.ended;
  else faults.push(...(await waitForEither(scene, began)));
  if (began.isOver()) await scene.start();
  else await scene.waitForAnswer();
  const now = await scene.look();
  faults.push(...findLost(watched, now), ...(await scene.check()));
  if ((now.growing.sources ?? 0) < 4) faults.push(`${now.growing.sources} sources are there after a start`);
  const found = wasOver ? "over" : (watched.most.statements ?? 0) > 0 ? "all" : "nothing";
  return { victim, operation: isCold ? "start, empty" : "start", atMs: Math.round(atMs), found, faults };
}

/** Without its database a start ends, with words; once it has served it starts another. */
async function waitForEither(scene: Scene, began: RunningCommand): Promise<readonly string[]> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(50)) {
    if (began.isOver()) {
      const status = await began.ended;
      return isTold(status) ? [] : [`start ended with ${status}: ${lastLines(began)}`];
    }
    scene.url = /(http:\/\/\S+)\/graphql/.exec(began.said())?.[1];
    if (scene.url !== undefined && (await askVersion(scene.url).catch(() => undefined)) !== undefined) return [];
  }
  await waitForEnd(began, 1).catch(() => undefined);
  return [`start neither ended nor answered: ${lastLines(began)}`];
}
