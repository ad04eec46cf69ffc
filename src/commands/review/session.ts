import type { Pair } from "../../identity/candidates/find-pairs.js";
import { createJudgement, type Decision, type JudgementEntry } from "../../identity/judgements/judgement.js";
import { SCORER_VERSION } from "../../identity/scoring/score.js";
import type { paint } from "../terminal/paint.js";
import { type Action, ACTIONS, type Answers } from "./answers.js";
import type { JudgementBook } from "../../loading/knowledge.js";
import type { PairPrinter } from "./print-pair.js";

export interface Session {
  readonly pairs: readonly Pair[];
  readonly book: JudgementBook;
  readonly printer: PairPrinter;
  readonly answers: Pick<Answers, "next">;
  /** Who decides. */
  readonly by: string;
  readonly write: (text: string) => void;
  readonly colors: ReturnType<typeof paint>;
  readonly now?: () => Date;
}

export interface Reviewed {
  readonly accepted: number;
  readonly rejected: number;
  readonly unsure: number;
  readonly undone: number;
  readonly left: number;
}

const DECISIONS = { accept: "POSITIVE", reject: "NEGATIVE", unsure: "UNSURE" } as const satisfies Partial<
  Record<Action, Decision>
>;
const KEYS = Object.entries(ACTIONS)
  .map(([key, action]) => `${key} ${action}`)
  .join("   ");

/**
 * Shows one pair after the other and keeps each decision at once. What was decided meanwhile, by this very session too,
 * is passed over.
 */
export async function review({
  pairs,
  book,
  printer,
  answers,
  by,
  write,
  colors,
  now = () => new Date(),
}: Session): Promise<Reviewed> {
  const made: { readonly id: string; readonly at: number; readonly decision: Decision }[] = [];
  const count = { accepted: 0, rejected: 0, unsure: 0, undone: 0 };
  const tally = (decision: Decision, by: 1 | -1): void => {
    count[decision === "POSITIVE" ? "accepted" : decision === "NEGATIVE" ? "rejected" : "unsure"] += by;
  };
  let index = 0;
  for (;;) {
    const next = pairs.findIndex(({ left, right }, at) => at >= index && !book.isDecided(left, right));
    index = next < 0 ? pairs.length : next;
    const pair = pairs[index];
    if (pair === undefined && made.length === 0) break;
    write(
      pair ? await printer.printPair(pair, `${index + 1} of ${pairs.length}`, colors) : "\nThat was the last one.\n",
    );
    write(`  ${colors.dim(pair ? KEYS : "z undo   q quit")}\n`);
    const given = await answers.next();
    if (given === undefined || given.action === "quit") break;
    const { action, why } = given;
    const recordedAt = now().toISOString();
    if (action === "undo") {
      const last = made.pop();
      if (!last) write("  Nothing was decided yet; chanjiao review undo ID takes back what was decided before.\n");
      else {
        await book.add([{ revokes: last.id, decidedBy: by, why: "undone at once", recordedAt }]);
        tally(last.decision, -1);
        count.undone++;
        index = last.at;
      }
    } else if (pair === undefined) {
      continue;
    } else if (action === "skip") {
      index++;
    } else if (action === "split") {
      const apart = listMerges(book, pair).map(
        (id): JudgementEntry => ({ revokes: id, decidedBy: by, why, recordedAt }),
      );
      if (apart.length > 0) await book.add(apart);
      count.undone += apart.length;
      write(
        apart.length > 0
          ? `  Taken apart: ${apart.length} judgement${apart.length === 1 ? "" : "s"} revoked.\n`
          : "  Neither side was merged from others: there is nothing to take apart.\n",
      );
      if (apart.length > 0) index++;
    } else {
      const { left, right, score, features } = pair;
      const decision = DECISIONS[action];
      const judgement = createJudgement({
        left,
        right,
        decision,
        score,
        features,
        scorer: SCORER_VERSION,
        decidedBy: by,
        why,
        recordedAt,
      });
      await book.add([judgement]);
      made.push({ id: judgement.id, at: index, decision });
      tally(decision, 1);
      const judged = book.listJudged().find(({ judgement: { id } }) => id === judgement.id);
      if (judged?.status === "BLOCKED")
        write(`  ${colors.yellow("!")} It is kept and does not take effect: ${judged.because}.\n`);
      index++;
    }
  }
  return { ...count, left: pairs.filter(({ left, right }) => !book.isDecided(left, right)).length };
}

/** Live POSITIVEs that made either side what it is. */
function listMerges(book: JudgementBook, { left, right }: Pair): string[] {
  const sides = new Set([left, right].map(book.findSurvivor));
  return book
    .listJudged()
    .filter(({ survivor }) => survivor !== undefined && sides.has(survivor))
    .map(({ judgement: { id } }) => id);
}
