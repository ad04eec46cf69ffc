import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { drawMoment, killDuring, type Killed, runWhole, type Victim } from "./kills/kill-round.js";
import { killStart } from "./kills/kill-start.js";
import { type Operation, planLargeRound, planRound } from "./kills/operations.js";
import { printKills } from "./kills/print-kills.js";
import { Scene } from "./kills/scene.js";
import { createRandom } from "./synthetic/random.js";

/**
 * Kills the command, the API and the Java process at random moments of import, retract, review and start, by kill -9,
 * and looks after each kill whether the next command or start works with nobody's help, and the store holds all that
 * anybody had seen, each change whole or not at all. Exits with 1 where it does not.
 */
const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    victims: { type: "string", default: "command,API,JVM" },
    minutes: { type: "string", default: "600" },
    folder: { type: "string" },
    large: { type: "string", default: "3" },
  },
});
const end = performance.now() + Number(values.minutes) * 60_000;
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), "chanjiao-kills-")));
const scene = new Scene(folder);
const random = createRandom("kills", values.seed);
const killed: Killed[] = [];
/** Milliseconds that each command takes. */
let lengths: Record<string, number> = {};

try {
  lengths = await readLengths();
  for (const victim of values.victims.split(","))
    await killAll(victim as "command" | "API" | "JVM", Number(values.count));
  await scene.stop();
} finally {
  await scene.closeReader();
  scene.api?.kill("SIGKILL");
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
process.stdout.write(printKills(killed, [...scene.litter]));
process.exitCode = killed.some(({ faults }) => faults.length > 0) ? 1 : 0;

/** How long each command takes when nobody is killed; what a first start made is kept for later rounds. */
async function readLengths(): Promise<Record<string, number>> {
  const file = join(folder, "lengths.json");
  if (existsSync(file)) return JSON.parse(await readFile(file, "utf8")) as Record<string, number>;
  const measured: Record<string, number> = {};
  const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await work();
    measured[name] = performance.now() - began;
    process.stderr.write(`… ${name}: ${(measured[name] / 1_000).toFixed(1)} s\n`);
  };
  await scene.prepare("empty");
  await measure("start, empty", () => scene.start());
  await scene.stop();
  await scene.keep();
  await measure("start", () => scene.start());
  const operations = [
    ...(await planRound(join(folder, "files"), "0")),
    ...(await planLargeRound(join(folder, "files"), "0")),
  ];
  for (const operation of operations) await measure(operation.name, () => runWhole(scene, operation));
  const faults = await scene.check();
  if (faults.length > 0) throw new Error(`With nobody killed: ${faults.join("; ")}`);
  await scene.stop();
  await writeFile(file, JSON.stringify(measured));
  return measured;
}

/** Rounds of all commands until so many were killed: mostly beside the API, now and then alone. */
async function killAll(victim: "command" | "API" | "JVM", count: number): Promise<void> {
  let done = 0;
  const isOver = (): boolean => done >= count || performance.now() > end;
  const note = (one: Killed): void => {
    done++;
    killed.push(one);
    const fault = one.faults.length === 0 ? "" : `\n  ✗ ${one.faults.join("\n  ✗ ")}`;
    process.stderr.write(
      `… ${one.victim}, ${done} of ${count}: ${one.operation} at ${one.atMs} ms: ${one.found}${fault}\n`,
    );
  };
  for (let round = 0; !isOver(); round++) {
    await scene.stop();
    await scene.prepare("kept");
    await scene.start();
    const isLarge = round % Number(values.large) === Number(values.large) - 1;
    const plan = isLarge ? planLargeRound : planRound;
    let ofApi = 0;
    for (const operation of await plan(join(folder, "files"), String(round + 1))) {
      if (isOver()) break;
      // One API starts its server three times again.
      if (victim === "JVM" && ofApi++ === 2) {
        const faults = await scene.stop();
        if (faults.length > 0) note({ victim, operation: "stop", atMs: 0, found: "over", faults });
        await scene.start();
        ofApi = 1;
      }
      const one = await killOne(victim, operation);
      note(one);
      // The commands after it would not find what it should have left.
      if (one.faults.length > 0) break;
    }
    if (victim === "command" || isOver()) continue;
    for (const isCold of [false, true]) {
      const atMs = drawMoment(random, lengths[isCold ? "start, empty" : "start"] ?? 0);
      note(await attempt(victim, "start", atMs, () => killStart(scene, { victim, atMs, isCold })));
    }
  }
}

async function killOne(of: "command" | "API" | "JVM", operation: Operation): Promise<Killed> {
  const alone = of === "API" || !random.chance(0.15) ? undefined : of;
  const victim: Victim = alone === undefined ? of : alone === "JVM" ? "JVM of a command alone" : "command alone";
  const starting = alone === undefined ? 0 : (lengths.start ?? 0);
  // One in three at the moment when a change was seen first: what was seen is to be there.
  const afterChange = random.chance(0.35);
  const atMs = afterChange ? random.next() ** 2 * 300 : drawMoment(random, (lengths[operation.name] ?? 0) + starting);
  const direct = random.chance(0.3);
  return attempt(victim, operation.name, atMs, () =>
    killDuring(scene, operation, { victim, atMs, afterChange, direct }),
  );
}

/** What goes wrong on the way is a fault; the next kill begins with a new store. */
async function attempt(victim: Victim, operation: string, atMs: number, work: () => Promise<Killed>): Promise<Killed> {
  try {
    return await work();
  } catch (error) {
    const faults = [`${(error as Error).message}`];
    await scene.stop().catch(() => undefined);
    await scene.prepare("kept");
    await scene.start();
    return { victim, operation, atMs: Math.round(atMs), found: "not looked", faults };
  }
}
