import type { AskNext, PlanNext } from "../../api/context.js";
import { createGate, type Gate } from "./create-gate.js";
import { createPlanTurns, type PlanTurns } from "./plan-turns.js";
import { createPaces, watchClients } from "./paces.js";
import { planRest } from "./rests.js";
import { createWaitingLine, type Place } from "./waiting-line.js";

export interface QueueSettings {
  /** Requests that are answered at the same time. */
  readonly running: number;
  /** Of one client, so that there is room for others at once. */
  readonly runningOfClient: number;
  /**
   * How many of them are long ones, and how many are very long ones; and from how many milliseconds on one is long. So
   * many statements are planned at once, too. Default: any.
   */
  readonly slow?: { readonly running: number; readonly afterMs: number } | undefined;
  /** Requests that may wait for their turn. */
  readonly waiting: number;
  /** How long one may wait beside other clients, in milliseconds. */
  readonly patienceMs: number;
}

/** What a request has whose turn has come. */
export interface Turn {
  /** Whether the requests of its client take long lately. */
  readonly isLong: boolean;
  /** Notes work for it, in milliseconds, of which waiting for others is no part. Without any, its time is taken for it. */
  readonly worked: (ms: number) => void;
  /** The request is answered. */
  readonly end: () => void;
  /** Waits until it may ask the database one more question; what it is given is called when that is answered, once. */
  readonly ask: AskNext;
  /** Waits until it may have the statement of that key planned (plan-turns.ts). */
  readonly plan: PlanNext;
}

export interface FairQueue {
  /** The request's turn; undefined where too many wait, or it has waited too long, or its asker has gone. */
  readonly wait: (client: string, signal: AbortSignal) => Promise<Turn | undefined>;
  /** Sends all away who wait, and who will come. */
  readonly close: () => void;
  readonly readSize: () => { readonly running: number; readonly waiting: number };
  /** Whether so much more is asked than can be answered that one has to be refused before it is looked at. */
  readonly refuse: (isLate: boolean) => boolean;
}

/** Requests at once of a client of whom nothing is known, and questions of its first one. */
const STRANGER = 1;
/** A very long request takes so many times as long as a long one. */
const VERY = 8;
/** Long requests that run already leave room for short ones, up to so many times what runs otherwise. */
const OVER = 4;
/** Milliseconds after an ordinary request in which the next may come. */
const LATELY = 1_000;
/** Questions to the database that one request has under way beside other clients, however many fields it asks. */
const QUESTIONS = 2;
/** Where more is asked than can be answered, so many wait for each that is being answered. */
const FEW = 2;

interface Waiting extends Place {
  readonly start: () => void;
}

/** Requests that take about as long. */
interface Lane {
  readonly fromMs: number;
  readonly most: number;
  /** What they ask of the database, where that is bounded. */
  readonly questions: Gate | undefined;
  running: number;
}

/** The lane of ordinary requests, and, where some are told apart, of long and of very long ones. */
function planLanes(
  { running, slow }: Pick<QueueSettings, "running" | "slow">,
  restAfter: (workedMs: number) => number,
): readonly Lane[] {
  const long = slow === undefined ? [] : [slow.afterMs, VERY * slow.afterMs];
  const most = slow?.running ?? 0;
  const ordinary: Lane = {
    fromMs: 0,
    most: Math.max(1, running - long.length * most),
    questions: undefined,
    running: 0,
  };
  return [ordinary, ...long.map((fromMs): Lane => ({ fromMs, most, questions: createGate(restAfter), running: 0 }))];
}

/**
 * Who has the fewest requests running is next, and of those who came first: one who asks much waits for himself.
 *
 * A client whose requests take long, or very long, waits for others of its sort alone: a few of these run at once, all
 * together, and leave the rest of the machine to those who ask less. A request that turns out to be long is one of them
 * from then on. So is what they ask of the database, where a single request may mean twenty questions that take seconds to
 * be planned alone: and after each there is a rest, while others ask. Who is alone waits for nobody.
 */
export function createFairQueue(settings: QueueSettings, plans: PlanTurns = createPlanTurns()): FairQueue {
  const { running, runningOfClient, slow: bound, waiting, patienceMs } = settings;
  let ordinaryAt = -Infinity;
  const lanes = planLanes(settings, (ms) => (performance.now() - ordinaryAt < LATELY ? planRest(ms) : 0));
  const active = new Map<string, number>();
  const paces = createPaces();
  const seen = watchClients();
  const queue = createWaitingLine<Waiting>({ most: waiting, few: FEW * running });
  let total = 0;
  /** Requests that have begun in this turn of the loop. */
  let begun = 0;
  let isClosed = false;
  const count = (client: string): number => active.get(client) ?? 0;
  const laneOf = (client: string): Lane => lanes.findLast(({ fromMs }) => paces.read(client) >= fromMs)!;
  const mayBeginAlone = (client: string): boolean => count(client) < runningOfClient && total < running;
  const mayBegin = (client: string): boolean =>
    bound === undefined || seen.isAlone(client) ? mayBeginAlone(client) : mayBeginBeside(client);
  const mayBeginBeside = (client: string): boolean => {
    // Of a stranger nobody knows yet what he asks for.
    const most = paces.isKnown(client) ? runningOfClient : Math.min(runningOfClient, STRANGER);
    if (count(client) >= most || total >= OVER * running) return false;
    const lane = laneOf(client);
    return lane.running < lane.most;
  };

  const begin = (client: string): Turn => {
    const began = performance.now();
    let lane = laneOf(client);
    const isLong = lane !== lanes[0];
    if (!isLong) ordinaryAt = began;
    let [isOver, work] = [false, 0];
    total += 1;
    // What is answered at once (that a question is none) would otherwise all be answered before anything is read for others.
    if (begun++ === 0) setImmediate(beginTurn);
    lane.running += 1;
    active.set(client, count(client) + 1);
    const change = (to: Lane): void => {
      if (to.fromMs <= lane.fromMs) return;
      lane.running -= 1;
      to.running += 1;
      lane = to;
      startNext();
    };
    const timers = lanes.slice(1).map((to) => setTimeout(change, to.fromMs, to));
    const questions = createGate();
    const unlessAlone = (most: number) => (): number => (seen.isAlone(client) ? Infinity : most);
    const ask: AskNext = async () => {
      if (bound === undefined) return () => undefined;
      const leave = await questions.enter(unlessAlone(paces.isKnown(client) ? QUESTIONS : STRANGER));
      if (lane.questions === undefined) return leave;
      const leaveLane = await lane.questions.enter(unlessAlone(lane.most));
      return () => {
        leaveLane();
        leave();
      };
    };
    const request = {};
    const plan: PlanNext = async (planKey) => {
      if (bound === undefined) return undefined;
      return plans.enter({ planKey, client, request, most: unlessAlone(bound.running) });
    };
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      for (const timer of timers) clearTimeout(timer);
      plans.drop(request);
      paces.note(client, work || performance.now() - began);
      total -= 1;
      lane.running -= 1;
      if (count(client) > 1) active.set(client, count(client) - 1);
      else active.delete(client);
      startNext();
    };
    return { isLong, end, ask, plan, worked: (ms) => (work += ms) };
  };
  const findNext = (): Waiting | undefined => {
    const first = queue.first();
    if (first === undefined || begun >= running) return undefined;
    // Who is alone has all the places: nobody else has come for as long as anybody waits.
    const isAlone = bound === undefined || seen.isAlone(first.client);
    if (!isAlone && lanes.every((lane) => lane.running >= lane.most)) return undefined;
    const may = isAlone ? mayBeginAlone : mayBeginBeside;
    let next: Waiting | undefined;
    for (const each of queue) if (may(each.client) && (next === undefined || isBefore(each, next))) next = each;
    return next;
  };
  const isBefore = (one: Waiting, other: Waiting): boolean => {
    const fewer = count(one.client) - count(other.client);
    if (fewer !== 0) return fewer < 0;
    return laneOf(other.client) !== lanes[0] && paces.read(one.client) < paces.read(other.client) / 2;
  };
  const startNext = (): void => {
    for (let next = findNext(); next !== undefined; next = findNext()) {
      queue.leave(next);
      next.start();
    }
  };
  const beginTurn = (): void => {
    begun = 0;
    startNext();
  };
  return {
    wait: (client, signal) => {
      if (signal.aborted || isClosed) return Promise.resolve(undefined);
      seen.note(client);
      if (begun < running && mayBegin(client)) return Promise.resolve(begin(client));
      return new Promise((resolve) => {
        const settle = (turn: Turn | undefined): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", giveUp);
          resolve(turn);
        };
        const giveUp = (): void => {
          queue.leave(place);
          settle(undefined);
        };
        const place: Waiting = { client, start: () => settle(begin(client)), giveUp };
        // Who is alone waits for what he asked himself, and that is never too much for others.
        const lookAgain = (): void => {
          if (seen.isAlone(client) && total === count(client)) timer = setTimeout(lookAgain, patienceMs);
          else giveUp();
        };
        let timer = setTimeout(lookAgain, patienceMs);
        signal.addEventListener("abort", giveUp, { once: true });
        if (!queue.join(place)) settle(undefined);
      });
    },
    close: () => {
      isClosed = true;
      for (const each of queue) each.giveUp();
    },
    readSize: () => ({ running: total, waiting: queue.readLength() }),
    refuse: (isLate) => {
      if (!isLate || !queue.isOverrun()) return false;
      queue.refuse();
      return true;
    },
  };
}
