import { randomUUID } from "node:crypto";
import { totalmem } from "node:os";
import { Worker } from "node:worker_threads";
import { context, propagation } from "@opentelemetry/api";
import { AnalyticsError } from "../../../analytics/start-analytics.js";
import type { ApiOptions } from "../../../api/start-api.js";
import type { EndPlan } from "../../../api/context.js";
import type { AnsweredApart, Apart, AskerApart } from "../../../api/answering/apart.js";
import { type ApiErrorCode, type ApiErrorFields, printExtensions } from "../../../api/errors/api-errors.js";
import type { LogError } from "../../../api/errors/format-error.js";
import type { ConnectOptions } from "../../../database/connection-check.js";
import type { FromThread, Task, ToThread } from "./messages.js";
import { logEvent } from "../../../log-event.js";

export interface Thread extends Apart {
  /** Ends it, and begins another with the next request: for a database that has come back, perhaps elsewhere. */
  readonly renew: () => void;
  readonly stop: () => Promise<void>;
}

export interface ThreadOptions extends Pick<ApiOptions, "analytics"> {
  /** Asked anew for each thread: a server may come back elsewhere. */
  readonly connect: () => ConnectOptions;
  readonly tracing?: boolean;
  /** The thread's file, in JavaScript. Default: the one beside this. */
  readonly file?: URL;
  /** Beyond this the thread loses its life, and the server nothing. Default: a third of the memory that there is, 1.5 GB at most. */
  readonly memoryMb?: number;
  /** Called when the database did not answer it. */
  readonly onUnavailable?: () => void;
  /** Gets why a thread has ended. */
  readonly log?: LogError;
}

const FILE = new URL("./thread.js", import.meta.url);
/** Several of the largest answers at once: one has up to 200,000 objects and 16 MB. */
const MOST_MB = 1_536;
/** Of what the process may have. */
const PART = 1 / 3;
/** A thread that ended before it could answer is not begun again sooner: it takes seconds of a processor. */
const RETRY_MS = 30_000;
/** A request ends by itself when its time is over. One that has not by so many milliseconds later is stuck. */
const STUCK_MS = 10_000;
const NO_USE = { objects: 0, bytes: 0, databaseMs: 0 } as const;

/** A request under way in the thread. */
interface UnderWay extends AskerApart {
  readonly settle: (answer: AnsweredApart) => void;
}

interface Running {
  readonly worker: Worker;
  isReady: boolean;
  /** False where it has ended before. */
  readonly ready: Promise<boolean>;
  readonly settleReady: (isReady: boolean) => void;
  readonly underWay: Map<number, UnderWay>;
  /** Of the questions to the database that it asks, by number. */
  readonly leaves: Map<number, { readonly id: number; readonly leave: () => void }>;
  /** Of statements that are being planned for it, which goes on where their request has ended. */
  readonly plans: Map<number, EndPlan>;
}

/** Answers in a thread of its own. Nothing is begun yet. */
export function startThread({
  connect,
  analytics,
  tracing = false,
  file = FILE,
  memoryMb = Math.min(MOST_MB, Math.floor(readMemoryMb() * PART)),
  onUnavailable = () => undefined,
  log = logToStandardError,
}: ThreadOptions): Thread {
  let running: Running | undefined;
  let failedAt = -Infinity;
  let stopped = false;
  let next = 0;

  const begin = (): Running => {
    const { uri, user, password, database } = connect();
    const task: Task = { connect: { uri, user, password, database }, tracing }; // no more: what is handed to a thread is copied
    const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    worker.unref();
    let settleReady = (_isReady: boolean): void => undefined;
    const ready = new Promise<boolean>((resolve) => (settleReady = resolve));
    const maps = { underWay: new Map(), leaves: new Map(), plans: new Map() };
    const begun: Running = { worker, isReady: false, ready, settleReady, ...maps };
    worker.on("message", (message: FromThread) => void hear(begun, message));
    worker.on("error", (error) => fail(begun, error));
    worker.on("exit", (code) => fail(begun, new Error(`The thread ended with ${code}.`)));
    return begun;
  };

  const fail = (failed: Running, error: Error): void => {
    if (running !== failed) return;
    running = undefined;
    if (!failed.isReady) failedAt = performance.now();
    const id = randomUUID().slice(0, 8);
    log({ id, message: error.message, stack: error.stack });
    const isMemory = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
    endAll(
      failed,
      isMemory
        ? refuse("OUT_OF_MEMORY", "The question needs more memory than one question may use. Ask for less at once.", {
            id,
          })
        : refuse("UNAVAILABLE", "The question was not answered, for a mistake in this program. Ask again.", { id }),
    );
  };

  const hear = async (from: Running, message: FromThread): Promise<void> => {
    const send = (reply: ToThread): void => from.worker.postMessage(reply);
    switch (message.type) {
      case "ready":
        from.isReady = true;
        return from.settleReady(true);
      case "answer": {
        if (message.answer.errors?.some(({ extensions }) => extensions?.code === "UNAVAILABLE")) onUnavailable();
        return from.underWay.get(message.id)?.settle(message.answer);
      }
      case "next": {
        const { id, question } = message;
        const leave = (await from.underWay.get(id)?.askNext?.()) ?? (() => undefined);
        if (!from.underWay.has(id)) return leave();
        from.leaves.set(question, { id, leave });
        return send({ type: "go", question });
      }
      case "done":
        from.leaves.get(message.question)?.leave();
        return void from.leaves.delete(message.question);
      case "nextPlan": {
        const { id, question, planKey } = message;
        const end = await from.underWay.get(id)?.planNext?.(planKey);
        if (running !== from) return end?.(false);
        if (end !== undefined) from.plans.set(question, end);
        return send({ type: "plan", question, hasTo: end !== undefined });
      }
      case "planned":
        from.plans.get(message.question)?.(message.isPlanned);
        return void from.plans.delete(message.question);
      case "read": {
        const { call, metric, version, timeoutMs } = message;
        try {
          send({ type: "scores", call, scores: await analytics!.read(metric, version, timeoutMs) });
        } catch (error) {
          if (!(error instanceof AnalyticsError)) throw error;
          send({ type: "noScores", call, code: error.code, message: error.message });
        }
      }
    }
  };

  const find = (): Running | undefined => {
    if (stopped) return undefined;
    if (running === undefined && performance.now() - failedAt > RETRY_MS) running = begin();
    return running;
  };
  const answer: Apart["answer"] = (asked, { signal, askNext, planNext }) => {
    const there = find();
    if (there?.isReady !== true) return undefined;
    const id = next++;
    const send = (message: ToThread): void => there.worker.postMessage(message);
    return new Promise((resolve) => {
      const withdraw = (): void => send({ type: "withdraw", id });
      const stuck = (): void => {
        void there.worker.terminate();
        fail(there, new Error("A request was not ended when its time was over."));
      };
      const timer = setTimeout(stuck, asked.timeoutMs - asked.passedMs + STUCK_MS);
      const settle = (answered: AnsweredApart): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", withdraw);
        there.underWay.delete(id);
        for (const [question, { id: of, leave }] of there.leaves) {
          if (of !== id) continue;
          there.leaves.delete(question);
          leave();
        }
        resolve(answered);
      };
      there.underWay.set(id, { settle, askNext, planNext });
      const trace: Record<string, string> = {};
      propagation.inject(context.active(), trace);
      send({ type: "ask", id, asked, hasTurns: (askNext ?? planNext) !== undefined, trace });
      signal?.addEventListener("abort", withdraw, { once: true });
      if (signal?.aborted) withdraw();
    });
  };

  const end = async (code: "UNAVAILABLE" | "OVERLOADED", message: string): Promise<void> => {
    const ended = running;
    running = undefined;
    if (ended === undefined) return;
    endAll(ended, code === "OVERLOADED" ? refuse(code, message, {}) : refuse(code, message, { id: "renewed" }));
    await ended.worker.terminate();
  };
  return {
    ready: async () => (await find()?.ready) ?? false,
    answer,
    renew: () => void end("UNAVAILABLE", "The database was away meanwhile. Ask again."),
    stop: async () => {
      stopped = true;
      await end("OVERLOADED", "The server is stopping.");
    },
  };
}

function endAll({ settleReady, underWay, plans }: Running, answered: AnsweredApart): void {
  settleReady(false);
  for (const { settle } of underWay.values()) settle(answered);
  for (const end of plans.values()) end(false);
  plans.clear();
}

function refuse<Code extends ApiErrorCode>(code: Code, message: string, fields: ApiErrorFields<Code>): AnsweredApart {
  return { data: "null", errors: [{ message, extensions: printExtensions(code, fields) }], use: NO_USE };
}

/** What this process may have: the machine's, or its container's. */
function readMemoryMb(): number {
  const limit = process.constrainedMemory();
  return Math.min(limit > 0 ? limit : Infinity, totalmem()) / (1024 * 1024);
}

const logToStandardError: LogError = (failure) => logEvent("thread-error", failure);
