import { LRUCache } from "lru-cache";
import type { EndPlan, PlanNext } from "../../api/context.js";
import { createBudgets } from "./budgets.js";
import { createRest, planRest } from "./rests.js";

/** A statement that may have to be planned. */
export interface AskedPlan {
  /** What the database keeps its plan by (src/database/asking/plans.ts). */
  readonly planKey: string;
  readonly client: string;
  /** The request that asks it. */
  readonly request: object;
  /** How many may be planned at once; looked at whenever one has ended. */
  readonly most: () => number;
}

export interface PlanTurns {
  /** Waits for its turn; undefined where nothing has to be planned. */
  readonly enter: (asked: AskedPlan) => Promise<EndPlan | undefined>;
  /** Waits for nobody. */
  readonly atOnce: PlanNext;
  /** The request has ended: nothing waits for it any more. */
  readonly drop: (request: object) => void;
  /** The database has forgotten all plans. */
  readonly forget: () => void;
}

/** Neo4j keeps a thousand plans; and characters of them here. */
const MOST_KNOWN = { max: 1_000, maxSize: 4_000_000 };
/** Milliseconds of planning that are remembered of a client, and what is forgotten of them each second. */
const REMEMBERED = { cost: 60_000, costPerSecond: 200 };
/** Who has had more planned than this lately rests after each plan. */
const MUCH = 500;

interface Waiting extends AskedPlan {
  readonly start: (end: EndPlan | undefined) => void;
}

/**
 * What the database has no plan of is planned a few at a time, and next is the client for whom least was planned lately.
 * A plan may take a second or two, which nothing stops, not even that its asker goes away: whoever can write ever new
 * questions would keep every processor at it. So who has much planned gets a third of one, and what is planned
 * already goes on meanwhile.
 */
export function createPlanTurns(): PlanTurns {
  const known = new LRUCache<string, true>({ ...MOST_KNOWN, sizeCalculation: (_, planKey) => planKey.length });
  const planned = createBudgets(REMEMBERED);
  let waiting: Waiting[] = [];
  let inside = 0;
  const begin = ({ planKey, client }: AskedPlan): EndPlan => {
    const began = performance.now();
    inside += 1;
    return (isPlanned) => {
      const ms = performance.now() - began;
      inside -= 1;
      planned.spend(client, ms);
      rest.begin(planRest(ms));
      if (isPlanned) known.set(planKey, true);
      startNext();
    };
  };
  const mayBegin = ({ client, most }: AskedPlan): boolean => {
    if (most() === Infinity) return true;
    return inside < most() && (planned.read(client).left > REMEMBERED.cost - MUCH || rest.isOver());
  };
  const startNext = (): void => {
    for (const each of take(({ planKey }) => known.has(planKey))) each.start(undefined);
    for (let next = findNext(); next !== undefined; next = findNext()) {
      const started = next;
      take((each) => each === started);
      started.start(begin(started));
    }
    if (waiting.length > 0) rest.wait();
  };
  const rest = createRest(startNext);
  /** Those, which wait no longer. */
  const take = (is: (each: Waiting) => boolean): readonly Waiting[] => {
    const taken = waiting.filter(is);
    if (taken.length > 0) waiting = waiting.filter((each) => !taken.includes(each));
    return taken;
  };
  const findNext = (): Waiting | undefined => {
    let next: { readonly each: Waiting; readonly left: number } | undefined;
    for (const each of waiting) {
      if (!mayBegin(each)) continue;
      const { left } = planned.read(each.client);
      if (next === undefined || left > next.left) next = { each, left };
    }
    return next?.each;
  };
  return {
    enter: async (asked) => {
      if (known.get(asked.planKey)) return undefined;
      return new Promise((start) => {
        waiting.push({ ...asked, start });
        startNext();
      });
    },
    atOnce: async (planKey) =>
      known.get(planKey) ? undefined : (isPlanned) => void (isPlanned && known.set(planKey, true)),
    drop: (request) => {
      for (const each of take((one) => one.request === request)) each.start(undefined);
    },
    forget: () => known.clear(),
  };
}
