// How the things of these ids are called: what they became where they were merged, and of what is not there any more all that was said of its names.
UNWIND $ids AS id
OPTIONAL MATCH (redirect:Redirect { id: id })
WITH id, coalesce(redirect.entityId, id) AS thing
OPTIONAL MATCH (n:Entity { id: thing })
RETURN id, n.namesJson AS names, CASE WHEN n IS NULL THEN COLLECT {
  MATCH (s:Statement { subjectId: thing }) WHERE s.predicate = 'name' AND s.overruledBy IS NULL
  WITH s ORDER BY s.retractedAt DESC, s.id LIMIT $most
  RETURN s { .id, .value, .language, .nameKind, .basis, .suppliedBy, .validFrom, .validTo, .retractedAt }
} ELSE [] END AS said
