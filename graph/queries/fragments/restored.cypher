// Retractions that were undone again, and the undoing, as said-in-all.cypher has what is said.
MATCH (u:UndoneRetraction) WHERE (each.since <= u.retractedAt < each.until OR each.since <= u.undoneAt < each.until)
  AND (thing IS NULL OR thing IN [u.subjectId, u.objectId])
  AND ($source IS NULL OR EXISTS { MATCH (:Statement { id: u.statementId, sourceId: $source }) })
  AND ($predicates IS NULL OR EXISTS { MATCH (s:Statement { id: u.statementId }) WHERE s.predicate IN $predicates })
UNWIND [{ at: u.retractedAt, kind: 'RETRACTED' }, { at: u.undoneAt, kind: 'RESTORED' }] AS moment
WITH u, moment WHERE each.since <= moment.at < each.until AND ($kinds IS NULL OR moment.kind IN $kinds)
RETURN u AS n, moment.at AS at, moment.kind AS kind
