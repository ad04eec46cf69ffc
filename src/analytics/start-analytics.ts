import { Worker } from "node:worker_threads";
import type { ConnectOptions } from "../database/connection-check.js";
import { type Message, type Metric, METRICS, type NodesMessage, type ScoresMessage, type Task } from "./messages.js";
import { logEvent } from "../log-event.js";

/** The scores of all nodes of one version of the graph. */
export type Scores = Omit<NodesMessage, "type"> & Omit<ScoresMessage, "type">;

/** Why there are no scores. Fit for a client. */
export class AnalyticsError extends Error {
  readonly code: "NOT_READY" | "NOT_COMPUTED" | "GRAPH_CHANGED";

  constructor(code: AnalyticsError["code"], message: string) {
    super(message);
    this.name = "AnalyticsError";
    this.code = code;
  }
}

export interface Analytics {
  /** Begins to compute for the version that the database holds, for the questions that will come. */
  readonly prepare: () => void;
  /**
   * The scores for a version, which has to be the current one: at once where they are there, else within `timeoutMs`.
   * @throws AnalyticsError
   */
  readonly read: (metric: Metric, version: string, timeoutMs: number) => Promise<Scores>;
  readonly stop: () => Promise<void>;
}

export interface AnalyticsOptions extends Omit<Task, "connect"> {
  /** Asked anew for each thread: a server may come back elsewhere. */
  readonly connect: () => ConnectOptions;
  /** The thread's file, in JavaScript. Default: the one beside this. */
  readonly worker?: URL;
  /** Beyond this the thread loses its life, and the server nothing. */
  readonly memoryMb?: number;
  readonly log?: (failure: { readonly message: string; readonly stack: string | undefined }) => void;
}

const WORKER = new URL("./worker.js", import.meta.url);
/** A failure is not tried again sooner: it may take all of a core, and the next question would repeat it. */
const RETRY_MS = 30_000;
/** Of objects, which are the ids while they are put in order; typed arrays do not count. */
const MEMORY_MB = 2_048;

/** One computation, of one version: what is known of it so far. */
interface Run {
  /** Undefined until the thread has read it. */
  version: string | undefined;
  readonly worker: Worker;
  readonly began: number;
  readonly scores: ReadonlyMap<Metric, PromiseWithResolvers<Scores>>;
  failed: number | undefined;
}

/** Computes in a thread, for one version of the graph at a time. Nothing is begun yet. */
export function startAnalytics({
  connect,
  budget,
  worker = WORKER,
  memoryMb = MEMORY_MB,
  log = logToStandardError,
}: AnalyticsOptions): Analytics {
  let run: Run | undefined;
  let stopped = false;

  const begin = (version: string | undefined): Run => {
    void run?.worker.terminate();
    end(run, new AnalyticsError("GRAPH_CHANGED", "The graph has changed meanwhile: ask again."));
    const { uri, user, password, database } = connect();
    const task: Task = { connect: { uri, user, password, database }, budget }; // no more: what is handed to a thread is copied
    const thread = new Worker(worker, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    thread.unref();
    const begun: Run = {
      version,
      worker: thread,
      began: Date.now(),
      scores: new Map(METRICS.map((metric) => [metric, withResolvers<Scores>()])),
      failed: undefined,
    };
    let nodes: NodesMessage | undefined;
    thread.on("message", (message: Message) => {
      if (message.type === "nodes") [nodes, begun.version] = [message, message.version];
      else begun.scores.get(message.metric)!.resolve({ ...nodes!, ...message });
    });
    const fail = (error: Error): void => {
      if (begun.failed !== undefined || run !== begun || stopped) return;
      begun.failed = Date.now();
      log({ message: error.message, stack: error.stack });
      end(
        begun,
        new AnalyticsError(
          "NOT_COMPUTED",
          "This could not be computed; the server's log has the reason. Everything else is answered.",
        ),
      );
    };
    thread.on("error", fail);
    thread.on("exit", (code) => {
      if (code !== 0) fail(new Error(`The thread ended with ${code}.`));
    });
    return (run = begun);
  };

  return {
    prepare: () => void (stopped || run || begin(undefined)),
    read: async (metric, version, timeoutMs) => {
      if (stopped) throw new AnalyticsError("NOT_READY", "The server is stopping.");
      const isOther = run?.version !== undefined && run.version !== version;
      const isRetried = run?.failed !== undefined && Date.now() - run.failed > RETRY_MS;
      const current = run === undefined || isOther || isRetried ? begin(version) : run;
      const scores = await within(current.scores.get(metric)!.promise, timeoutMs, () => {
        const seconds = Math.round((Date.now() - current.began) / 1_000);
        return new AnalyticsError(
          "NOT_READY",
          `${metric} is still being computed for this version of the graph, for ${seconds} s so far. Ask again in a while.`,
        );
      });
      if (scores.version !== version)
        throw new AnalyticsError("GRAPH_CHANGED", "The graph has changed meanwhile: ask again.");
      return scores;
    },
    stop: async () => {
      stopped = true;
      end(run, new AnalyticsError("NOT_READY", "The server is stopping."));
      await run?.worker.terminate();
    },
  };
}

/** Tells all who wait. What was computed stays. */
function end(run: Run | undefined, error: AnalyticsError): void {
  for (const { reject } of run?.scores.values() ?? []) reject(error);
}

async function within<T>(promise: Promise<T>, timeoutMs: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(late()), timeoutMs);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: Error) => void;
}

/** A failure that nobody waits for is no unhandled rejection. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let [resolve, reject] = [(_: T): void => undefined, (_: Error): void => undefined];
  const promise = new Promise<T>((done, failed) => {
    [resolve, reject] = [done, failed];
  });
  promise.catch(() => undefined);
  return { promise, resolve, reject };
}

function logToStandardError(failure: { readonly message: string; readonly stack: string | undefined }): void {
  logEvent("analytics-error", failure);
}
