// What the graph has learnt or retracted from $since on and before $until, oldest first.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $since <= s.recordedAt < $until
    RETURN s, s.recordedAt AS at, 'ADDED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $since <= s.retractedAt < $until
    RETURN s, s.retractedAt AS at, 'RETRACTED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [$of] END AS id
    MATCH (s:Statement) WHERE s.subjectId = id OR s.objectId = id
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
    WITH s, moment WHERE $since <= moment.at < $until
    RETURN s, moment.at AS at, moment.kind AS kind
  }
  RETURN count(s) AS total
}
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $pageSince <= s.recordedAt < $until
    RETURN s, s.recordedAt AS at, 'ADDED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $pageSince <= s.retractedAt < $until
    RETURN s, s.retractedAt AS at, 'RETRACTED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [$of] END AS id
    MATCH (s:Statement) WHERE s.subjectId = id OR s.objectId = id
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
    WITH s, moment WHERE $pageSince <= moment.at < $until
    RETURN s, moment.at AS at, moment.kind AS kind
  }
  WITH s, at, kind WHERE $afterAt IS NULL OR at > $afterAt OR at = $afterAt AND (kind > $afterKind OR kind = $afterKind AND s.id > $afterId)
  ORDER BY at, kind, s.id LIMIT $limit
  RETURN collect({ recordedAt: at, kind: kind, statementId: s.id, reason: CASE kind WHEN 'RETRACTED' THEN s.reason END }) AS items
}
RETURN g.version AS version, total, items
