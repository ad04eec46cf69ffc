import type { Database, Row } from "../../database/connection.js";
import { PLAN_MS, printExplain, printPlanKey } from "../../database/asking/plans.js";
import type { AskNext, PlanNext } from "../context.js";
import type { Tally } from "../limits/tally.js";
import { within } from "./within.js";

type Time = Pick<Tally, "remainingMs">;

/** Until it may ask, or its time is over, whichever is first; what is given is to be called when it is answered. */
export async function waitToAsk(askNext: AskNext | undefined, time: Time): Promise<(() => void) | undefined> {
  if (askNext === undefined) return undefined;
  const ms = time.remainingMs();
  const turn = askNext();
  const leave = await within(turn, ms + 1);
  if (leave === undefined) void turn.then((leaveUnused) => leaveUnused());
  return leave;
}

/**
 * Until the database has a plan of the statement, or the time of the request is over: then it is planned nevertheless, for
 * nothing stops that, and whoever asks again has the plan. What is given is to be called when the statement begins to be
 * answered, or has failed: to be asked the first time is a part of its planning.
 */
export async function waitForPlan(
  planNext: PlanNext | undefined,
  read: Database["read"],
  cypher: string,
  parameters: Row,
  time: Time & Pick<Tally, "waited">,
): Promise<(() => void) | undefined> {
  if (planNext === undefined) return undefined;
  const ms = time.remainingMs();
  const turn = planNext(printPlanKey(cypher, parameters));
  let isLate = false;
  const planned = turn.then(async (end) => {
    if (end === undefined || isLate) return () => end?.(false);
    const began = performance.now();
    // What is wrong with it, it tells when it is asked itself.
    const isPlanned = await read(printExplain(cypher), parameters, { timeoutMs: PLAN_MS, quiet: true }).then(
      () => true,
      () => false,
    );
    if (!isLate) time.waited(performance.now() - began);
    return once(() => end(isPlanned));
  });
  const begins = await within(planned, ms + 1);
  isLate = true;
  if (begins === undefined) void planned.then((give) => give());
  return begins;
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    work();
  };
}
