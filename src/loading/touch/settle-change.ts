import type { Run } from "../../database/connection.js";
import type { JudgementEntry } from "../../identity/judgements/judgement.js";
import type { Source } from "../../sources/source.js";
import type { Retraction, Statement } from "../../statements/statement.js";
import type { Change, NewImport, Restored, RetractionEntry } from "../../store/change.js";
import { readStatements } from "../../store/read-statements.js";
import { readSources, readVoices } from "../../store/read-sources.js";
import type { StoredStatement } from "../../store/statement-record.js";

/** A statement before and after a change: one of the two at least. */
export type ChangedStatement = {
  readonly id: string;
  /** Absent where it is new. */
  readonly before?: StoredStatement;
  /** Absent where it is thought away (`settle-return`). */
  readonly after?: StoredStatement;
  /** What it says, whatever becomes of it. */
  readonly said: StoredStatement;
};

/** What a change comes to beside what is stored. */
export interface SettledChange {
  readonly changed: readonly ChangedStatement[];
  /** Catalogue entries that came, the latest of each id. */
  readonly sources: readonly Source[];
  /** Those of them that are new, or speak with another voice than before. */
  readonly newSources: readonly string[];
  readonly newVoices: readonly string[];
  readonly judgements: readonly JudgementEntry[];
  /** What is thought away, where the graph is taken back to a moment. */
  readonly away?: ThoughtAway;
}

/** What is in the store, and was not at a moment. */
export interface ThoughtAway {
  /** ISO 8601, UTC: what was recorded later is away. */
  readonly since: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Ids that somebody has judged since. */
  readonly judged: readonly string[];
}

/**
 * Holds a change beside what is stored. A statement that is there counts once, as it came first; what replaces a whole
 * import may say otherwise what became of it. What nothing changes is left out. `refresh` are things that are planned
 * whatever changed, sources among them.
 */
export async function settleChange(
  run: Run,
  { imports, retractions, judgements, restored }: Change,
  refresh: readonly string[] = [],
): Promise<SettledChange> {
  const came = [...(restored?.sources ?? []), ...imports.flatMap(({ header }) => header.sources)];
  const sources = new Map<string, Source>([
    ...(refresh.length === 0 ? [] : await readSources(run, refresh)),
    ...came.map((source) => [source.id, { ...source, codePoints: Array.from(source.text) }] as const),
  ]);
  const voices = await readVoices(run, sources.keys());
  const before = await readBefore(run, { imports, retractions, restored });
  const after = new Map<string, StoredStatement>(before);
  for (const statement of restored?.statements ?? []) if (!after.has(statement.id)) after.set(statement.id, statement);
  for (const one of imports) takeImport(after, one);
  for (const entry of retractions) takeRetraction(after, entry);
  return {
    changed: [...after].flatMap(([id, now]) => {
      const was = before.get(id);
      return was === now ? [] : [{ id, said: now, after: now, ...(was && { before: was }) }];
    }),
    sources: [...sources.values()],
    newSources: [...sources.keys()].filter((id) => !voices.has(id)),
    newVoices: [...sources.values()]
      .filter(({ id, workId }) => voices.has(id) && voices.get(id) !== workId)
      .map(({ id }) => id),
    judgements,
  };
}

async function readBefore(
  run: Run,
  { imports, retractions, restored }: Pick<Change, "imports" | "retractions"> & { restored: Restored | undefined },
): Promise<ReadonlyMap<string, StoredStatement>> {
  const named = retractions.flatMap((entry) => ("restores" in entry ? entry.restores : entry.statements));
  const said = [...imports, ...(restored ? [restored] : [])].flatMap(({ statements }) =>
    statements.map(({ id }) => id),
  );
  const replaced = imports.flatMap(({ id, insteadOf }) => (id === undefined || insteadOf === undefined ? [] : [id]));
  const read = [
    ...(await readStatements(run, "id", new Set([...named, ...said]))),
    ...(await readStatements(run, "import", replaced)),
  ];
  return new Map(read.map(({ statement }) => [statement.id, statement]));
}

function takeImport(all: Map<string, StoredStatement>, { id, header, statements, insteadOf }: NewImport): void {
  const said = new Set<string>();
  const from = id === undefined ? {} : { importId: id };
  for (const statement of statements) {
    said.add(statement.id);
    const known = all.get(statement.id);
    if (!known) all.set(statement.id, { ...statement, ...from });
    else if (insteadOf !== undefined && known.importId === id) {
      const renewed = renew(known, { ...statement, ...from }, header.recordedAt);
      if (!isSame(known, renewed)) all.set(statement.id, renewed);
    }
  }
  if (insteadOf === undefined) return;
  for (const [key, known] of all) {
    if (known.importId !== id || said.has(key) || known.retraction) continue;
    all.set(key, { ...known, retraction: { reason: insteadOf, recordedAt: header.recordedAt, as: "FILE" } });
  }
}

/** What its file says of it now; what others took back stays taken back. */
function renew(known: StoredStatement, now: StoredStatement, recordedAt: string): StoredStatement {
  const { retraction, undone = [] } = known;
  const next = { ...now, evidence: known.evidence };
  if (retraction?.as !== "FILE") {
    const stays = now.retraction ?? retraction;
    return { ...next, ...(undone.length > 0 && { undone }), ...(stays && { retraction: stays }) };
  }
  if (now.retraction) return { ...next, ...(undone.length > 0 && { undone }) };
  return { ...next, undone: [...undone, undo(retraction, recordedAt, "its file takes it back no more")] };
}

/** Of several retractions the first is the one that took it back; what its own file takes back stays so. */
function takeRetraction(all: Map<string, StoredStatement>, entry: RetractionEntry): void {
  const { reason, recordedAt, source } = entry;
  for (const id of "restores" in entry ? entry.restores : entry.statements) {
    const known = all.get(id);
    if (!known) continue;
    const { retraction, ...rest } = known;
    if ("restores" in entry) {
      if (!retraction || retraction.as === "FILE") continue;
      all.set(id, { ...rest, undone: [...(known.undone ?? []), undo(retraction, recordedAt, reason)] });
    } else if (!retraction)
      all.set(id, {
        ...rest,
        retraction: { reason, recordedAt, ...(source !== undefined && { as: "SOURCE" as const }) },
      });
  }
}

function undo({ reason, recordedAt }: Retraction, undoneAt: string, undoneBecause: string) {
  return { reason, recordedAt, undoneAt, undoneBecause };
}

/** Whether a statement of one id says the same of what became of it. */
function isSame(a: Statement, b: Statement): boolean {
  return printLife(a) === printLife(b);
}

function printLife({ recordedAt, overruledBy, because, retraction, undone }: Statement): string {
  return JSON.stringify([
    new Date(recordedAt).toISOString(),
    overruledBy,
    because,
    retraction && [retraction.reason, new Date(retraction.recordedAt).toISOString(), retraction.as],
    undone?.length ?? 0,
  ]);
}
