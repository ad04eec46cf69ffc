/**
 * A command as the operating system sees it, to be killed by tests: starts the embedded server on the folder in its
 * first argument, or with `--sleep` something that just runs, prints one line of JSON, and waits. `--throw` has it die
 * of an uncaught exception on a line of input, `--handle` stop in order on a signal, `--serves` say that it serves.
 */
import { startEmbedded } from "../../../src/database/embedded/start.js";
import { startWatched } from "../../../src/database/embedded/watchdog.js";

const [folder = "", classpathFolder = "", ...modes] = process.argv.slice(2);

async function start(): Promise<{ pid: number; watchdog?: number; uri?: string; stop: () => Promise<void> }> {
  const serves = modes.includes("--serves");
  if (!modes.includes("--sleep")) return startEmbedded({ dataFolder: folder, classpathFolder, serves });
  const watched = startWatched("sleep", ["300"], { env: process.env, cwd: folder, output: `${folder}/sleep.log` });
  return { pid: await watched.javaPid, watchdog: watched.watchdogPid, stop: watched.stop };
}

const { pid, watchdog, uri, stop } = await start();
if (modes.includes("--throw")) {
  process.stdin.on("data", () => {
    throw new Error("uncaught");
  });
}
if (modes.includes("--handle")) process.on("SIGINT", () => void stop().then(() => process.exit(130)));
console.log(JSON.stringify({ pid, watchdog, uri }));
setInterval(() => undefined, 1_000);
