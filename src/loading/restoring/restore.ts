import type { Database } from "../../database/connection.js";
import { ChanjiaoError } from "../../errors.js";
import type { JudgementEntry } from "../../identity/judgements/judgement.js";
import { type Change, type ImportRecord, type ImportedSource, NO_CHANGE } from "../../store/change.js";
import type { DumpLine } from "../../store/dump/dump.js";
import { readRawLines } from "../../store/dump/read-lines.js";
import { readContext } from "../../statements/quote-context.js";
import type { StoredStatement } from "../../store/statement-record.js";
import type { CodePoints } from "../../text/code-points.js";
import type { ChangeStep } from "../steps/apply-steps.js";
import type { CheckedDump } from "./check-dump.js";

/** Statements that one change brings, where they are too many for one. */
export const RESTORE_BATCH = 5_000;
/** Sources in one change: characters of their texts. */
const TEXT = 5_000_000;

export interface RestoreOptions {
  /** As `applySteps`: one transaction for each. */
  readonly applySteps: (steps: AsyncIterable<ChangeStep>) => AsyncIterable<unknown>;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** Statements in one change. */
  readonly batch?: number;
}

/** Statements that an earlier restore brought: all of them are of the file. */
export async function countRestored(database: Pick<Database, "read">): Promise<number> {
  const [row] = await database.read("MATCH (n:Statement) RETURN count(n) AS statements");
  return Number(row?.statements ?? 0);
}

/** What a store is before something is restored into it: "begun" with the same file, by a command that was stopped. */
export async function readRestorable(
  database: Pick<Database, "read">,
  { end }: CheckedDump,
): Promise<"empty" | "begun" | "taken"> {
  const [row] = await database.read(
    `OPTIONAL MATCH (g:Graph { id: 'graph' })
     RETURN g.restoring AS restoring, EXISTS { MATCH (n) WHERE NOT n:Graph AND NOT n:Writer } AS isTaken`,
  );
  if (row?.isTaken !== true) return "empty";
  return row.restoring === end.sha256 ? "begun" : "taken";
}

/**
 * Refuses a store into which a restore was stopped: what is added to it or read from it would be of no store that ever
 * was.
 * @throws ChanjiaoError USAGE
 */
export async function refuseHalfRestored(database: Pick<Database, "read">): Promise<void> {
  const rows = await database.read("MATCH (g:Graph { id: 'graph' }) WHERE g.restoring IS NOT NULL RETURN g.id AS id");
  if (rows.length > 0)
    throw new ChanjiaoError(
      "USAGE",
      "A restore into this database was stopped before its end.",
      "Call chanjiao restore with the same file again: it goes on.",
    );
}

/**
 * Takes a file that was checked into a store that has nothing else: a small one in one change, a larger one in several,
 * each of which leaves a whole graph, marked as unfinished until the last.
 * @throws ChanjiaoError INVALID_DATA where the file is not any more what was checked
 */
export async function restore(dump: CheckedDump, options: RestoreOptions): Promise<void> {
  const lines: number[] = [];
  for await (const _ of options.applySteps(readSteps(dump, options, (line) => lines.push(line))))
    options.onProgress?.(lines.shift() ?? 0, dump.end.lines);
}

/** `onStep` is told of the line up to which a step goes. */
async function* readSteps(
  dump: CheckedDump,
  { signal, batch = RESTORE_BATCH }: Pick<RestoreOptions, "signal" | "batch">,
  onStep: (line: number) => void,
): AsyncGenerator<ChangeStep> {
  const isSmall = dump.header.counts.statements <= batch;
  const collected = new Collected(dump, isSmall ? Infinity : batch);
  let unchecked = "";
  for await (const { number, text, before } of readRawLines(dump.path)) {
    signal?.throwIfAborted();
    if (number === 1) continue;
    if (number > dump.end.lines) {
      unchecked = before();
      break;
    }
    if (collected.isFull) {
      const change = collected.take();
      onStep(number - 1);
      yield { isLast: false, printChange: () => change };
    }
    collected.add(JSON.parse(text ?? "") as DumpLine);
  }
  if (unchecked !== dump.end.sha256)
    throw new ChanjiaoError(
      "INVALID_DATA",
      `${dump.path} was changed while it was read.`,
      "Restore it into an empty database.",
    );
  const last = collected.takeLast();
  onStep(dump.end.lines);
  yield { isLast: true, printChange: () => last };
}

/** Lines until they are a change of their own. */
class Collected {
  private sources: ImportedSource[] = [];
  private statements: StoredStatement[] = [];
  private judgements: JudgementEntry[] = [];
  /** All of the file: written with the first change as unfinished, and as they are with the last. */
  private readonly imports: ImportRecord[] = [];
  /** Statements so far, by import. */
  private readonly arrived = new Map<string, number>();
  private characters = 0;

  constructor(
    private readonly dump: CheckedDump,
    private readonly most: number,
  ) {}

  get isFull(): boolean {
    return (
      this.statements.length >= this.most ||
      this.judgements.length >= this.most ||
      (Number.isFinite(this.most) && this.characters > TEXT)
    );
  }

  add(line: DumpLine): void {
    if ("source" in line) {
      this.sources.push(line.source);
      this.characters += line.source.text.length;
    } else if ("import" in line) this.imports.push(line.import);
    else if ("statement" in line) {
      const { importId, sourceId } = line.statement;
      if (importId !== undefined) this.arrived.set(importId, (this.arrived.get(importId) ?? 0) + 1);
      this.statements.push(addContext(line.statement, this.dump.texts.get(sourceId)));
    } else this.judgements.push("judgement" in line ? line.judgement : line.revocation);
  }

  take(): Change {
    const change = this.print(
      this.imports.map((record) => ({
        ...record,
        statements: this.arrived.get(record.id) ?? 0,
        unfinished: true,
      })),
      this.dump.end.sha256,
    );
    this.sources = [];
    this.statements = [];
    this.judgements = [];
    this.characters = 0;
    return change;
  }

  takeLast(): Change {
    return this.print(this.imports, undefined);
  }

  private print(imports: readonly ImportRecord[], unfinished: string | undefined): Change {
    const { sources, statements, judgements } = this;
    return {
      ...NO_CHANGE,
      judgements,
      restored: {
        sources,
        imports,
        statements,
        lastImport: this.dump.header.lastImport,
        ...(unfinished !== undefined && { unfinished }),
      },
    };
  }
}

/** What stands around its quotes: a change brings statements without their sources. */
function addContext(statement: StoredStatement, points: CodePoints | undefined): StoredStatement {
  return {
    ...statement,
    evidence: statement.evidence.map((quote) => ({ ...readContext(quote, points), ...quote })),
  };
}
