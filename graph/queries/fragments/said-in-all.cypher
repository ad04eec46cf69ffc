// What was said or taken back from `since` on and before `until` of what is handed over: `n`, when (`at`), and which of them (`kind`).
MATCH (s:Statement) WHERE each.since <= s.recordedAt < each.until AND ($kinds IS NULL OR 'ADDED' IN $kinds) AND ($predicates IS NULL OR s.predicate IN $predicates)
RETURN s AS n, s.recordedAt AS at, 'ADDED' AS kind
UNION ALL
MATCH (s:Statement) WHERE each.since <= s.retractedAt < each.until AND ($kinds IS NULL OR 'RETRACTED' IN $kinds) AND ($predicates IS NULL OR s.predicate IN $predicates)
RETURN s AS n, s.retractedAt AS at, 'RETRACTED' AS kind
