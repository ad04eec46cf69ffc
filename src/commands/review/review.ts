import { writeFileSync } from "node:fs";
import { ChanjiaoError } from "../../errors.js";
import type { Pair } from "../../identity/candidates/find-pairs.js";
import type { Judged } from "../../identity/judgements/plan-clusters.js";
import { SCORER_VERSION } from "../../identity/scoring/score.js";
import { PREDICATES } from "../../statements/statement.js";
import { readStatements } from "../../store/read-statements.js";
import { printProblems } from "../../validation/print-problems.js";
import { catchSignals, type Interruption } from "../terminal/interruption.js";
import { openStore } from "../graph/open-store.js";
import type { Store } from "../graph/store.js";
import { hasColor, paint } from "../terminal/paint.js";
import { readAnswers } from "./answers.js";
import { parseJudgements, printJudgements } from "./judgement-table.js";
import { type Knowledge, openBook, readKnowledge } from "../../loading/knowledge.js";
import { findShown, keepQueue, mergeSure } from "./merge-sure.js";
import { createPairPrinter, type PairPrinter } from "./print-pair.js";
import { findStrange, readTable } from "./read-table.js";
import { review } from "./session.js";

export interface ReviewOptions {
  readonly data: string;
  /** Who decides. */
  readonly by: string;
  readonly list?: boolean | undefined;
  readonly auto?: boolean | undefined;
}

const write = (text: string): void => void process.stdout.write(text);

/** What is left where one transaction is stopped. */
const AT_ONCE = "All of it was done, or nothing: do it again, and what was done already is told.";

/** The queue: worked through, printed, or, with `auto`, what needs nobody's eyes merged. @throws ChanjiaoError */
export async function reviewQueue({ data, by, list, auto }: ReviewOptions): Promise<void> {
  if (list && auto)
    throw new ChanjiaoError(
      "USAGE",
      "--list and --auto are two things.",
      "chanjiao review --auto, then chanjiao review --list",
    );
  const interruption = catchSignals(
    auto
      ? "All that is sure was merged, or nothing: do it again, and it says what is left."
      : "What was decided is kept: do it again, and it goes on with what is left.",
  );
  await withStore(data, interruption, async (store) => {
    if (auto) {
      const { merged, left } = await mergeSure(store, interruption);
      return write(`${merged} merged by scorer ${SCORER_VERSION}; ${left} left to review.\n`);
    }
    const knowledge = await interruption.during(readKnowledge(store));
    const pairs = await findShown(knowledge, interruption);
    const [automatic, queue] = [pairs.filter((pair) => pair.automatic), pairs.filter((pair) => !pair.automatic)];
    await keepQueue(store, queue);
    const printer = createPairPrinter(knowledge);
    const rest = automatic.length === 0 ? "" : ` ${automatic.length} more are sure enough for chanjiao review --auto.`;
    if (list) {
      write([...queue.map(printer.printRow), ""].join("\n"));
      process.stderr.write(`${queue.length} to review.${rest}\n`);
    } else if (queue.length === 0) {
      write(`Nothing to review.${rest}\n`);
    } else {
      if (rest !== "") write(`${rest.trim()}\n`);
      await workThrough(knowledge, queue, printer, by, interruption);
    }
  });
}

async function withStore<T>(data: string, interruption: Interruption, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ data, command: "review", interruption });
  try {
    return await work(store);
  } finally {
    await store.stop();
  }
}

async function workThrough(
  { book }: Knowledge,
  pairs: readonly Pair[],
  printer: PairPrinter,
  by: string,
  { during }: Interruption,
): Promise<void> {
  const answers = readAnswers(process.stdin, process.stdout);
  try {
    const { accepted, rejected, unsure, undone, left } = await during(
      review({ pairs, book, printer, answers, by, write, colors: paint(process.stdout) }),
    );
    write(
      `\n${accepted} accepted, ${rejected} rejected, ${unsure} unsure, ${undone} undone; ${left} left to review.\n`,
    );
  } finally {
    answers.close();
  }
}

/** Takes one judgement back. @throws ChanjiaoError USAGE where there is none of that id */
export async function undoJudgement(
  id: string,
  { data, by, why }: ReviewOptions & { readonly why: string },
): Promise<void> {
  await withStore(data, catchSignals(AT_ONCE), async (store) => {
    const book = await openBook(store);
    const judged = book.listJudged().find(({ judgement }) => judgement.id === id);
    if (!judged)
      throw new ChanjiaoError("USAGE", `No judgement has the id ${id}.`, "chanjiao review export - lists them all.");
    if (judged.revocation) {
      write(`${id} was revoked by ${judged.revocation.decidedBy} already.\n`);
      return;
    }
    await book.add([{ revokes: id, decidedBy: by, why, recordedAt: new Date().toISOString() }]);
    write(`Revoked: ${judged.judgement.left} and ${judged.judgement.right} (${judged.judgement.decision}).\n`);
  });
}

/** Writes all judgements as a table, to stdout where the file is "-". */
export async function exportJudgements(file: string, { data }: Pick<ReviewOptions, "data">): Promise<void> {
  const { judged, names } = await withStore(data, catchSignals("No file was written: do it again."), async (store) => {
    const found = (await openBook(store)).listJudged();
    return { judged: found, names: await readNames(store, found) };
  });
  const text = printJudgements(judged, (id) => names.get(id) ?? id);
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
  write(`${judged.length} judgements written to ${file}.\n`);
}

/** Captions; what was merged is no node any more, and keeps a name that it was written with. */
async function readNames({ database }: Store, judged: readonly Judged[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(judged.flatMap(({ judgement: { left, right } }) => [left, right]))];
  const rows = await database.read("MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name", { ids });
  const written = await readStatements(database.read, "mergedSubject", ids, [PREDICATES.name]);
  const sorted = [...written].sort((a, b) => (a.statement.id < b.statement.id ? 1 : -1));
  return new Map([
    ...sorted.map(({ statement }) => [statement.subjectId, String(statement.value)] as const),
    ...rows.map(({ id, name }) => [String(id), String(name)] as const),
  ]);
}

/**
 * Adds what a table says and the graph does not; a row with a fault stops all of it. @returns INVALID_DATA's status by
 * ChanjiaoError
 */
export async function importJudgements(file: string, { data, by }: ReviewOptions): Promise<void> {
  const text = readTable(file);
  await withStore(data, catchSignals(AT_ONCE), async (store) => {
    const book = await openBook(store);
    const now = new Date().toISOString();
    const { entries, known, problems, lines } = parseJudgements(text, file, book.listJudged(), { by, now });
    if (problems.length > 0) {
      write(printProblems(problems, { color: hasColor(process.stdout), texts: new Map([[file, text]]) }));
      throw new ChanjiaoError(
        "INVALID_DATA",
        `${file} has ${problems.length === 1 ? "one problem" : `${problems.length} problems`}: nothing was imported.`,
        "Mend what is named above.",
      );
    }
    const strange = await findStrange(store, file, lines);
    if (strange.length > 0)
      write(printProblems(strange, { color: hasColor(process.stdout), texts: new Map([[file, text]]) }));
    if (entries.length > 0) await book.add(entries);
    write(`${entries.length} judgements and revocations imported, ${known} were known.\n`);
    const added = new Set(entries.flatMap((entry) => ("revokes" in entry ? [] : [entry.id])));
    for (const { judgement, status, because } of book.listJudged()) {
      if (added.has(judgement.id) && because !== undefined)
        write(`  ${judgement.left} and ${judgement.right}: ${status.toLowerCase()}, ${because}\n`);
    }
  });
}
