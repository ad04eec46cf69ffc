// What the graph has learnt, retracted or restored from $since on and before $until, and whom it took for one or for two again, oldest first, or turned: as in timeline.cypher.
MATCH (g:Graph { id: 'graph' })
OPTIONAL MATCH (redirect:Redirect { id: $of })
WITH g, coalesce(redirect.entityId, $of) AS thing
CALL (thing) {
  CALL (thing) { fragment.said($all) UNION ALL fragment.restored($all) UNION ALL fragment.judged($all) }
  WITH left(at, 10) AS day, kind, count(*) AS changes ORDER BY day, kind
  RETURN collect({ day: day, kind: kind, count: changes }) AS counts, sum(changes) AS total
}
CALL (thing) {
  CALL (thing) { fragment.said($page) UNION ALL fragment.restored($page) UNION ALL fragment.judged($page) }
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
