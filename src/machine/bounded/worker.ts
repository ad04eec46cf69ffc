import { parentPort, workerData } from "node:worker_threads";

/** What a bounded thread is given: a module that exports `run`, and what `run` gets. */
export interface Task {
  readonly module: string;
  readonly input: unknown;
}

export type Answer = { readonly output: unknown } | { readonly failure: string };

const { module, input } = workerData as Task;
let answer: Answer;
try {
  const { run } = (await import(module)) as { run: (input: unknown) => unknown };
  answer = { output: await run(input) };
} catch (error) {
  answer = { failure: (error as Error).message };
}
parentPort!.postMessage(answer);
