import { readCypher } from "../../database/read-cypher.js";
import { findPairs } from "../../identity/candidates/find-pairs.js";
import { createJudgement, type Decision } from "../../identity/judgements/judgement.js";
import { LEARNED_LEXICON } from "../../identity/lexicon/learned-lexicon.js";
import { openBook, readKnowledge } from "../../loading/knowledge.js";
import { planThings } from "../../loading/plan/plan-things.js";
import { writeQueue } from "../../loading/write/write-queue.js";
import type { DeskStore, Operator } from "../desk.js";
import { DeskError } from "../desk-error.js";
import { addEvent } from "../keeping/events.js";

/** Two ids that may be of one thing, of which nobody has decided. */
export type OpenPair = readonly [left: string, right: string];

/** Pairs that are shown at once. */
const MOST_SHOWN = 100;

/** What `chanjiao review`, or somebody here, has found last and nobody has decided on since. */
export async function listPairs({
  database,
}: Pick<DeskStore, "database">): Promise<{ readonly pairs: readonly OpenPair[]; readonly total: number }> {
  const [row] = await database.read(readCypher("queue"));
  const found = (row?.pairs ?? []) as readonly (readonly [string, string, string, string])[];
  return { pairs: found.slice(0, MOST_SHOWN).map(([left, , right]) => [left, right]), total: found.length };
}

/** Compares everything with everything, as `chanjiao review` does, and keeps what may be one as the queue. */
export async function lookForPairs(store: DeskStore, operator: Operator): Promise<void> {
  const { nodes, links, book } = await readKnowledge(store);
  const found = await findPairs(planThings({ nodes, links }), { lexicon: LEARNED_LEXICON, isDecided: book.isDecided });
  await store.inTurn(() =>
    store.database.write(async (run) => {
      await writeQueue(run, found);
      await addEvent(run, { ...operator, did: "looked for pairs", to: "", detail: `${found.length}` });
    }),
  );
}

/** Decides on two ids, with a reason: the graph says so on return. @returns id of the judgement @throws DeskError */
export async function judge(
  store: DeskStore,
  {
    left,
    right,
    decision,
    why,
  }: { readonly left: string; readonly right: string; readonly decision: Decision; readonly why: string },
  operator: Operator,
): Promise<string> {
  const rows = await store.database.read("MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id", {
    ids: [left, right],
  });
  if (left === right || rows.length < 2)
    throw new DeskError("CONFLICT", "The two are not two any more: somebody has decided on them.");
  const book = await openBook(store);
  if (book.isDecided(left, right)) throw new DeskError("CONFLICT", "Somebody has decided on these two already.");
  const recordedAt = new Date().toISOString();
  const judgement = createJudgement({ left, right, decision, decidedBy: operator.by, why, recordedAt });
  await book.add([judgement]);
  await note(store, operator, `judged ${decision}`, judgement.id, `${left} ${right}`);
  return judgement.id;
}

/** Takes a judgement back. @throws DeskError NOT_FOUND */
export async function revokeJudgement(store: DeskStore, id: string, operator: Operator): Promise<void> {
  const book = await openBook(store);
  const judged = book.listJudged().find(({ judgement, revocation }) => judgement.id === id && !revocation);
  if (!judged) throw new DeskError("NOT_FOUND", "There is no such judgement in force.");
  const recordedAt = new Date().toISOString();
  await book.add([{ revokes: id, decidedBy: operator.by, why: "undone at the desk", recordedAt }]);
  await note(store, operator, "judgement undone", id, "");
}

async function note(
  { database }: DeskStore,
  operator: Operator,
  did: string,
  to: string,
  detail: string,
): Promise<void> {
  await database.write((run) => addEvent(run, { ...operator, did, to, detail }));
}
