// What changes come to, thing by thing: which are new, gone, renamed, changed in another way, or said once more; of the same statements as in changes.cypher.
// Whether a thing was known before is looked up only where something of its kind is among them, or was left out by a filter.
MATCH (g:Graph { id: 'graph' })
OPTIONAL MATCH (redirect:Redirect { id: $of })
WITH g, coalesce(redirect.entityId, $of) AS thing
CALL (thing) {
  CALL (thing) { fragment.said($all) UNION ALL fragment.restored($all) }
  WITH kind, CASE WHEN n:UndoneRetraction THEN head(COLLECT { MATCH (s:Statement { id: n.statementId }) RETURN s }) ELSE n END AS s WHERE n:Statement OR kind = 'RESTORED'
  WITH s.subjectId AS id, s.predicate AS predicate, kind = 'RETRACTED' AS isGone, s.nameKind AS nameKind, s.validTo AS validTo,
    s.predicate + ' ' + coalesce(s.objectId, s.value, '') AS said
  WITH id, count(*) AS changes,
    max(CASE predicate WHEN 'kind' THEN 1 ELSE 0 END) = 1 AS ofKind,
    max(CASE WHEN predicate = 'kind' AND NOT isGone AND validTo IS NOT NULL THEN 1 ELSE 0 END) = 1 AS closed,
    max(CASE WHEN predicate = 'name' AND NOT isGone AND nameKind = 'FORMER' THEN 1 ELSE 0 END) = 1 AS former,
    max(CASE WHEN predicate = 'name' AND NOT isGone AND nameKind IN ['OFFICIAL', 'LABEL'] THEN 1 ELSE 0 END) = 1 AS called,
    max(CASE WHEN predicate = 'name' AND isGone AND nameKind IN ['OFFICIAL', 'LABEL'] THEN 1 ELSE 0 END) = 1 AS uncalled,
    max(CASE WHEN NOT isGone AND validTo IS NOT NULL THEN 1 ELSE 0 END) = 1 AS ended,
    collect(CASE WHEN NOT isGone THEN said END) AS added, collect(CASE WHEN isGone THEN said END) AS taken
  WITH * WHERE $labels IS NULL OR EXISTS { MATCH (k:Statement { subjectId: id }) WHERE k.predicate = 'kind' AND k.value IN $labels }
  WITH id, changes, closed, ended, added, taken, former OR called AND uncalled AS renamed,
    CASE WHEN ofKind OR $isPart THEN EXISTS {
      MATCH (k:Statement { subjectId: id }) WHERE k.predicate = 'kind' AND k.recordedAt < $all.since AND (k.retractedAt IS NULL OR k.retractedAt >= $all.since)
    } ELSE true END AS before,
    CASE WHEN ofKind THEN EXISTS {
      MATCH (k:Statement { subjectId: id }) WHERE k.predicate = 'kind' AND k.recordedAt < $all.until AND (k.retractedAt IS NULL OR k.retractedAt >= $all.until)
    } ELSE true END AS after
  WITH id, changes, CASE
    WHEN NOT before AND NOT after THEN null
    WHEN NOT before THEN 'NEW'
    WHEN NOT after OR closed THEN 'GONE'
    WHEN renamed THEN 'RENAMED'
    WHEN ended OR any(said IN taken WHERE NOT said IN added) THEN 'CHANGED'
    ELSE CASE WHEN all(said IN added WHERE said IN taken OR said IN COLLECT {
      MATCH (o:Statement { subjectId: id }) WHERE o.recordedAt < $all.since AND (o.retractedAt IS NULL OR o.retractedAt >= $all.since)
      RETURN DISTINCT o.predicate + ' ' + coalesce(o.objectId, o.value, '')
    }) THEN 'CONFIRMED' ELSE 'CHANGED' END END AS what
  WHERE what IS NOT NULL
  WITH what, id, changes ORDER BY id
  RETURN collect({ what: what, id: id, changes: changes }) AS things
}
WITH g, things
RETURN g.version AS version,
  COLLECT { UNWIND things AS thing WITH thing.what AS what, count(*) AS count RETURN { what: what, count: count } } AS counts,
  [thing IN [each IN things WHERE $what IS NULL OR each.what IN $what][$offset..$offset + $first] | thing {
    .*,
    known: EXISTS { (:Entity { id: thing.id }) },
    names: COLLECT { MATCH (s:Statement { subjectId: thing.id }) WHERE s.predicate = 'name' AND $all.since <= s.recordedAt < $all.until AND s.nameKind IN ['OFFICIAL', 'LABEL', 'FORMER'] RETURN s { .nameKind, .value, .language } ORDER BY s.id }
  }] AS page
