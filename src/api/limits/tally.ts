import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import { type GraphQLError, locatedError, responsePathAsArray } from "graphql";
import { apiError } from "../errors/api-errors.js";
import { printTimeout } from "../errors/format-error.js";
import { limitError, type PassedLimit } from "../errors/limit-error.js";
import type { Limits } from "./limits.js";

type Path = Parameters<typeof responsePathAsArray>[0];

/** What one answer has used so far, and whether it may go on. */
export interface Tally {
  /** Aborted when the asker has gone, or the request has passed a limit: nothing that it still waits for is of use. */
  readonly signal: AbortSignal;
  /** Whether so many milliseconds are left. */
  readonly hasTime: (ms: number) => boolean;
  /** Until the request has to be answered; 0 when it is over. */
  readonly remainingMs: () => number;
  /** Counts what is made for the answer. @throws GraphQLError where that is too much, or it takes too long */
  readonly made: (objects: number, bytes: number) => void;
  /** Counts what has come from the database for it. @throws GraphQLError the same */
  readonly received: (objects: number) => void;
  /** Notes the time of one question to the database, in milliseconds. */
  readonly waited: (ms: number) => void;
  /**
   * Set after so much work in a row that others should be let through: to be waited for before the next piece.
   * @param objects of that piece
   */
  readonly pause: (objects: number) => Promise<void> | undefined;
  /**
   * Notes that a field could not be answered. Where so many could not that more of the same is of no use, or a limit is
   * passed, the request ends at this place.
   * @returns whether it has ended
   */
  readonly failed: (error: unknown, path: Path) => boolean;
  /** Kept when a field has ended the request: none of those that are still to come is waited for. */
  readonly whenEnded: Promise<void>;
  /** Kept when so much has been made and received for it that it may be answered elsewhere (LARGE). */
  readonly whenLarge: Promise<void>;
  /** It is answered elsewhere: what is under way here is withdrawn, and none of its fields comes to anything. */
  readonly leave: () => void;
  readonly hasLeft: () => boolean;
  /** Adds what was used elsewhere. */
  readonly usedApart: (use: Use) => void;
  /** Milliseconds since it began. */
  readonly passedMs: () => number;
  readonly readUse: () => Use;
  /** The answer is made once more from its beginning: what counts against its limits is what is made from now on. */
  readonly restart: () => void;
  /** Why it has ended before its time, and, where that is known, at which place. */
  readonly readEnd: () => GraphQLError | undefined;
  /** It is answered. */
  readonly stop: () => void;
}

export interface Use {
  readonly objects: number;
  readonly bytes: number;
  readonly databaseMs: number;
}

export interface TallyOptions {
  readonly limits: Pick<Limits, "maxObjects" | "maxBytes" | "timeoutMs">;
  /** Aborted when whoever asks has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds of its time that are over, where it was begun elsewhere. */
  readonly passedMs?: number | undefined;
  /** Gets the id under which a request that took too long is known. */
  readonly log?: ((id: string) => void) | undefined;
}

const OBJECTS: PassedLimit = {
  name: "maxObjects",
  unit: "objects in its answer",
  help: "Give its lists a smaller `limit` or `first`, or page on.",
};
const RECEIVED: PassedLimit = { ...OBJECTS, unit: "objects to be read for its answer" };
const BYTES: PassedLimit = {
  name: "maxBytes",
  unit: "bytes in its answer",
  help: "Select fewer fields, or give its lists a smaller `limit` or `first`.",
};

/** Objects of an answer, with those received for it, from which on it is a large one: a tenth of a second of work. */
export const LARGE = 10_000;
/** Bytes of one. */
const LARGE_BYTES = 1024 * 1024;
/** Fields that may fail, each with an error of its own. */
const MOST_FAILURES = 100;
/** Fields after which others are let through: some milliseconds of work. */
const FIELDS_IN_A_ROW = 5_000;
/** An object has about so many. */
const FIELDS_OF_OBJECT = 8;
/** The clock is looked at after so many. */
const LOOK_EVERY = 256;
/** The server ends a question by itself, or is given up, within a second more (src/database/asking/listen-for-answers.ts). */
const COURTESY_MS = 1_500;

/** Begins to count: the time of the request runs from now. */
export function startTally({ limits, signal, passedMs = 0, log }: TallyOptions): Tally {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // each question to the database under way is one
  const leave = (): void => controller.abort();
  if (signal?.aborted) leave();
  signal?.addEventListener("abort", leave, { once: true });
  const began = performance.now() - passedMs;
  let deadline = began + limits.timeoutMs;
  /** Fields that are answered before others are let through. */
  let inARow = 0;
  let [objects, bytes, received, databaseMs, looked, failures] = [0, 0, 0, 0, 0, 0];
  let before = { objects: 0, bytes: 0 }; // of answers that nobody got
  let end: GraphQLError | undefined;
  const paused: { readonly fields: number; readonly goOn: () => void }[] = [];
  let settleEnded = (): void => undefined;
  const whenEnded = new Promise<void>((resolve) => (settleEnded = resolve));
  let left: GraphQLError | undefined;
  let settleLarge = (): void => undefined;
  const whenLarge = new Promise<void>((resolve) => (settleLarge = resolve));

  const fail = (error: GraphQLError): never => {
    end = error;
    controller.abort();
    throw error;
  };
  const throwEnd = (): void => {
    const ended = end ?? left;
    if (ended) throw ended;
  };
  const withdrawn = (): GraphQLError => apiError("UNAVAILABLE", "The question was withdrawn.", { id: "withdrawn" });
  const check = (): void => {
    throwEnd();
    if (controller.signal.aborted) fail(withdrawn());
    if (performance.now() > deadline) fail(timeoutError(limits.timeoutMs, log));
  };
  /** What goes on runs after this and before the next turn of the loop: some of those who wait, and then others. */
  const goOn = (): void => {
    inARow = 0;
    for (let fields = 0; fields < FIELDS_IN_A_ROW && paused.length > 0; ) {
      const next = paused.shift()!;
      fields += next.fields;
      next.goOn();
    }
    if (paused.length > 0) setImmediate(goOn);
  };
  return {
    signal: controller.signal,
    remainingMs: () => (check(), Math.max(1, deadline - performance.now())),
    hasTime: (ms) => end === undefined && performance.now() + ms < deadline,
    made: (count, size) => {
      throwEnd();
      objects += count;
      bytes += size;
      inARow += count * FIELDS_OF_OBJECT; // of those that come next
      if (objects + received > LARGE || bytes > LARGE_BYTES) settleLarge();
      if (objects > limits.maxObjects) fail(limitError(OBJECTS, limits.maxObjects, `more than ${limits.maxObjects}`));
      if (bytes > limits.maxBytes) fail(limitError(BYTES, limits.maxBytes, `more than ${limits.maxBytes}`));
      if (++looked % LOOK_EVERY === 0) check();
    },
    received: (count) => {
      if (left) throw left;
      received += count;
      if (objects + received > LARGE) settleLarge();
      if (received > limits.maxObjects) fail(limitError(RECEIVED, limits.maxObjects, `more than ${limits.maxObjects}`));
    },
    waited: (ms) => {
      databaseMs += ms;
      inARow = 0;
      // Who asks with more patience than this (a warm-up of a cold database) is not told in the end that it was too long.
      if (ms > limits.timeoutMs + COURTESY_MS) deadline = performance.now() + limits.timeoutMs;
    },
    pause: (count) => {
      if (inARow < FIELDS_IN_A_ROW && paused.length === 0) return undefined;
      if (paused.length === 0) setImmediate(goOn);
      return new Promise((resolve) => paused.push({ fields: count * FIELDS_OF_OBJECT, goOn: resolve }));
    },
    failed: (error, path) => {
      if (end?.path !== undefined || left !== undefined) return true;
      failures += 1;
      if (end === undefined && failures <= MOST_FAILURES) return false;
      end = locatedError(end ?? error, undefined, responsePathAsArray(path));
      controller.abort();
      settleEnded();
      return true;
    },
    whenEnded,
    whenLarge,
    leave: () => {
      left = withdrawn();
      controller.abort();
    },
    hasLeft: () => left !== undefined,
    usedApart: (use) => {
      before = { objects: before.objects + use.objects, bytes: before.bytes + use.bytes };
      databaseMs += use.databaseMs;
    },
    passedMs: () => performance.now() - began,
    readUse: () => ({ objects: before.objects + objects, bytes: before.bytes + bytes, databaseMs }),
    restart: () => {
      before = { objects: before.objects + objects, bytes: before.bytes + bytes };
      [objects, bytes, received, failures] = [0, 0, 0, 0];
    },
    readEnd: () => end,
    stop: () => signal?.removeEventListener("abort", leave),
  };
}

function timeoutError(timeoutMs: number, log: TallyOptions["log"]): GraphQLError {
  const id = randomUUID().slice(0, 8);
  log?.(id);
  return apiError("QUERY_TIMEOUT", printTimeout(timeoutMs), { id, limit: "timeoutMs", max: timeoutMs });
}
