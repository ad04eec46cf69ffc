import { setTimeout as sleep } from "node:timers/promises";
import { ChanjiaoError } from "../errors.js";
import { embeddedFolder } from "./embedded/folder.js";
import type { OwnServer } from "./open.js";

/** Before the first, second and third time that it is started again. */
const PAUSES_MS: readonly number[] = [1_000, 5_000, 15_000];
/** A server that ran for so long did not end for the same reason as the one before. */
const CALM_MS = 600_000;

export interface KeepRunning {
  readonly pausesMs?: readonly number[];
  /** It has ended by itself and is started again after the pause: the `attempt`th of `of`. */
  readonly onEnded: (end: {
    readonly status: number;
    readonly pauseMs: number;
    readonly attempt: number;
    readonly of: number;
  }) => void;
  /** It answers again. */
  readonly onAgain: () => void;
  /** One attempt came to nothing; the next follows, if there is one. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Starts the embedded server again whenever it ends by itself, after growing pauses. Never settles while that succeeds.
 * @throws ChanjiaoError NEO4J_FAILED when it goes on ending; why it does not start, where that is known better
 */
export async function keepRunning(
  server: OwnServer,
  { pausesMs = PAUSES_MS, onEnded, onAgain, onFailed }: KeepRunning,
): Promise<never> {
  let attempt = 0;
  for (;;) {
    const since = performance.now();
    const status = await server.ended();
    if (performance.now() - since > CALM_MS) attempt = 0;
    let failure: Error | undefined;
    for (;;) {
      const pauseMs = pausesMs[attempt++];
      if (pauseMs === undefined) throw failure ?? neo4jEnded(server, status, pausesMs.length);
      onEnded({ status, pauseMs, attempt, of: pausesMs.length });
      await sleep(pauseMs, undefined, { ref: false });
      try {
        await server.restart();
        onAgain();
        break;
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        onFailed(error);
      }
    }
  }
}

function neo4jEnded({ dataFolder }: OwnServer, status: number, times: number): ChanjiaoError {
  return new ChanjiaoError(
    "NEO4J_FAILED",
    `Neo4j has ended by itself (status ${status}), also after it was started again ${times} times.`,
    `Its log is ${embeddedFolder(dataFolder).log}; npm start starts it again.`,
  );
}
