// Statements that cannot all be true, in order of what they are about.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (d:Disagreement) RETURN d
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (:Entity { id: id })<-[:CONCERNS]-(d:Disagreement) RETURN d
  }
  RETURN count(d) AS total
}
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (d:Disagreement) WHERE d.subjectId >= $afterSubject RETURN d
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (:Entity { id: id })<-[:CONCERNS]-(d:Disagreement) RETURN d
  }
  WITH d WHERE d.subjectId > $afterSubject OR d.subjectId = $afterSubject AND d.id > $afterId
  ORDER BY d.subjectId, d.id LIMIT $limit
  RETURN collect(d {
    .*, entityId: d.subjectId, met: head(COLLECT { MATCH (e:Entity { id: d.subjectId }) RETURN e { .id, .name, .kind } })
  }) AS items
}
RETURN g.version AS version, total, items
