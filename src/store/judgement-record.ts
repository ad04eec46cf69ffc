import type { Row } from "../database/connection.js";
import type { Decision, Judgement, JudgementEntry } from "../identity/judgements/judgement.js";
import type { Feature } from "../identity/scoring/feature.js";

/** What `planJudgements` made of a judgement, read back: the judgement and, where it was revoked, that. Pure. */
export function parseJudgementRecord(record: Row): readonly JudgementEntry[] {
  const id = String(record.id);
  const features = JSON.parse(String(record.featuresJson ?? "[]")) as readonly Feature[];
  const judgement: Judgement = {
    id,
    left: String(record.leftId),
    right: String(record.rightId),
    decision: record.decision as Decision,
    ...(typeof record.score === "number" && { score: record.score }),
    ...(features.length > 0 && { features }),
    ...(typeof record.scorer === "string" && { scorer: record.scorer }),
    decidedBy: String(record.decidedBy),
    why: String(record.why),
    recordedAt: String(record.recordedAt),
  };
  if (typeof record.revokedAt !== "string") return [judgement];
  return [
    judgement,
    {
      revokes: id,
      decidedBy: String(record.revokedBy),
      why: String(record.revokedBecause ?? ""),
      recordedAt: record.revokedAt,
    },
  ];
}
