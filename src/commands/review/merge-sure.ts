import { findPairs, type Pair } from "../../identity/candidates/find-pairs.js";
import { createJudgement } from "../../identity/judgements/judgement.js";
import { LEARNED_LEXICON } from "../../identity/lexicon/learned-lexicon.js";
import { SCORER_VERSION } from "../../identity/scoring/score.js";
import { planThings } from "../../loading/plan/plan-things.js";
import { writeQueue } from "../../loading/write/write-queue.js";
import type { Store } from "../graph/store.js";
import type { Interruption } from "../terminal/interruption.js";
import { showStep } from "../terminal/progress.js";
import { type Knowledge, readKnowledge } from "../../loading/knowledge.js";

/** Merges what is surely one. @returns how many pairs that were, and how many may be one and are left to be asked about */
export async function mergeSure(
  store: Store,
  interruption: Interruption,
): Promise<{ readonly merged: number; readonly left: number }> {
  const knowledge = await interruption.during(readKnowledge(store));
  const pairs = await findShown(knowledge, interruption);
  const automatic = pairs.filter((pair) => pair.automatic);
  // Before the version changes: answers are remembered by it, and tell what may be twice.
  await keepQueue(
    store,
    pairs.filter((pair) => !pair.automatic),
  );
  await mergeAutomatically(knowledge, automatic);
  return { merged: automatic.length, left: pairs.length - automatic.length };
}

/** Keeps what is left to review: counts tell that it may be twice. */
export async function keepQueue(store: Store, queue: readonly Pair[]): Promise<void> {
  await store.inTurn(() => store.database.write((run) => writeQueue(run, queue)));
}

/** The queue, and what is surely one, while somebody is shown how far that is. */
export async function findShown(
  { nodes, links, book }: Knowledge,
  { during, signal }: Interruption,
): Promise<readonly Pair[]> {
  const step = showStep("Looking for what may be one");
  try {
    const onStep = (done: number, total: number): void => {
      signal.throwIfAborted();
      step.tell(`${done} of ${total}`);
    };
    const pairs = await during(
      findPairs(planThings({ nodes, links }), { lexicon: LEARNED_LEXICON, isDecided: book.isDecided, onStep }),
    );
    step.done(`${nodes.length} nodes compared`);
    return pairs;
  } finally {
    step.end();
  }
}

async function mergeAutomatically({ book }: Knowledge, pairs: readonly Pair[]): Promise<void> {
  const recordedAt = new Date().toISOString();
  const why = "a high score, well ahead of any other, on a whole Chinese name or an identifier";
  const judgements = pairs.map(({ left, right, score, features }) =>
    createJudgement({
      left,
      right,
      decision: "POSITIVE",
      score,
      features,
      scorer: SCORER_VERSION,
      decidedBy: `scorer ${SCORER_VERSION}`,
      why,
      recordedAt,
    }),
  );
  if (judgements.length > 0) await book.add(judgements);
}
