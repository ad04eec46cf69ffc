import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connect, type Database } from "../../src/database/connection.js";
import { findRunning } from "../../src/database/embedded/state.js";
import { holdLock } from "../../src/database/hold-lock.js";
import { PROJECT_FOLDER } from "../../src/machine/project.js";
import { readModel } from "../../src/model/read-model.js";
import { checkStopped, findLitter } from "./check-folder.js";
import { checkImports, checkStore } from "./check-store.js";
import { IMPORT_OF } from "./operations.js";
import { runCommand, type RunningCommand, waitForEnd, waitForWords } from "./run-command.js";
import { askVersion, lookAtGraph, type Seen } from "./watch-graph.js";

/** Where the class path of the embedded server was kept by the build or the tests: Maven is not run. */
const CLASSPATH = join(PROJECT_FOLDER, "node_modules", ".cache", "chanjiao");
const LONG_MS = 120_000;

/** A data folder of its own, with the API over it or not, and a reader who is connected beside it. */
export class Scene {
  readonly data: string;
  readonly model = readModel();
  api: RunningCommand | undefined;
  url: string | undefined;
  private reader: Database | undefined;
  /** Files that a kill has left although nothing needs them; they stand in nobody's way. */
  readonly litter = new Set<string>();

  constructor(
    readonly folder: string,
    private readonly classpath = CLASSPATH,
  ) {
    this.data = join(folder, "data");
  }

  /** While nothing runs: an empty data folder, or the store as it was kept. */
  async prepare(how: "empty" | "kept"): Promise<void> {
    await rm(this.data, { recursive: true, force: true });
    await mkdir(this.data, { recursive: true });
    await cp(how === "kept" ? join(this.folder, "kept") : this.classpath, this.data, { recursive: true });
  }

  /** While nothing runs. */
  async keep(): Promise<void> {
    await cp(this.data, join(this.folder, "kept"), { recursive: true });
  }

  run(args: readonly string[]): RunningCommand {
    return runCommand(this.data, args);
  }

  begin(): RunningCommand {
    this.api = this.run(["start"]);
    return this.api;
  }

  /** The API, up and answering. @throws Error */
  async start(): Promise<void> {
    const api = this.begin();
    await waitForWords(api, /Stop {5}Ctrl-C/);
    this.url = /(http:\/\/\S+)\/graphql/.exec(api.said())?.[1];
    await this.connectReader();
    if (this.url === undefined || (await askVersion(this.url)) === undefined) throw new Error("the API has no answer");
  }

  /** Waits until the API answers again. @throws Error */
  async waitForAnswer(): Promise<void> {
    for (const deadline = Date.now() + LONG_MS; ; await sleep(50)) {
      const version = await askVersion(this.url ?? "").catch(() => undefined);
      if (version !== undefined) break;
      if (Date.now() > deadline || this.api?.isOver()) throw new Error(`the API does not answer: ${this.api?.said()}`);
    }
    await this.connectReader();
  }

  async connectReader(): Promise<Database> {
    await this.closeReader();
    const running = await findRunning(this.data);
    if (!running) throw new Error("no database runs on the folder");
    return (this.reader = await connect({ ...running, log: () => undefined }));
  }

  async closeReader(): Promise<void> {
    const { reader } = this;
    this.reader = undefined;
    await reader?.close();
  }

  get database(): Database | undefined {
    return this.reader;
  }

  /** As soon as nobody changes it. @throws Error where the writer's lock is not free within ten seconds */
  async look(progress?: string): Promise<Seen> {
    if (!this.reader) throw new Error("there is no reader");
    const release = await holdLock(this.reader, "writer", { command: "look", signal: AbortSignal.timeout(10_000) });
    await release();
    return lookAtGraph(this.reader, progress);
  }

  /** What is wrong with what is stored. */
  async check(): Promise<readonly string[]> {
    if (!this.reader) return ["there is no reader"];
    return [...(await checkStore(this.reader, this.model)), ...(await checkImports(this.reader))];
  }

  /** Ends the API as Ctrl-C does. @returns what is left that should not be */
  async stop(): Promise<readonly string[]> {
    await this.closeReader();
    const faults: string[] = [];
    if (this.api && !this.api.isOver()) {
      this.api.kill("SIGINT");
      const status = await waitForEnd(this.api, LONG_MS);
      if (status !== 0) faults.push(`start ended with ${status}: ${this.api.said()}`);
    }
    this.api = this.url = undefined;
    faults.push(...(await checkStopped(this.data)));
    for (const file of findLitter(this.data)) this.litter.add(file);
    return faults;
  }

  /** The arguments, with the number of an import in place of the name of its file. */
  async resolve(args: readonly string[]): Promise<readonly string[]> {
    const resolved: string[] = [];
    for (const arg of args) {
      const file = arg.startsWith(IMPORT_OF) ? arg.slice(IMPORT_OF.length) : undefined;
      const [row] =
        file === undefined
          ? []
          : await this.reader!.read("MATCH (i:Import { file: $file }) RETURN i.id AS id", { file });
      resolved.push(file === undefined ? arg : String(row?.id));
    }
    return resolved;
  }
}
