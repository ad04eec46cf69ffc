import type { Row, Run } from "../database/connection.js";
import { isRevocation } from "../identity/judgements/judgement.js";
import type { Judged, JudgementStatus } from "../identity/judgements/plan-clusters.js";
import { parseJudgementRecord } from "./judgement-record.js";

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
