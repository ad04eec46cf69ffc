// What the graph has learnt, retracted or restored from $since on and before $until, and whom it took for one or for two again, oldest first, or turned: as in timeline.cypher.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL AND $source IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $since <= s.recordedAt < $until AND ($kinds IS NULL OR 'ADDED' IN $kinds) AND ($predicates IS NULL OR s.predicate IN $predicates)
    RETURN s.recordedAt AS at, 'ADDED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL AND $source IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $since <= s.retractedAt < $until AND ($kinds IS NULL OR 'RETRACTED' IN $kinds) AND ($predicates IS NULL OR s.predicate IN $predicates)
    RETURN s.retractedAt AS at, 'RETRACTED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (s:Statement) WHERE (s.subjectId = id OR s.objectId = id) AND ($source IS NULL OR s.sourceId = $source) AND ($predicates IS NULL OR s.predicate IN $predicates)
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
    WITH s, moment WHERE $since <= moment.at < $until AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN moment.at AS at, moment.kind AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL AND $source IS NOT NULL THEN [1] ELSE [] END AS told
    MATCH (s:Statement) WHERE s.sourceId = $source AND ($predicates IS NULL OR s.predicate IN $predicates)
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
    WITH s, moment WHERE $since <= moment.at < $until AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN moment.at AS at, moment.kind AS kind
    UNION ALL
    MATCH (u:UndoneRetraction) WHERE ($since <= u.retractedAt < $until OR $since <= u.undoneAt < $until)
      AND ($of IS NULL OR coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of) IN [u.subjectId, u.objectId])
      AND ($source IS NULL OR EXISTS { MATCH (:Statement { id: u.statementId, sourceId: $source }) })
      AND ($predicates IS NULL OR EXISTS { MATCH (s:Statement { id: u.statementId }) WHERE s.predicate IN $predicates })
    UNWIND [{ at: u.retractedAt, kind: 'RETRACTED' }, { at: u.undoneAt, kind: 'RESTORED' }] AS moment
    WITH u, moment WHERE $since <= moment.at < $until AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN moment.at AS at, moment.kind AS kind
    UNION ALL
    MATCH (j:Judgement { decision: 'POSITIVE' }) WHERE $source IS NULL AND $predicates IS NULL AND (j.status IN ['LIVE', 'REVOKED'] OR j.blockedAt IS NOT NULL) AND ($of IS NULL OR $of IN [j.leftId, j.rightId, j.entityId])
    UNWIND [{ at: j.recordedAt, kind: 'MERGED' }, { at: coalesce(j.revokedAt, j.blockedAt), kind: 'UNMERGED' }] AS moment
    WITH j, moment WHERE $since <= moment.at < $until AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN moment.at AS at, moment.kind AS kind
  }
  WITH left(at, 10) AS day, kind, count(*) AS changes ORDER BY day, kind
  RETURN collect({ day: day, kind: kind, count: changes }) AS counts, sum(changes) AS total
}
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL AND $source IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $pageSince <= s.recordedAt < $pageUntil AND ($kinds IS NULL OR 'ADDED' IN $kinds) AND ($predicates IS NULL OR s.predicate IN $predicates)
    RETURN s AS n, s.recordedAt AS at, 'ADDED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL AND $source IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $pageSince <= s.retractedAt < $pageUntil AND ($kinds IS NULL OR 'RETRACTED' IN $kinds) AND ($predicates IS NULL OR s.predicate IN $predicates)
    RETURN s AS n, s.retractedAt AS at, 'RETRACTED' AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (s:Statement) WHERE (s.subjectId = id OR s.objectId = id) AND ($source IS NULL OR s.sourceId = $source) AND ($predicates IS NULL OR s.predicate IN $predicates)
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
    WITH s, moment WHERE $pageSince <= moment.at < $pageUntil AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN s AS n, moment.at AS at, moment.kind AS kind
    UNION ALL
    UNWIND CASE WHEN $of IS NULL AND $source IS NOT NULL THEN [1] ELSE [] END AS told
    MATCH (s:Statement) WHERE s.sourceId = $source AND ($predicates IS NULL OR s.predicate IN $predicates)
    UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
    WITH s, moment WHERE $pageSince <= moment.at < $pageUntil AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN s AS n, moment.at AS at, moment.kind AS kind
    UNION ALL
    MATCH (u:UndoneRetraction) WHERE ($pageSince <= u.retractedAt < $pageUntil OR $pageSince <= u.undoneAt < $pageUntil)
      AND ($of IS NULL OR coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of) IN [u.subjectId, u.objectId])
      AND ($source IS NULL OR EXISTS { MATCH (:Statement { id: u.statementId, sourceId: $source }) })
      AND ($predicates IS NULL OR EXISTS { MATCH (s:Statement { id: u.statementId }) WHERE s.predicate IN $predicates })
    UNWIND [{ at: u.retractedAt, kind: 'RETRACTED' }, { at: u.undoneAt, kind: 'RESTORED' }] AS moment
    WITH u, moment WHERE $pageSince <= moment.at < $pageUntil AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN u AS n, moment.at AS at, moment.kind AS kind
    UNION ALL
    MATCH (j:Judgement { decision: 'POSITIVE' }) WHERE $source IS NULL AND $predicates IS NULL AND (j.status IN ['LIVE', 'REVOKED'] OR j.blockedAt IS NOT NULL) AND ($of IS NULL OR $of IN [j.leftId, j.rightId, j.entityId])
    UNWIND [{ at: j.recordedAt, kind: 'MERGED' }, { at: coalesce(j.revokedAt, j.blockedAt), kind: 'UNMERGED' }] AS moment
    WITH j, moment WHERE $pageSince <= moment.at < $pageUntil AND ($kinds IS NULL OR moment.kind IN $kinds)
    RETURN j AS n, moment.at AS at, moment.kind AS kind
  }
  WITH n, at, kind WHERE $afterAt IS NULL OR at > $afterAt OR at = $afterAt AND (kind > $afterKind OR kind = $afterKind AND n.id > $afterId)
  ORDER BY at ASC, kind ASC, n.id ASC LIMIT $limit
  RETURN collect({
    recordedAt: at, kind: kind, id: n.id, statementId: CASE WHEN n:Statement THEN n.id ELSE n.statementId END, judgement: CASE WHEN n:Judgement THEN properties(n) END,
    reason: CASE kind WHEN 'RETRACTED' THEN n.reason WHEN 'RESTORED' THEN n.undoneBecause WHEN 'MERGED' THEN n.why WHEN 'UNMERGED' THEN coalesce(n.revokedBecause, n.because) END,
    by: CASE kind WHEN 'MERGED' THEN n.decidedBy WHEN 'UNMERGED' THEN coalesce(n.revokedBy, n.blockedBy) END
  }) AS items
}
RETURN g.version AS version, total, counts, items,
  $of IS NULL OR EXISTS { (:Entity { id: $of }) } OR EXISTS { (:Redirect { id: $of }) } OR EXISTS { (:Statement { subjectId: $of }) } AS ofIsKnown,
  $source IS NULL OR EXISTS { (:SourceDocument { id: $source }) } AS sourceIsKnown
