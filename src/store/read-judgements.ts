import type { Row, Run } from "../database/connection.js";
import { isRevocation, type Judgement, type JudgementEntry } from "../identity/judgements/judgement.js";
import type { Judged, JudgementStatus } from "../identity/judgements/plan-clusters.js";
import { parseJudgementRecord } from "./judgement-record.js";

/** All that was ever judged, revocations among it. */
export async function readJudgements(run: Run): Promise<readonly JudgementEntry[]> {
  const rows = await run("MATCH (j:Judgement) RETURN properties(j) AS j ORDER BY j.id");
  return rows.flatMap(({ j }) => parseJudgementRecord(j as Row));
}

/** Every judgement with what became of it, in order of time, then id. */
export async function readJudged(run: Run): Promise<readonly Judged[]> {
  const rows = await run("MATCH (j:Judgement) RETURN properties(j) AS j ORDER BY j.recordedAt, j.id");
  return rows.flatMap(({ j }) => parseJudgedRecord(j as Row));
}

function parseJudgedRecord(record: Row): readonly Judged[] {
  const entries = parseJudgementRecord(record);
  const revocation = entries.find(isRevocation);
  return entries.flatMap((judgement) =>
    isRevocation(judgement)
      ? []
      : [
          {
            judgement,
            status: record.status as JudgementStatus,
            ...(typeof record.because === "string" && { because: record.because }),
            ...(revocation && { revocation }),
            ...(typeof record.entityId === "string" && { survivor: record.entityId }),
          },
        ],
  );
}

/** Judgements of some ids and of whatever they may be one with, and all those ids. */
export interface JudgedAround {
  readonly entries: readonly JudgementEntry[];
  /** What was asked about, and what POSITIVEs lead to from there. */
  readonly ids: ReadonlySet<string>;
}

/**
 * What decides who some ids are: every judgement that names one of them or of those that POSITIVEs, with what is judged
 * now, join to them.
 */
export async function readJudgedAround(
  run: Run,
  start: Iterable<string>,
  added: readonly JudgementEntry[],
): Promise<JudgedAround> {
  const ids = new Set(start);
  const entries = new Map<string, JudgementEntry>();
  const revoked = await readByIds(
    run,
    added.filter(isRevocation).map(({ revokes }) => revokes),
  );
  for (const { left, right } of [...revoked, ...added].filter(isJudgement)) ids.add(left).add(right);
  for (let open = [...ids]; open.length > 0; ) {
    // The earlier revocation stands.
    const found = [...added, ...(await readNaming(run, open))];
    open = [];
    for (const entry of found) {
      entries.set(isRevocation(entry) ? `revokes ${entry.revokes}` : entry.id, entry);
      if (isRevocation(entry) || entry.decision !== "POSITIVE") continue;
      const isReached = ids.has(entry.left) || ids.has(entry.right);
      for (const id of isReached ? [entry.left, entry.right] : []) {
        if (ids.has(id)) continue;
        ids.add(id);
        open.push(id);
      }
    }
  }
  return { entries: [...entries.values()], ids };
}

function isJudgement(entry: JudgementEntry): entry is Judgement {
  return !isRevocation(entry);
}

async function readByIds(run: Run, ids: readonly string[]): Promise<readonly JudgementEntry[]> {
  if (ids.length === 0) return [];
  const rows = await run("MATCH (j:Judgement) WHERE j.id IN $ids RETURN properties(j) AS j", { ids });
  return rows.flatMap(({ j }) => parseJudgementRecord(j as Row));
}

async function readNaming(run: Run, ids: readonly string[]): Promise<readonly JudgementEntry[]> {
  const rows = await run(
    `CALL () { MATCH (j:Judgement) WHERE j.leftId IN $ids RETURN j UNION MATCH (j:Judgement) WHERE j.rightId IN $ids RETURN j }
     RETURN properties(j) AS j`,
    { ids },
  );
  return rows.flatMap(({ j }) => parseJudgementRecord(j as Row));
}

/** What stands for each of some ids that was merged into another; for every one, where no ids are given. */
export async function readRedirects(run: Run, ids?: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const which = ids === undefined ? "" : " WHERE r.id IN $ids";
  const rows = await run(`MATCH (r:Redirect)${which} RETURN r.id AS id, r.entityId AS entityId`, {
    ...(ids !== undefined && { ids: [...ids] }),
  });
  return new Map(rows.map(({ id, entityId }) => [String(id), String(entityId)]));
}
