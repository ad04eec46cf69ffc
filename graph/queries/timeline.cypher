// What happened, in order; `ASC` and the comparisons beside `$after` are turned for the newest first (src/api/asking/reverse-order.ts). $lower is the beginning of the year of $atMin: a date that reaches into the range begins in that year or later.
MATCH (g:Graph { id: 'graph' })
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $lower <= s.dateMin <= $atMax AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated)
    RETURN s
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (s:Statement { subjectId: id }) WHERE $lower <= s.dateMin <= $atMax AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated)
    RETURN s
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (s:Statement { objectId: id }) WHERE s.subjectId <> id AND $lower <= s.dateMin <= $atMax AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated)
    RETURN s
  }
  WITH left(s.dateMin, 4) AS year, count(*) AS items ORDER BY year
  RETURN collect({ year: year, count: items }) AS years, sum(items) AS total
}
// What is undated in the whole graph was counted when it was written.
CALL (g) {
  UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
  RETURN g.undated AS undated
  UNION ALL
  UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
  OPTIONAL MATCH (s:Statement) WHERE (s.subjectId = id OR s.objectId = id) AND s.objectId IS NOT NULL AND s.dateMin IS NULL AND s.status = 'LIVE' AND s.overruledBy IS NULL
  RETURN count(s) AS undated
}
CALL () {
  CALL () {
    UNWIND CASE WHEN $of IS NULL THEN [1] ELSE [] END AS whole
    MATCH (s:Statement) WHERE $pageLower <= s.dateMin <= $pageUpper AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated)
    RETURN s
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (s:Statement { subjectId: id }) WHERE $pageLower <= s.dateMin <= $pageUpper AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated)
    RETURN s
    UNION ALL
    UNWIND CASE WHEN $of IS NULL THEN [] ELSE [coalesce(head(COLLECT { MATCH (redirect:Redirect { id: $of }) RETURN redirect.entityId }), $of)] END AS id
    MATCH (s:Statement { objectId: id }) WHERE s.subjectId <> id AND $pageLower <= s.dateMin <= $pageUpper AND s.dateMax >= $atMin AND s.status = 'LIVE' AND s.overruledBy IS NULL AND s.modality IN $modalities AND (NOT $happened OR s.validFrom IS NOT NULL OR s.predicate IN $dated)
    RETURN s
  }
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
