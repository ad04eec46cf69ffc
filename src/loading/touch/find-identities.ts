import type { Run } from "../../database/connection.js";
import { type Clusters, planClusters } from "../../identity/judgements/plan-clusters.js";
import { isRevocation, type JudgementEntry } from "../../identity/judgements/judgement.js";
import type { Model } from "../../model/model.js";
import { PREDICATES } from "../../statements/statement.js";
import { readJudgedAround, readRedirects } from "../../store/read-judgements.js";
import { type ReadStatement, readStatements } from "../../store/read-statements.js";
import { listKnown } from "../merging/plan-merges.js";
import type { StoredStatement } from "../../store/statement-record.js";
import type { ChangedStatement, SettledChange } from "./settle-change.js";

/** Who the ids that a change names were and are. */
export interface Identities {
  readonly clusters: Clusters;
  /** Every id that may be one with those that the change names, and those. */
  readonly ids: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, string>;
  /** Ids as written whose nodes come, go, or are one with others than before. */
  readonly moved: ReadonlySet<string>;
  /** Statements of kind that were read. */
  readonly read: readonly ReadStatement[];
  /** Ids of judgements that are thought away. */
  readonly away: readonly string[];
}

/** `refresh`: ids that are planned whatever changed. */
export async function findIdentities(
  run: Run,
  model: Model,
  { changed, newSources, judgements, away }: SettledChange,
  refresh: readonly string[],
): Promise<Identities> {
  const statements = changed.map(({ said }) => said);
  const named = [
    ...statements.flatMap(({ subjectId, objectId }) => (objectId === undefined ? [subjectId] : [subjectId, objectId])),
    ...newSources,
    ...refresh,
    ...(away ? [...away.sources, ...away.judged] : []),
  ];
  const { entries: all, ids } = await readJudgedAround(run, named, judgements);
  const entries = away ? all.filter(({ recordedAt }) => recordedAt <= away.since) : all;
  const before = await readRedirects(run, ids);
  const ends = all.flatMap((entry) => ("revokes" in entry ? [] : [entry.left, entry.right]));
  const kinds = new Set([
    ...statements.filter(({ predicate }) => predicate === PREDICATES.kind).map(({ subjectId }) => subjectId),
    ...ends,
  ]);
  const read = [
    ...(await readStatements(run, "writtenSubject", kinds, [PREDICATES.kind])),
    ...(await readStatements(run, "mergedSubject", kinds, [PREDICATES.kind])),
  ];
  const was = read.map(({ statement }) => statement);
  const knownBefore = listKnown(was, model);
  const knownAfter = listKnown(applyTo(was, changed), model);
  const clusters = entries.length === 0 ? { judged: [], survivors: new Map() } : planClusters(entries, knownAfter);
  const isMoved = (id: string): boolean =>
    before.get(id) !== clusters.survivors.get(id) || (kinds.has(id) && knownBefore.has(id) !== knownAfter.has(id));
  return {
    clusters,
    ids,
    before,
    moved: new Set([...newSources, ...refresh, ...(away?.sources ?? []), ...[...ids].filter(isMoved)]),
    read,
    away: listAway(all, entries),
  };
}

function listAway(all: readonly JudgementEntry[], kept: readonly JudgementEntry[]): readonly string[] {
  const is = new Set(kept);
  return all.flatMap((entry) => (is.has(entry) || isRevocation(entry) ? [] : [entry.id]));
}

/** Statements as they are after a change. */
export function applyTo(
  before: readonly StoredStatement[],
  changed: readonly ChangedStatement[],
): readonly StoredStatement[] {
  const all = new Map(before.map((statement) => [statement.id, statement]));
  for (const { id, after } of changed) {
    if (after) all.set(id, after);
    else all.delete(id);
  }
  return [...all.values()];
}
