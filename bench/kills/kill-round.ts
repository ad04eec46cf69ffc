import { setTimeout as sleep } from "node:timers/promises";
import { readState } from "../../src/database/embedded/state.js";
import { embeddedFolder } from "../../src/database/embedded/folder.js";
import type { Random } from "../synthetic/random.js";
import type { Operation } from "./operations.js";
import { lastLines, type RunningCommand, waitForEnd } from "./run-command.js";
import type { Scene } from "./scene.js";
import { findLost, type Watch, watchGraph } from "./watch-graph.js";

/** A command beside the API, or one that started the database for itself; the API; Java under each of them. */
export type Victim = "command" | "command alone" | "API" | "JVM" | "JVM of a command alone";

/** What became of one kill. */
export interface Killed {
  readonly victim: Victim;
  readonly operation: string;
  /** Milliseconds from the beginning of the command to the kill. */
  readonly atMs: number;
  /**
   * What was there then: nothing of it, some of its steps, all; or nobody looked before the next command; or the
   * command was over before.
   */
  readonly found: "nothing" | "steps" | "all" | "not looked" | "over";
  readonly faults: readonly string[];
}

/** A command that can do nothing any more says so within this. */
const GIVEN_UP_MS = 90_000;

/** Runs a command to its end, with nobody killed. @returns milliseconds @throws Error where it does not succeed */
export async function runWhole(scene: Scene, { args, again = [] }: Operation, once = true): Promise<number> {
  const began = performance.now();
  const command = scene.run(await scene.resolve(args));
  const status = await waitForEnd(command, GIVEN_UP_MS * 2);
  if (status !== 0 && (once || !again.includes(Number(status))))
    throw new Error(`${args.join(" ")} ended with ${status}: ${lastLines(command)}`);
  return performance.now() - began;
}

/** When somebody is killed: so many milliseconds after the command was begun, or after a change was first seen. */
export interface Moment {
  readonly atMs: number;
  readonly afterChange?: boolean;
}

/** A moment of a run that takes so long: half of them anywhere, half in the part where it reads, plans and writes. */
export function drawMoment(random: Random, lengthMs: number): number {
  return lengthMs * (random.chance(0.5) ? random.next() * 1.05 : 0.35 + random.next() * 0.65);
}

/**
 * Begins a command beside the API, or alone, kills the victim at that moment, and looks whether the next command and
 * the next start work, with all there that was seen before.
 */
export async function killDuring(
  scene: Scene,
  operation: Operation,
  { victim, atMs, afterChange = false, direct }: Moment & { readonly victim: Victim; readonly direct: boolean },
): Promise<Killed> {
  const { progress, inSteps = false, done } = operation;
  const faults: string[] = [];
  const before = await scene.look(progress);
  const args = await scene.resolve(operation.args);
  const isAlone = victim === "command alone" || victim === "JVM of a command alone";
  const resolved = { ...operation, args };
  if (isAlone) faults.push(...(await scene.stop()));
  const watch = watchGraph(scene.database, scene.url, progress);
  const command = scene.run(args);
  const lateWatch = isAlone ? watchLate(scene, command, progress) : undefined;
  const began = performance.now();
  while (afterChange && !watch.hasChanged() && !lateWatch?.hasChanged() && !command.isOver()) await sleep(5);
  await Promise.race([sleep(atMs), command.ended]);
  const wasOver = command.isOver();
  const killedMs = Math.round(performance.now() - began);
  await kill(scene, command, victim);
  const watched = await watch.stop();
  const late = await lateWatch?.stop();
  const ending = endCommand(command, victim, wasOver);
  if (!direct) await ending;
  await bringBack(scene, resolved, { victim, direct });
  faults.push(...(await ending));
  // With nobody's hand in between all is there again that was seen, and what the command did is there whole or not at all.
  const now = await scene.look(progress);
  for (const seen of [watched, late ?? { versions: [], most: {} }]) faults.push(...findLost(seen, now));
  faults.push(...findLost({ versions: [], most: before.growing }, now));
  faults.push(...(await scene.check()));
  await runWhole(scene, resolved, false);
  const last = await scene.look(progress);
  const [was, is, all] = [before, now, last].map(({ growing }) => growing.progress ?? 0) as [number, number, number];
  if (all === was) faults.push(`once more it does nothing: ${all}`);
  if (done !== undefined && all !== done) faults.push(`${all} of ${done} are there after it was run once more`);
  const isBetween = is !== was && is !== all;
  if (isBetween && !inSteps) faults.push(`${is} is neither ${was} nor ${all}`);
  faults.push(...(await scene.check()).map((fault) => `once more: ${fault}`));
  const looked = isBetween ? "steps" : is === was ? "nothing" : "all";
  const found = wasOver ? "over" : direct && victim !== "command" && victim !== "JVM" ? "not looked" : looked;
  return { victim, operation: operation.name, atMs: killedMs, found, faults };
}

async function kill(scene: Scene, command: RunningCommand, victim: Victim): Promise<void> {
  if (victim === "command" || victim === "command alone") command.kill("SIGKILL");
  else if (victim === "API") scene.api?.kill("SIGKILL");
  else await killJava(scene, command);
}

/** Kills Java, which may have to be waited for. @returns whether there was one */
export async function killJava(scene: Scene, owner: RunningCommand): Promise<boolean> {
  for (;;) {
    const pid = readState(embeddedFolder(scene.data))?.java?.pid;
    try {
      if (pid !== undefined) return process.kill(pid, "SIGKILL");
    } catch {
      // it has ended
    }
    if (owner.isOver()) return false;
    await sleep(5);
  }
}

/** Its end: at once where it was killed; else by itself, with words and a status that tell why. */
async function endCommand(command: RunningCommand, victim: Victim, wasOver: boolean): Promise<readonly string[]> {
  try {
    const status = await waitForEnd(command, GIVEN_UP_MS);
    if (wasOver || victim === "command" || victim === "command alone" || status === 0) return [];
    return isTold(status) ? [] : [`the command ended with ${status}: ${lastLines(command)}`];
  } catch (error) {
    return [`the command: ${(error as Error).message}`];
  }
}

/** That the database went away, the load failed, or it could not be started: no bug and no signal. */
export function isTold(status: number | string): boolean {
  return typeof status === "number" && status >= 15 && status <= 22;
}

/** What comes next after each kind of kill. @throws Error where it does not work */
async function bringBack(
  scene: Scene,
  operation: Operation,
  { victim, direct }: { readonly victim: Victim; readonly direct: boolean },
): Promise<void> {
  if (victim === "command") return;
  if (victim === "JVM") return scene.waitForAnswer();
  await scene.closeReader();
  // The next is a command that starts a database for itself; or the API.
  if (direct) await runWhole(scene, operation, false);
  await scene.start();
}

/** Watches a database that a command starts for itself, from the moment that it answers. */
export function watchLate(scene: Scene, command: RunningCommand, progress: string): Watch {
  let watch: Watch | undefined;
  let over = false;
  const beginning = (async () => {
    while (!watch && !over && !command.isOver()) {
      const database = await scene.connectReader().catch(() => undefined);
      if (database) watch = watchGraph(database, undefined, progress);
      await sleep(50);
    }
  })();
  return {
    hasChanged: () => watch?.hasChanged() ?? false,
    stop: async () => {
      over = true;
      await beginning;
      return (await watch?.stop()) ?? { versions: [], most: {} };
    },
  };
}
