// As said-in-all.cypher, of the thing whose id is in scope as `thing`.
MATCH (s:Statement) WHERE (s.subjectId = thing OR s.objectId = thing) AND ($source IS NULL OR s.sourceId = $source) AND ($predicates IS NULL OR s.predicate IN $predicates)
UNWIND [{ at: s.recordedAt, kind: 'ADDED' }, { at: s.retractedAt, kind: 'RETRACTED' }] AS moment
WITH s, moment WHERE each.since <= moment.at < each.until AND ($kinds IS NULL OR moment.kind IN $kinds)
RETURN s AS n, moment.at AS at, moment.kind AS kind
