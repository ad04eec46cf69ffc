import { Worker } from "node:worker_threads";
import type { Answer, Task } from "./worker.js";

/** What one piece of work may take before it is ended. */
export interface Bounds {
  readonly memoryMb: number;
  readonly seconds: number;
}

/** For files of strangers: enough for what people send, and little against what a few kilobytes can unfold to. */
export const FILE_BOUNDS: Bounds = { memoryMb: 1_024, seconds: 60 };

/** Work was ended because it took too much: memory, time, or steps into each other ("depth"). */
export class BoundError extends Error {
  override readonly name = "BoundError";
  constructor(
    readonly bound: "memory" | "time" | "depth",
    { memoryMb, seconds }: Bounds,
  ) {
    const told = {
      memory: `It took more than ${memoryMb} MB of memory.`,
      time: `It took longer than ${seconds} s.`,
      depth: "It repeats or nests itself more often than can be followed.",
    };
    super(told[bound]);
  }
}

const LOOK_MS = 50;
/**
 * Run from its sources, a thread has to be told how to read them, which takes it half a second: benchmarks do. Tests name
 * the folder where theirs are compiled.
 */
const IS_SOURCE = import.meta.url.endsWith(".ts");
const COMPILED = IS_SOURCE ? process.env.CHANJIAO_COMPILED : undefined;
const READ_SOURCES = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./worker.ts", import.meta.url).href)});
});`;

/**
 * Runs `run(input)` of a module in a thread of its own, and ends the thread where it takes more than it may. Input and
 * answer are copied. The heap of a thread can be bounded and its buffers cannot: what the process grows by is looked at
 * meanwhile, so the caller waits and does nothing large beside it.
 * @throws BoundError; Error with the message of what the module throws
 */
export async function runBounded<Input, Output>(
  module: URL,
  input: Input,
  bounds: Bounds = FILE_BOUNDS,
): Promise<Output> {
  const task: Task = { module: findCompiled(module).href, input };
  const before = process.memoryUsage.rss();
  const isRead = IS_SOURCE && COMPILED === undefined;
  const thread = new Worker(isRead ? READ_SOURCES : findCompiled(new URL("./worker.js", import.meta.url)), {
    eval: isRead,
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
    stdout: true,
    stderr: true,
  });
  let timers: readonly NodeJS.Timeout[] = [];
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timers = [
        setTimeout(() => reject(new BoundError("time", bounds)), bounds.seconds * 1_000),
        setInterval(() => {
          if (process.memoryUsage.rss() - before > bounds.memoryMb * 1e6) reject(new BoundError("memory", bounds));
        }, LOOK_MS),
      ];
      thread.once("message", resolve);
      thread.once("error", (error: NodeJS.ErrnoException) =>
        reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new BoundError("memory", bounds) : error),
      );
      thread.once("exit", (code) => reject(new Error(`The thread ended with ${code}.`)));
    });
    if ("failure" in answer)
      throw answer.failure.startsWith("Maximum call stack")
        ? new BoundError("depth", bounds)
        : new Error(answer.failure);
    return answer.output as Output;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    await thread.terminate();
  }
}

/** A module of src as it was compiled, where that is somewhere else; any other as it is. */
function findCompiled(module: URL): URL {
  const [, path] = /\/src\/(.+)\.[jt]s$/.exec(module.href) ?? [];
  return COMPILED === undefined || path === undefined ? module : new URL(`${path}.js`, COMPILED);
}
