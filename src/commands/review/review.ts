import { readFileSync, writeFileSync } from "node:fs";
import { readDatabaseConfig } from "../../database/config.js";
import { ChanjiaoError } from "../../errors.js";
import { findPairs, type Pair } from "../../identity/candidates/find-pairs.js";
import { createJudgement } from "../../identity/judgements/judgement.js";
import { SCORER_VERSION } from "../../identity/scoring/score.js";
import { LEARNED_LEXICON } from "../../identity/lexicon/learned-lexicon.js";
import { planThings } from "../../loading/plan/plan-things.js";
import { PREDICATES } from "../../statements/statement.js";
import { printFileFault } from "../../text/print-file-fault.js";
import { printProblems } from "../../validation/print-problems.js";
import { catchSignals, type Interruption } from "../terminal/interruption.js";
import { loadGraph } from "../graph/load-graph.js";
import { openShown } from "../graph/open-shown.js";
import { hasColor, paint } from "../terminal/paint.js";
import { showStep } from "../terminal/progress.js";
import { readAnswers } from "./answers.js";
import { parseJudgements, printJudgements } from "./judgement-table.js";
import { type Knowledge, readKnowledge } from "./knowledge.js";
import { createPairPrinter } from "./print-pair.js";
import { review } from "./session.js";

export interface ReviewOptions {
  readonly data: string;
  /** Who decides. */
  readonly by: string;
  readonly list?: boolean | undefined;
  readonly auto?: boolean | undefined;
}

const write = (text: string): void => void process.stdout.write(text);

/** The queue: worked through, printed, or, with `auto`, what needs nobody's eyes merged. @throws ChanjiaoError */
export async function reviewQueue({ data, by, list, auto }: ReviewOptions): Promise<void> {
  if (list && auto)
    throw new ChanjiaoError(
      "USAGE",
      "--list and --auto are two things.",
      "chanjiao review --auto, then chanjiao review --list",
    );
  const interruption = catchSignals();
  const knowledge = readKnowledge(data);
  const pairs = await findShown(knowledge, interruption);
  const [automatic, queue] = [pairs.filter((pair) => pair.automatic), pairs.filter((pair) => !pair.automatic)];
  const printer = createPairPrinter(knowledge.projection);
  const rest = automatic.length === 0 ? "" : ` ${automatic.length} more are sure enough for chanjiao review --auto.`;
  if (list) {
    write([...queue.map(printer.printRow), ""].join("\n"));
    process.stderr.write(`${queue.length} to review.${rest}\n`);
  } else if (auto) {
    await mergeAutomatically(knowledge, automatic);
    await loadChanged(knowledge, data, interruption);
    write(`${automatic.length} merged by scorer ${SCORER_VERSION}; ${queue.length} left to review.\n`);
  } else if (queue.length === 0) {
    write(`Nothing to review.${rest}\n`);
  } else {
    if (rest !== "") write(`${rest.trim()}\n`);
    const answers = readAnswers(process.stdin, process.stdout);
    try {
      const { accepted, rejected, unsure, undone, left } = await interruption.during(
        review({
          pairs: queue,
          book: knowledge.book,
          printer,
          answers,
          by,
          write,
          colors: paint(process.stdout),
        }),
      );
      answers.close();
      await loadChanged(knowledge, data, interruption);
      write(
        `\n${accepted} accepted, ${rejected} rejected, ${unsure} unsure, ${undone} undone; ${left} left to review.\n`,
      );
    } finally {
      answers.close();
    }
  }
}

async function findShown({ projection, book }: Knowledge, { during, signal }: Interruption): Promise<readonly Pair[]> {
  const step = showStep("Looking for what may be one");
  try {
    const onStep = (done: number, total: number): void => {
      signal.throwIfAborted();
      step.tell(`${done} of ${total}`);
    };
    const pairs = await during(
      findPairs(planThings(projection), { lexicon: LEARNED_LEXICON, isDecided: book.isDecided, onStep }),
    );
    step.done(`${projection.nodes.length} nodes compared`);
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

/** What was decided is kept already; the graph follows. */
async function loadChanged(
  { book, seeds, model, folder }: Knowledge,
  data: string,
  caught?: Interruption,
): Promise<void> {
  if (!book.hasChanged()) return;
  const interruption = caught ?? catchSignals();
  const database = await openShown(readDatabaseConfig(process.env, { dataFolder: data }), interruption, "attach");
  try {
    await loadGraph({ database, seeds, model, folder, interruption });
  } finally {
    await database.stop();
  }
}

/** Takes one judgement back. @throws ChanjiaoError USAGE where there is none of that id */
export async function undoJudgement(
  id: string,
  { data, by, why }: ReviewOptions & { readonly why: string },
): Promise<void> {
  const knowledge = readKnowledge(data);
  const judged = knowledge.book.listJudged().find(({ judgement }) => judgement.id === id);
  if (!judged)
    throw new ChanjiaoError("USAGE", `No judgement has the id ${id}.`, "chanjiao review export - lists them all.");
  if (judged.revocation) {
    write(`${id} was revoked by ${judged.revocation.decidedBy} already.\n`);
    return;
  }
  await knowledge.book.add([{ revokes: id, decidedBy: by, why, recordedAt: new Date().toISOString() }]);
  await loadChanged(knowledge, data);
  write(`Revoked: ${judged.judgement.left} and ${judged.judgement.right} (${judged.judgement.decision}).\n`);
}

/** Writes all judgements as a table, to stdout where the file is "-". */
export function exportJudgements(file: string, { data }: Pick<ReviewOptions, "data">): void {
  const { book, projection } = readKnowledge(data);
  const { printName } = createPairPrinter(projection);
  // What was merged is no node any more: its statements keep the name that it was written with.
  const written = new Map<string, string>();
  for (const {
    properties: { predicate, writtenSubjectId: id, value },
  } of projection.statements) {
    if (predicate === PREDICATES.name && id !== undefined && !written.has(String(id)))
      written.set(String(id), String(value));
  }
  const text = printJudgements(book.listJudged(), (id) => written.get(id) ?? printName(id));
  if (file === "-") return write(text);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new ChanjiaoError(
      "USAGE",
      `${file} cannot be written: ${(error as Error).message}.`,
      "Name a file in a folder that is there, or - for stdout.",
    );
  }
  write(`${book.listJudged().length} judgements written to ${file}.\n`);
}

/**
 * Adds what a table says and the ledger does not; a row with a fault stops all of it. @returns INVALID_DATA's status by
 * ChanjiaoError
 */
export async function importJudgements(file: string, { data, by }: ReviewOptions): Promise<void> {
  const text = readTable(file);
  const knowledge = readKnowledge(data);
  const { entries, known, problems } = parseJudgements(text, file, knowledge.book.listJudged(), {
    by,
    now: new Date().toISOString(),
  });
  if (problems.length > 0) {
    write(printProblems(problems, { color: hasColor(process.stdout), texts: new Map([[file, text]]) }));
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${file} has ${problems.length === 1 ? "one problem" : `${problems.length} problems`}: nothing was imported.`,
      "Mend what is named above.",
    );
  }
  if (entries.length > 0) await knowledge.book.add(entries);
  await loadChanged(knowledge, data);
  write(`${entries.length} judgements and revocations imported, ${known} were known.\n`);
  const added = new Set(entries.flatMap((entry) => ("revokes" in entry ? [] : [entry.id])));
  for (const { judgement, status, because } of knowledge.book.listJudged()) {
    if (added.has(judgement.id) && because !== undefined)
      write(`  ${judgement.left} and ${judgement.right}: ${status.toLowerCase()}, ${because}\n`);
  }
}

function readTable(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ChanjiaoError(
      "USAGE",
      `${file} cannot be read: ${printFileFault(error)}.`,
      "Name a CSV file with the columns left, right and decision.",
    );
  }
}
