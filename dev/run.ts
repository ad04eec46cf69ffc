import { type ChildProcess, spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { openShown } from "../src/commands/graph/open-shown.js";
import { catchSignals } from "../src/commands/terminal/interruption.js";
import { showFailure } from "../src/commands/terminal/show-failure.js";
import { readDatabaseConfig } from "../src/database/config.js";
import { PROJECT_FOLDER } from "../src/machine/project.js";

/** What the server is made of or reads. */
const WATCHED = ["src", "graph", "seeds"];

/** The pages reload by themselves. */
const PAGES = /^(explorer|graphiql)\//;

/** An editor that saves all changes several files in a moment. */
const QUIET_MS = 200;

const children = new Map<ChildProcess, Promise<number>>();
const interruption = catchSignals("What was compiled stays: npm run dev goes on from there.");
const { signal } = interruption;

/*
 * The server and the explorer, which follow what is edited: the server starts anew when what it is made of or reads has
 * changed and compiles; its database stays up meanwhile, so that this takes two seconds. What is in the data folder is
 * used, as by `npm start`.
 */
try {
  const dataFolder = process.env.CHANJIAO_DATA ?? "data";
  const database = await openShown(readDatabaseConfig(process.env, { dataFolder }), interruption, "refuse");
  try {
    const { uri, user, password } = database.connection;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user ?? "", NEO4J_PASSWORD: password ?? "" };
    run("vite", ["--mode", "explorer"]);
    process.stdout.write(
      "\n  Edit     http://localhost:5173/explorer/   the explorer, which reloads as its files are saved\n",
    );
    let server: ChildProcess | undefined;
    await onChange(async () => {
      if ((await children.get(run("tsc", ["-p", "tsconfig.build.json"]))) !== 0 || signal.aborted) return;
      await end(server);
      if (!signal.aborted) server = run(process.execPath, ["dist/cli.js", "start"], env);
    });
  } finally {
    await Promise.all([...children.keys()].map(end));
    await database.stop();
  }
} catch (error) {
  process.exit(showFailure(error));
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const child = spawn(command, args, { cwd: PROJECT_FOLDER, env, stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise<number>((done) => child.once("exit", (status) => done(status ?? 1)));
  children.set(child, ended);
  void ended.then(() => children.delete(child));
  return child;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  const ended = child && children.get(child);
  child?.kill("SIGTERM");
  await ended;
}

/** Does the work at once and after each change, one after the other, until it is interrupted. */
async function onChange(work: () => Promise<void>): Promise<void> {
  let changed = (): void => {};
  for (const folder of WATCHED) {
    watch(join(PROJECT_FOLDER, folder), { recursive: true, signal }, (_event, file) => {
      if (!PAGES.test(file ?? "")) changed();
    });
  }
  while (!signal.aborted) {
    const next = new Promise<void>((done) => {
      changed = done;
    });
    await work();
    await Promise.race([next, interruption.asked]);
    await new Promise((done) => setTimeout(done, QUIET_MS));
  }
}
