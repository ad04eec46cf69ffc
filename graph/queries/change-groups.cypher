// The changes of changes.cypher counted: by day, by what happened and by the source that says it, the last day first.
OPTIONAL MATCH (redirect:Redirect { id: $of })
WITH coalesce(redirect.entityId, $of) AS thing
CALL (thing) { fragment.said($all) UNION ALL fragment.restored($all) UNION ALL fragment.judged($all) }
WITH at, kind, CASE WHEN n:UndoneRetraction THEN head(COLLECT { MATCH (s:Statement { id: n.statementId }) RETURN s }) ELSE n END AS n
WITH left(at, 10) AS day, kind, n.sourceId AS sourceId, count(*) AS count, count(DISTINCT coalesce(n.subjectId, n.entityId)) AS things,
  sum(CASE WHEN n.predicate = 'name' THEN 1 ELSE 0 END) AS names,
  sum(CASE WHEN n.predicate = 'identifier' THEN 1 ELSE 0 END) AS identifiers,
  sum(CASE WHEN n.predicate IN $links THEN 1 ELSE 0 END) AS links
ORDER BY day DESC, count DESC, kind ASC, sourceId ASC
WITH collect({ day: day, kind: kind, sourceId: sourceId, count: count, things: things, names: names, identifiers: identifiers, links: links }) AS groups
RETURN size(groups) AS total, groups[$offset..$offset + $first] AS groups
