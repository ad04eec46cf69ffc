import type { JudgementEntry } from "../../identity/judgements/judgement.js";
import { type Clusters, type KnownEntity, planClusters } from "../../identity/judgements/plan-clusters.js";
import type { Model } from "../../model/model.js";
import { PREDICATES, type Statement } from "../../statements/statement.js";
import { groupBy } from "../../text/group-by.js";
import { chooseKind } from "./choose-kind.js";

/** A statement of the graph: what it is about is what its ids have become, and what was written is kept. */
export interface MergedStatement extends Statement {
  /** The subject that it was written with, where that was merged into another. */
  readonly writtenSubjectId?: string;
  readonly writtenObjectId?: string;
}

/** Who is one of whom the statements speak. Entities exist by a live statement of their kind. */
export function planMerges(
  statements: readonly Statement[],
  judgements: readonly JudgementEntry[],
  model: Model,
): Clusters {
  if (judgements.length === 0) return { judged: [], survivors: new Map() };
  return planClusters(judgements, listKnown(statements, model));
}

/** Every entity by id. */
export function listKnown(statements: readonly Statement[], model: Model): Map<string, KnownEntity> {
  const kinds = statements.filter(
    ({ predicate, retraction }) => predicate === PREDICATES.kind && retraction === undefined,
  );
  return new Map(
    [...groupBy(kinds, ({ subjectId }) => subjectId)].map(([id, group]) => {
      const recordedAt = group
        .map((statement) => new Date(statement.recordedAt).toISOString())
        .reduce((a, b) => (a < b ? a : b));
      const kind = chooseKind(group, model);
      return [id, { kind: kind?.label ?? String(group[0]!.value), general: kind?.general, recordedAt }];
    }),
  );
}

/**
 * The statements about what their subjects and objects have become. Only a copy says so: what a source stated is never
 * changed, and without the judgement it is about its own subject again.
 */
export function mergeSubjects(
  statements: readonly Statement[],
  survivors: ReadonlyMap<string, string>,
): readonly MergedStatement[] {
  if (survivors.size === 0) return statements;
  return statements.map((statement) => {
    const { subjectId, objectId } = statement;
    const subject = survivors.get(subjectId);
    const object = objectId === undefined ? undefined : survivors.get(objectId);
    if (subject === undefined && object === undefined) return statement;
    return {
      ...statement,
      ...(subject !== undefined && { subjectId: subject, writtenSubjectId: subjectId }),
      ...(object !== undefined && { objectId: object, writtenObjectId: objectId! }),
    };
  });
}

/** What linked two that turned out to be one links nothing. */
export function isLoop({ subjectId, objectId, writtenSubjectId, writtenObjectId }: MergedStatement): boolean {
  return subjectId === objectId && (writtenSubjectId ?? subjectId) !== (writtenObjectId ?? objectId);
}
