import type { Clusters } from "../../identity/judgements/plan-clusters.js";
import { compact, hashItem } from "../projection/hash-item.js";
import { printInstant } from "../projection/print-instant.js";
import type { JudgementItem, RedirectItem } from "../projection/projection.js";

/** Each judgement as the graph keeps it, with what became of it. */
export function planJudgements({ judged }: Clusters): readonly JudgementItem[] {
  return judged.map(({ judgement, status, because, revocation, blockedBy, survivor }) => {
    const { id, left, right, decision, score, features, scorer, decidedBy, why, recordedAt } = judgement;
    const properties = compact({
      id,
      leftId: left,
      rightId: right,
      decision,
      score,
      featuresJson: JSON.stringify(features ?? []),
      scorer,
      decidedBy,
      why,
      recordedAt: printInstant(recordedAt),
      status,
      because,
      entityId: survivor,
      blockedAt: blockedBy && printInstant(blockedBy.recordedAt),
      blockedBy: blockedBy?.decidedBy,
      revokedAt: revocation && printInstant(revocation.recordedAt),
      revokedBy: revocation?.decidedBy,
      revokedBecause: revocation?.why,
    });
    return hashItem({ id, properties });
  });
}

export function planRedirects({ survivors }: Clusters): readonly RedirectItem[] {
  return [...survivors].map(([id, entityId]) => hashItem({ id, entityId, properties: { id, entityId } }));
}
