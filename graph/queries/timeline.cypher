// What happened, in order; `ASC` and the comparisons beside `$after` are turned for the newest first (src/api/asking/reverse-order.ts). `lower` is the beginning of the year of $atMin: a date that reaches into the range begins in that year or later.
MATCH (g:Graph { id: 'graph' })
OPTIONAL MATCH (redirect:Redirect { id: $of })
WITH g, coalesce(redirect.entityId, $of) AS thing
CALL (thing) {
  CALL (thing) { fragment.dated($all) }
  WITH left(s.dateMin, 4) AS year, count(*) AS items ORDER BY year
  RETURN collect({ year: year, count: items }) AS years, sum(items) AS total
}
CALL (g, thing) { fragment.undated(g) }
CALL (thing) {
  CALL (thing) { fragment.dated($page) }
  WITH s WHERE $afterMin IS NULL OR s.dateMin > $afterMin OR s.dateMin = $afterMin AND (s.dateMax > $afterMax OR s.dateMax = $afterMax AND s.id > $afterId)
  ORDER BY s.dateMin ASC, s.dateMax ASC, s.id ASC LIMIT $limit
  OPTIONAL MATCH (:Entity { id: s.subjectId })-[r]->(:Entity { id: s.objectId }) WHERE s.id IN r.statementIds
  WITH s, r ORDER BY s.dateMin ASC, s.dateMax ASC, s.id ASC
  RETURN collect({
    date: s.date, dateMin: s.dateMin, dateMax: s.dateMax, statementId: s.id, entityId: s.subjectId,
    link: CASE WHEN r IS NULL THEN NULL ELSE r { .*, kind: type(r), fromId: startNode(r).id, toId: endNode(r).id } END
  }) AS items
}
RETURN g.version AS version, total, years, undated, items
