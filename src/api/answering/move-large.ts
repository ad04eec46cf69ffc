import { createHash } from "node:crypto";
import type { DocumentNode, ExecutionResult } from "graphql";
import { LRUCache } from "lru-cache";
import type { ApiContext } from "../context.js";
import { within } from "./within.js";
import { LARGE } from "../limits/tally.js";
import { type Apart, asResult } from "./apart.js";

/** An operation that has passed the limits. */
export interface Asked {
  readonly document: DocumentNode;
  /** As the client sent it. */
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** When a request leaves this thread. */
export interface Move {
  /** Its answer from elsewhere, where it is known to take long before any of it is made; undefined for all others. */
  readonly atOnce: (asked: Asked, context: ApiContext) => Promise<ExecutionResult | undefined>;
  /** Its answer from elsewhere, once it turns out to be large, where there is time to begin again; else never. */
  readonly whenLarge: (asked: Asked, context: ApiContext, isMade: () => boolean) => Promise<ExecutionResult>;
}

/**
 * Fields of a question that takes ten milliseconds or more of a thread before the database is asked, whatever comes of
 * it, and a tenth of a second where it is the first of its kind: three times the longest of the explorer's.
 */
const WIDE = 200;
/** Questions of which it is remembered that their answers were large. */
const MOST_KNOWN = 1_000;
/** What was waited for or done here is done again there: of the time of a request so much is left for that. */
const PART_PASSED = 1 / 3;

/**
 * Has large answers made elsewhere: those of questions that had one before, of a client whose requests take long, or
 * with very many fields, from their beginning; others from where they turn out to be large.
 */
export function moveLarge(apart: Apart | undefined): Move {
  if (apart === undefined) return { atOnce: async () => undefined, whenLarge: () => new Promise(() => undefined) };
  const known = new LRUCache<string, true>({ max: MOST_KNOWN });
  const move = (asked: Asked, { limits, origin, tally, asker }: ApiContext): Promise<ExecutionResult> | undefined => {
    const { query, operationName, variables } = asked;
    const { timeoutMs } = limits;
    const request = { query, operationName: operationName ?? undefined, variables, timeoutMs, origin };
    return apart.answer({ ...request, passedMs: tally.passedMs() }, asker)?.then((answered) => {
      tally.usedApart(answered.use);
      const isLarge = answered.errors !== undefined || answered.use.objects > LARGE / 2;
      if (isLarge) known.set(printKey(query), true);
      else known.delete(printKey(query));
      return asResult(answered);
    });
  };
  return {
    atOnce: async (asked, context) => {
      const { plan, asker, limits, tally } = context;
      const mayBeLarge = plan.cost > LARGE && (asker.isLong === true || known.has(printKey(asked.query)));
      if (!mayBeLarge && plan.size <= WIDE) return undefined;
      const waitMs = limits.timeoutMs * PART_PASSED - tally.passedMs();
      return (await within(apart.ready(), waitMs)) ? move(asked, context) : undefined;
    },
    whenLarge: async (asked, context, isMade) => {
      const { tally, limits, moment, warnings } = context;
      await tally.whenLarge;
      // A moment is thought of in one transaction, which would have to be begun twice.
      const isEarly = tally.passedMs() < limits.timeoutMs * PART_PASSED && moment.knownAt === undefined;
      const moved = isEarly && !isMade() && tally.readEnd() === undefined ? move(asked, context) : undefined;
      if (moved === undefined) return new Promise(() => undefined);
      tally.leave();
      warnings.length = 0;
      return moved;
    },
  };
}

function printKey(query: string): string {
  return createHash("sha256").update(query).digest("base64");
}
